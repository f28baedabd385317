package org.appticket.application.fake.search;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.fake.InMemoryCategories;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.ticket.Ticket;

/** A search that looks at every ticket in memory. */
public final class InMemoryTicketSearch implements TicketSearch {
    private final InMemoryStore store;
    private final PeopleNames names;
    private final InstantSource clock;

    /** The tickets of a store. */
    public InMemoryTicketSearch(InMemoryStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.names = new PeopleNames(store);
    }

    @Override
    public Optional<TicketRecord> find(TicketId id, Sight sight) {
        return store.run(() -> store.tickets()
                .find(id)
                .filter(ticket -> sight.covers(ticket.standing()))
                .map(this::record));
    }

    @Override
    public Set<TicketId> listSeen(Set<TicketId> ids, Sight sight) {
        return ids.stream().filter(id -> find(id, sight).isPresent()).collect(Collectors.toSet());
    }

    @Override
    public Page<TicketRecord> list(TicketFilter filter, TicketSort sort, Sight sight, PageRequest page) {
        TicketOrder order = TicketOrder.of(sort);
        TicketMatch match = new TicketMatch(filter, category -> InMemoryCategories.above(store, category));
        List<TicketRecord> fitting = store.run(() -> store
                .tickets()
                .list(ticket ->
                        sight.covers(ticket.standing()) && match.fits(ticket) && fits(filter.pressure(), ticket.id()))
                .stream()
                .map(this::record)
                .sorted(order)
                .toList());
        List<TicketRecord> fetched = fitting.stream()
                .filter(order.after(page.after()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(fetched, page.limit(), order::cursor, InMemoryList.total(fitting, page));
    }

    @Override
    public int count(TicketFilter filter, Sight sight, int most) {
        return (int) store
                .run(() -> store.tickets()
                        .list(ticket -> sight.covers(ticket.standing())
                                && new TicketMatch(filter).fits(ticket)
                                && fits(filter.pressure(), ticket.id())))
                .stream()
                .limit(most)
                .count();
    }

    private TicketRecord record(Ticket ticket) {
        return new TicketRecord(
                ticket.id(),
                ticket.version(),
                ticket.origin(),
                ticket.details(),
                ticket.state(),
                names.of(ticket.details().requester()),
                ticket.circle().assignments().all().stream().map(this::part).toList(),
                ticket.circle().watchers(),
                ticket.updatedAt(),
                deadlines(ticket.id()).deadline());
    }

    private Deadlines deadlines(TicketId ticket) {
        return store.timings().find(ticket).map(Timing::deadlines).orElse(Deadlines.NONE);
    }

    /** Whether its deadlines stand as is wanted, now. */
    boolean fits(TicketFilter.Pressure wanted, TicketId ticket) {
        Instant now = clock.instant();
        Deadlines deadlines = deadlines(ticket);
        boolean overdue = deadlines.deadline().filter(now::isAfter).isPresent();
        boolean warned = deadlines.atRiskAt().filter(at -> !now.isBefore(at)).isPresent();
        return wanted.overdue().orElse(overdue) == overdue
                && wanted.atRisk().orElse(warned && !overdue) == (warned && !overdue);
    }

    private Part part(Assignment assignment) {
        Optional<PersonId> person = assignment.assignee().person();
        return new Part(assignment, person.map(names::of), person.flatMap(store.absences()::find));
    }
}
