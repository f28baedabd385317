package org.appticket.application.fake.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.KindCount;
import org.appticket.application.view.figure.LiveCount;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.figure.QuarterCount;
import org.appticket.application.view.figure.SolvedTicket;
import org.appticket.application.view.figure.Trait;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Person;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/** Figures, counted by a look at every ticket in memory. */
public final class InMemoryTicketFigures implements TicketFigures {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final InMemoryStore store;

    /** Of the tickets in a store. */
    public InMemoryTicketFigures(InMemoryStore store) {
        this.store = store;
    }

    /** What live tickets are told apart by. */
    private record Group(Kind team, Status status, Priority priority) {}

    @Override
    public List<LiveCount> countLive(Extent extent, Instant now) {
        Map<Group, List<Ticket>> groups = tickets(extent, ticket -> ticket.status() != Status.CLOSED)
                .collect(Collectors.groupingBy(ticket -> new Group(
                        kind(ticket, Trait.TEAM),
                        ticket.status(),
                        ticket.details().prioritisation().priority())));
        return groups.entrySet().stream()
                .map(entry -> live(entry.getKey(), entry.getValue(), now))
                .toList();
    }

    private LiveCount live(Group group, List<Ticket> tickets, Instant now) {
        List<Deadlines> deadlines = tickets.stream()
                .map(ticket ->
                        store.timings().find(ticket.id()).map(Timing::deadlines).orElse(Deadlines.NONE))
                .toList();
        Predicate<Deadlines> overdue =
                one -> one.deadline().filter(at -> at.isBefore(now)).isPresent();
        Predicate<Deadlines> warned =
                one -> one.atRiskAt().filter(at -> !at.isAfter(now)).isPresent();
        return new LiveCount(
                group.team(),
                group.status(),
                group.priority(),
                tickets.size(),
                deadlines.stream().filter(overdue).count(),
                deadlines.stream().filter(warned.and(overdue.negate())).count(),
                tickets.stream()
                        .filter(ticket -> active(ticket).findAny().isEmpty())
                        .count());
    }

    @Override
    public int countAssigned(Extent extent, PersonId person) {
        return (int) unsolved(extent)
                .filter(ticket -> active(ticket).anyMatch(one -> one.assignee().is(person)))
                .count();
    }

    @Override
    public List<Long> countByAge(Extent extent, List<Instant> since) {
        List<Long> ages = new ArrayList<>(Collections.nCopies(since.size() + 1, 0L));
        unsolved(extent).map(ticket -> ticket.origin().at()).forEach(at -> {
            int place = (int) since.stream().takeWhile(at::isBefore).count();
            ages.set(place, ages.get(place) + 1);
        });
        return ages;
    }

    @Override
    public List<QuarterCount> countByTime(Extent extent, Flow flow, Period period) {
        Map<Instant, Long> quarters = during(extent, flow, period)
                .map(ticket -> moment(ticket, flow).orElseThrow().getEpochSecond())
                .collect(Collectors.groupingBy(
                        second -> Instant.ofEpochSecond(second - second % QUARTER), Collectors.counting()));
        return quarters.entrySet().stream()
                .map(entry -> new QuarterCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(QuarterCount::from))
                .toList();
    }

