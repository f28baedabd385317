package org.appticket.application.telephony;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;
import org.appticket.domain.telephony.DialledNumber;
import org.appticket.domain.telephony.IncomingCall;

/** Keeps that somebody calls, so that those hear of it who are to answer; once, however often it is announced. */
public final class AnnounceCall {

    private final Switchboard switchboard;
    private final InstantSource clock;

    /**
     * Over the calls.
     *
     * @param switchboard what they are announced over
     * @param clock what time it is
     */
    public AnnounceCall(Switchboard switchboard, InstantSource clock) {
        this.switchboard = switchboard;
        this.clock = clock;
    }

    /**
     * A call.
     *
     * @param id what the telephone system calls it
     * @param from the number of the caller, unless it is withheld
     * @param called who is to answer
     */
    public record Command(String id, Optional<DialledNumber> from, Called called) {}

    /**
     * Who is to answer: one of the three.
     *
     * @param team a team
     * @param agent an agent
     * @param to the number that was dialled, which is an agent's
     */
    public record Called(Optional<TeamId> team, Optional<PersonId> agent, Optional<DialledNumber> to) {

        /**
         * Checks that it is one.
         *
         * @throws InvalidValue if it is none, or several
         */
        public Called {
            if (team.isEmpty() && agent.isEmpty() && to.isEmpty()) {
                throw InvalidValue.of("team", Problem.REQUIRED);
            }
            if (agent.isPresent() && team.isPresent()) {
                throw InvalidValue.of("agent", Problem.NOT_APPLICABLE);
            }
            if (to.isPresent() && (team.isPresent() || agent.isPresent())) {
                throw InvalidValue.of("to", Problem.NOT_APPLICABLE);
            }
        }
    }

    /**
     * Keeps it.
     *
     * @param command the call
     * @return false if it was announced before
     * @throws InvalidValue if who is called cannot be, or the number that was dialled is not that of one agent
     */
    public boolean handle(Command command) {
        return switchboard.unitOfWork().run(() -> {
            Assignee called = called(command.called());
            Optional<PersonId> caller = command.from().flatMap(this::caller);
            return switchboard
                    .calls()
                    .add(new IncomingCall(command.id(), command.from(), caller, called, clock.instant()));
        });
    }

    private Assignee called(Called called) {
        if (called.team().isPresent()) {
            return called.team()
                    .filter(team -> switchboard.references().isActive(team))
                    .map(Assignee::of)
                    .orElseThrow(() -> InvalidValue.of("team", Problem.UNKNOWN_REFERENCE));
        }
        if (called.agent().isPresent()) {
            return called.agent()
                    .filter(agent -> switchboard.references().isActiveStaff(agent))
                    .map(Assignee::of)
                    .orElseThrow(() -> InvalidValue.of("agent", Problem.UNKNOWN_REFERENCE));
        }
        List<Person> agents = switchboard.havingJust(called.to().orElseThrow()).stream()
                .filter(Person::worksOnTickets)
                .toList();
        if (agents.size() != 1) {
            throw InvalidValue.of("to", Problem.UNKNOWN_REFERENCE);
        }
        return Assignee.of(agents.get(0).id());
    }

    private Optional<PersonId> caller(DialledNumber number) {
        List<Person> people = switchboard.havingJust(number);
        return people.size() == 1 ? Optional.of(people.get(0).id()) : Optional.empty();
    }
}
