package org.appticket.application.port.identity;

import java.util.Optional;
import org.appticket.domain.access.Password;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Login;

/**
 * Systems that know people's logins and passwords. Never used inside a {@link org.appticket.application.port.UnitOfWork}, which
 * would keep others waiting. Safe for use by many threads.
 */
public interface Directories {

    /**
     * Somebody whom a directory knows.
     *
     * @param directory its name here
     * @param identity who it is
     * @param admission what being known to it gives a right to
     */
    record Proven(ProviderId directory, ExternalIdentity identity, Admission admission) {}

    /**
     * Asks for somebody, once. It does the same work whether the login is known or not.
     *
     * @param login as they typed it
     * @param password as they typed it; an empty one proves nothing
     * @return who it is; nothing if login and password do not belong together, or the directory has locked them out
     * @throws org.appticket.domain.Unavailable if a directory does not answer
     */
    Optional<Proven> authenticate(Login login, Password password);

    /**
     * Does the work of an {@linkplain #authenticate attempt that fails}, without a password and with no effect on anybody.
     *
     * @param login as somebody typed it
     * @throws org.appticket.domain.Unavailable if a directory does not answer
     */
    void pretend(Login login);
}
