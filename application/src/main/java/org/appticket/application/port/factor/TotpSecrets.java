package org.appticket.application.port.factor;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.id.PersonId;

/**
 * The keys of people's authenticators, sealed. Used inside a {@link org.appticket.application.port.UnitOfWork}, but for the
 * find, which works outside too.
 */
public interface TotpSecrets {

    /**
     * What is kept for somebody: a key that is in use, one that they are about to use, or both.
     *
     * @param active the sealed key that is in use
     * @param last the last step of which a code was accepted
     * @param proposed the sealed key that they have not shown a code of yet
     * @param proposedAt when it was made
     */
    record Kept(Optional<Sealed> active, TimeStep last, Optional<Sealed> proposed, Optional<Instant> proposedAt) {}

    /**
     * What is kept for somebody.
     *
     * @param person who
     * @return nothing if there is nothing
     */
    Optional<Kept> find(PersonId person);

    /**
     * Keeps a key that somebody is about to use, in place of one proposed before; the one in use stays in use.
     *
     * @param person who; nobody else decides about them until this unit of work ends
     * @param key the sealed key
     * @param now when
     */
    void propose(PersonId person, Sealed key, Instant now);

    /**
     * Takes the proposed key into use.
     *
     * @param person who has proposed one; nobody else decides about them until this unit of work ends
     * @param last the step whose code they showed
     */
    void activate(PersonId person, TimeStep last);

    /**
     * Accepts a code of the key in use. Of several that come at once with the same one, one is accepted.
     *
     * @param person who
     * @param step the step that the code is of
     * @return false if they have no key in use, or a code of this step or a later one was accepted before
     */
    boolean accept(PersonId person, TimeStep step);

    /**
     * Removes all that is kept for somebody.
     *
     * @param person who
     */
    void remove(PersonId person);
}
