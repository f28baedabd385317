package org.appticket.application.contract.account;

/**
 * A letter in a mailbox.
 *
 * @param address whose
 * @param text all that can be read in it
 */
public record ReceivedLetter(String address, String text) {}
