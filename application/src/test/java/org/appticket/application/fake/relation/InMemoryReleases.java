package org.appticket.application.fake.relation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.relation.Releases;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Person;
import org.appticket.domain.ticket.Ticket;

/** What is to be released, found by a look at every ticket in memory. */
public final class InMemoryReleases implements Releases {
    private final InMemoryStore store;

    /** Those of a store's tickets. */
    public InMemoryReleases(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Due> listDue(Instant now, int most) {
        return store.run(() -> Stream.of(ReleaseCause.values())
                .flatMap(cause -> due(cause, now).limit(most))
                .toList());
    }

    private Stream<Due> due(ReleaseCause cause, Instant now) {
        return store.tickets().list(ticket -> ticket.status() != Status.CLOSED).stream()
                .sorted(Comparator.comparing(ticket -> ticket.id().value()))
                .flatMap(ticket -> ticket.circle().assignments().all().stream()
                        .filter(cause::concerns)
                        .filter(one -> one.assignee()
                                .person()
                                .filter(isDue(cause, ticket, one, now))
                                .isPresent())
                        .map(one -> new Due(ticket.id(), one.number(), cause)));
    }

    private Predicate<PersonId> isDue(ReleaseCause cause, Ticket ticket, Assignment one, Instant now) {
        return person -> switch (cause) {
            case ABSENT ->
                store.absences()
                        .find(person)
                        .filter(absence ->
                                absence.covers(now) && one.times().asked().isBefore(absence.from()))
                        .isPresent();
            case DEACTIVATED ->
                store.people().find(person).filter(Person::worksOnTickets).isEmpty();
            case LEFT_TEAM ->
                ticket.details().team().filter(team -> hasLeft(person, team)).isPresent();
        };
    }

    private boolean hasLeft(PersonId person, TeamId team) {
        return store.departures()
                        .find(person)
                        .filter(teams -> teams.contains(team))
                        .isPresent()
                && !store.teamsOf(person).contains(team);
    }

    @Override
    public void forgetSettled() {
        // What is settled is not due again.
    }
}
