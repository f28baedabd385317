package org.appticket.application.port.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.LinkedIdentity;

/**
 * Which identities elsewhere belong to which people here. Used inside a {@link org.appticket.application.port.UnitOfWork}, but
 * for the find and the list, which work outside too.
 */
public interface ExternalIdentities {

    /**
     * Whose an identity is.
     *
     * @param key the identity
     * @return what is known of it; nothing if it is nobody's
     */
    Optional<LinkedIdentity> find(IdentityKey key);

    /**
     * The identities of a person.
     *
     * @param person who
     * @return all of them, by {@link LinkedIdentity#linkedAt()} and {@link LinkedIdentity#number()}, oldest first
     */
    List<LinkedIdentity> list(PersonId person);

    /**
     * Makes an identity somebody's.
     *
     * @param identity one that is nobody's yet; its person exists
     * @throws org.appticket.domain.Duplicate for {@code identity} if it is somebody's; nothing of this unit of work can be kept
     *     then
     */
    void add(LinkedIdentity identity);

    /**
     * Keeps when somebody last signed in by an identity; it never goes back in time.
     *
     * @param key the identity; possibly nobody's
     * @param usedAt when it was
     */
    void touch(IdentityKey key, Instant usedAt);

    /**
     * Takes an identity away from a person.
     *
     * @param person who
     * @param key the identity; possibly nobody's, or somebody else's
     * @return true if it was theirs
     */
    boolean remove(PersonId person, IdentityKey key);
}
