package org.appticket.domain.inbound;

/**
 * How far a mailbox was read (RFC 3501, section 2.3.1.1): numbers grow as long as the validity stays, and mean nothing once it
 * is another one.
 *
 * @param validity the validity of its numbers
 * @param last up to which number all mails were taken; 0 while those are being taken that were unread the first time
 */
public record MailboxPosition(long validity, long last) {}
