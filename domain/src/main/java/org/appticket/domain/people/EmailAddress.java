package org.appticket.domain.people;

import java.util.Locale;

/**
 * An e-mail address: one that can stand in a mail header without quoting.
 *
 * @param value as it was written, without spaces around it
 */
public record EmailAddress(String value) {

    /**
     * Normalises and checks it.
     *
     * @throws org.appticket.domain.InvalidValue for the field {@code email} if it is none
     */
    public EmailAddress {
        value = EmailRule.check(value);
    }

    /**
     * By what addresses are compared where somebody looks one up.
     *
     * @return the address in lower case
     */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
