package org.appticket.domain.inbound;

/**
 * What a mailbox is called here.
 *
 * @param value 1 to 32 letters, digits and hyphens, in lower case
 */
public record MailboxName(String value) {

    /** Refuses what is no name. */
    public MailboxName {
        if (!value.matches("[a-z0-9-]{1,32}")) {
            throw new IllegalArgumentException("no name of a mailbox");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
