package org.appticket.application.port.access;

import java.util.Optional;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;

/**
 * Makes slow hashes of passwords. Never used inside a {@link org.appticket.application.port.UnitOfWork}, which would keep
 * others waiting. Safe for use by many threads.
 */
public interface PasswordHasher {

    /**
     * Hashes a password.
     *
     * @param password a {@linkplain Password#isHashable() hashable} one
     * @return its hash, with a salt of its own
     * @throws org.appticket.domain.Unavailable if too many are being hashed
     */
    PasswordHash hash(Password password);

    /**
     * Whether a password is the one that was hashed. It does the same work whether it is or not, and also if there is no
     * hash or the password is not {@linkplain Password#isHashable() hashable}.
     *
     * @param password what somebody typed
     * @param hash the hash to compare with; nothing if there is none
     * @return false if it is not, or if there is no hash
     * @throws org.appticket.domain.Unavailable if too many are being hashed
     */
    boolean verify(Password password, Optional<PasswordHash> hash);

    /**
     * Whether a hash should be made anew, because hashes are made otherwise now.
     *
     * @param hash a hash
     * @return true if it has other parameters than those of a new one
     */
    boolean isOutdated(PasswordHash hash);
}