    @Override
    public List<KindCount> countByKind(Extent extent, Flow flow, Period period, Trait trait) {
        return during(extent, flow, period)
                .collect(Collectors.groupingBy(ticket -> kind(ticket, trait), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new KindCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<SolvedTicket> listSolved(Extent extent, Period period, Trait trait, int most) {
        return during(extent, Flow.OUT, period)
                .flatMap(ticket -> solved(ticket, trait).stream())
                .sorted(Comparator.comparing(SolvedTicket::at)
                        .thenComparing(SolvedTicket::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    private Optional<SolvedTicket> solved(Ticket ticket, Trait trait) {
        return resolved(ticket)
                .map(at -> new SolvedTicket(
                        ticket.id(),
                        kind(ticket, trait),
                        at,
                        Duration.between(ticket.origin().at(), at)));
    }

    @Override
    public List<WorkloadRecord> listWorkloads(Extent extent, int most) {
        Map<PersonId, List<Assignment>> work = unsolved(extent)
                .flatMap(InMemoryTicketFigures::active)
                .filter(one -> one.assignee().person().isPresent())
                .collect(Collectors.groupingBy(one -> one.assignee().person().orElseThrow()));
        return work.entrySet().stream()
                .map(entry -> new WorkloadRecord(
                        new PersonName(entry.getKey(), name(entry.getKey())),
                        count(entry.getValue(), one -> one.leads() && one.state() != AssignmentState.ASKED),
                        count(entry.getValue(), one -> !one.leads() && one.state() == AssignmentState.ACCEPTED),
                        count(entry.getValue(), one -> one.state() == AssignmentState.ASKED)))
                .sorted(Comparator.comparing(load -> load.person().id()))
                .limit(most)
                .toList();
    }

    private static int count(List<Assignment> work, Predicate<Assignment> counted) {
        return (int) work.stream().filter(counted).count();
    }

    private static Stream<Assignment> active(Ticket ticket) {
        return ticket.circle().assignments().all().stream()
                .filter(one -> one.state().isActive());
    }

    private Stream<Ticket> unsolved(Extent extent) {
        return tickets(extent, ticket -> ticket.status() != Status.CLOSED && ticket.status() != Status.RESOLVED);
    }

    private Stream<Ticket> during(Extent extent, Flow flow, Period period) {
        return tickets(
                extent,
                ticket -> moment(ticket, flow)
                        .filter(at -> !at.isBefore(period.from()) && at.isBefore(period.to()))
                        .isPresent());
    }

    private Stream<Ticket> tickets(Extent extent, Predicate<Ticket> wanted) {
        Function<InMemoryStore, List<Ticket>> all = from -> from.tickets()
                .list(ticket -> extent.sight().covers(ticket.standing())
                        && extent.team()
                                .map(team -> ticket.details().team().equals(Optional.of(team)))
                                .orElse(true)
                        && wanted.test(ticket));
        return store.run(() -> all.apply(store)).stream();
    }

    private static Optional<Instant> moment(Ticket ticket, Flow flow) {
        return flow == Flow.IN
                ? Optional.of(ticket.origin().at())
                : resolved(ticket).or(() -> ticket.state().closed().map(TicketState.Closed::at));
    }

    /** Also where it was merged after it was resolved. */
    private static Optional<Instant> resolved(Ticket ticket) {
        TicketState state = ticket.state();
        return state.merged()
                .map(TicketState.Merged::former)
                .orElse(state)
                .givenResolution()
                .map(Resolution::at);
    }

    private Kind kind(Ticket ticket, Trait trait) {
        return switch (trait) {
            case TEAM ->
                ticket.details()
                        .team()
                        .map(id ->
                                new Kind(id.toString(), store.teams().find(id).map(team -> team.name())))
                        .orElse(new Kind(Kind.NONE, Optional.empty()));
            case LEAD ->
                ticket.lead()
                        .map(id -> new Kind(id.toString(), Optional.of(name(id))))
                        .orElse(new Kind(Kind.NONE, Optional.empty()));
            case CATEGORY ->
                new Kind(
                        ticket.details().category().toString(),
                        store.categories().find(ticket.details().category()).map(category -> category.name()));
            case PRIORITY -> plain(ticket.details().prioritisation().priority());
            case TYPE -> plain(ticket.details().type());
            case CHANNEL -> plain(ticket.origin().channel());
        };
    }

    private static Kind plain(Enum<?> constant) {
        return new Kind(constant.name(), Optional.empty());
    }

    private String name(PersonId person) {
        return store.people().find(person).map(Person::name).orElseThrow();
    }
}
