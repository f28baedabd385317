package org.appticket.application.port.access;

import org.appticket.domain.access.Password;

/** The passwords that everybody tries first. Safe for use by many threads. */
public interface CommonPasswords {

    /**
     * Whether a password is common.
     *
     * @param lowerCase a password in lower case
     * @return true if it is on the list
     */
    boolean contains(Password lowerCase);
}
