package org.appticket.application.port.factor;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.factor.CredentialId;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.factor.UserHandle;
import org.appticket.domain.id.PersonId;

/**
 * The passkeys. Used inside a {@link org.appticket.application.port.UnitOfWork}, but for finds and lists, which work outside
 * too.
 */
public interface Passkeys {

    /**
     * A passkey, and by what authenticators know its owner.
     *
     * @param passkey the passkey
     * @param handle by what authenticators know the owner
     */
    record Owned(Passkey passkey, UserHandle handle) {}

    /**
     * A passkey by what its authenticator knows it, by one query.
     *
     * @param credential which one
     * @return nothing if nobody has it
     */
    Optional<Owned> find(CredentialId credential);

    /**
     * The passkeys of somebody.
     *
     * @param owner who
     * @return by {@link Passkey#createdAt()} and number, oldest first
     */
    List<Passkey> list(PersonId owner);

    /**
     * By what authenticators know somebody.
     *
     * @param person who
     * @return nothing before their first {@link #know}
     */
    Optional<UserHandle> handle(PersonId person);

    /**
     * Keeps by what authenticators know somebody, for ever.
     *
     * @param person who has no handle yet; nobody else decides about them until this unit of work ends
     * @param handle a new one
     */
    void know(PersonId person, UserHandle handle);

    /**
     * Adds a passkey.
     *
     * @param passkey a new one; its owner has a handle
     * @throws org.appticket.domain.Duplicate for the field {@code credential} if somebody has it; nothing of this unit of
     *     work can be kept then
     */
    void add(Passkey passkey);

    /**
     * Keeps what a passkey is after a use. Of several uses with the same count that come at once, one is kept.
     *
     * @param passkey the passkey after the use
     * @return false if it is gone, or its count is not more than the one kept; a count of 0 after 0 is no count, and kept
     */
    boolean use(Passkey passkey);

    /**
     * Removes a passkey of somebody.
     *
     * @param owner who
     * @param id its number; possibly of none, or of somebody else's
     * @return true if they had it
     */
    boolean remove(PersonId owner, PasskeyId id);

    /**
     * Removes all passkeys of somebody; by what authenticators know them stays.
     *
     * @param owner who
     */
    void removeAllOf(PersonId owner);
}
