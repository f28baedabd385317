package org.appticket.domain.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.TextRule;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Scope;

/**
 * A call that a telephone system announced.
 *
 * @param id what the telephone system calls it, as {@link TextRule#NAME} wants it
 * @param from the number of the caller, unless it is withheld
 * @param caller who has that number, if it is one person
 * @param called who is to answer
 * @param at when it was announced
 */
public record IncomingCall(
        String id, Optional<DialledNumber> from, Optional<PersonId> caller, Assignee called, Instant at) {

    /** How long it is told to those who come to hear of it. */
    public static final Duration RINGS = Duration.ofSeconds(60);

    /** How long it is known, so that it is not announced twice; longer than what announces it is valid. */
    public static final Duration KEPT = Duration.ofHours(1);

    /**
     * Checks the id.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public IncomingCall {
        id = TextRule.NAME.check("call", id);
    }

    /**
     * Whether somebody hears of it: the agent who is called, or those who work on tickets in the team that is (rule TEL-2).
     *
     * @param reader who, with the rights that they have now
     * @return false for all others, whatever else they may
     */
    public boolean isFor(Actor reader) {
        return reader.isStaff()
                && reader.scopes().contains(Scope.READ)
                && (called.is(reader.person())
                        || called.team().filter(reader.teams()::contains).isPresent());
    }
}
