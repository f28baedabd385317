package org.appticket.domain.identity;

import java.time.Instant;
import org.appticket.domain.id.PersonId;

/**
 * That an identity elsewhere and an account here are the same person.
 *
 * @param key what tells the identity from every other
 * @param person whose account it is
 * @param provider by which system they came in first
 * @param linkedAt since when it is known
 * @param usedAt when they last signed in by it
 */
public record LinkedIdentity(IdentityKey key, PersonId person, ProviderId provider, Instant linkedAt, Instant usedAt) {

    private static final int DIGITS = 12;

    /**
     * Its number, which tells it from the other identities of the same person.
     *
     * @return 48 bits of its key's digest
     */
    public long number() {
        return Long.parseLong(key.digest().toString().substring(0, DIGITS), 16);
    }
}
