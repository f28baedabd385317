package org.appticket.domain.account;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.id.PersonId;

/**
 * That somebody is to be written to. It holds no secret: one is made when the letter goes out.
 *
 * @param kind what about
 * @param person whose account it is about; nothing for what somebody typed who says that they forgot their password
 * @param address where to send it if not to the person's own address; without a person, the login or the address that was
 *     typed
 * @param requestedAt when it was asked for
 */
public record Letter(LetterKind kind, Optional<PersonId> person, Optional<String> address, Instant requestedAt) {

    /**
     * A letter to the address that the person has when it goes out.
     *
     * @param kind what about
     * @param person to whom
     * @param now when it is asked for
     * @return the letter
     */
    public static Letter to(PersonId person, LetterKind kind, Instant now) {
        return new Letter(kind, Optional.of(person), Optional.empty(), now);
    }

    /**
     * A letter about a person to another address than the one they have.
     *
     * @param kind what about
     * @param person about whom
     * @param address where to
     * @param now when it is asked for
     * @return the letter
     */
    public static Letter to(PersonId person, String address, LetterKind kind, Instant now) {
        return new Letter(kind, Optional.of(person), Optional.of(address), now);
    }

    /**
     * What somebody typed who says that they forgot their password.
     *
     * @param typed a login or an address, perhaps nobody's
     * @param now when they did
     * @return the letter, which goes to nobody as it is
     */
    public static Letter forgotten(String typed, Instant now) {
        return new Letter(LetterKind.PASSWORD_RESET, Optional.empty(), Optional.of(typed), now);
    }

    @Override
    public String toString() {
        return kind + " " + person.map(PersonId::toString).orElse("");
    }
}
