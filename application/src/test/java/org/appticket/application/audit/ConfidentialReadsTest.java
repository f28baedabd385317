package org.appticket.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ConfidentialReads;
import org.appticket.application.search.FindTickets;
import org.appticket.application.search.ShowComments;
import org.appticket.application.search.ShowHistory;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

final class ConfidentialReadsTest {
    private final InMemoryStore store = new InMemoryStore();
    private final World world = World.in(InMemoryPorts.over(store));
    private final Actor manager = world.actor(Role.MANAGER);
    private final Actor requester = world.actor(Role.USER);
    private final TicketId secret =
            world.aTicket().of(requester.person()).confidential(true).open().id();
    private final TicketId open = world.aTicket().open().id();
    private final ConfidentialReads reads =
            new ConfidentialReads(world.ports().unitOfWork(), world.ports().audit());
    private final ShowTicket showTicket = new ShowTicket(world.ports().search(), reads);

    private List<SealedEntry> written() {
        return store.auditEntries().list();
    }

    @Test
    void who_reads_a_confidential_ticket_of_somebody_else_is_written_down_once_in_a_while() {
        show(secret, manager);
        show(secret, manager);
        new ShowComments(showTicket, world.ports().comments())
                .handle(new ShowComments.Query(secret, manager, PageRequest.FIRST));
        new ShowHistory(showTicket, world.ports().histories())
                .handle(new ShowHistory.Query(secret, manager, PageRequest.FIRST));
        assertEquals(1, written().size());
        SealedEntry entry = written().get(0);
        assertEquals(AuditKind.CONFIDENTIAL_READ, entry.kind());
        assertEquals(Optional.of(manager.person()), entry.by());
        assertEquals(Optional.of(requester.person()), entry.person());
        assertEquals(Optional.of(secret), entry.ticket());
    }

    @Test
    void its_comments_and_its_history_are_no_way_around() {
        Actor other = world.actor(Role.MANAGER);
        new ShowComments(showTicket, world.ports().comments())
                .handle(new ShowComments.Query(secret, manager, PageRequest.FIRST));
        new ShowHistory(showTicket, world.ports().histories())
                .handle(new ShowHistory.Query(secret, other, PageRequest.FIRST));
        assertEquals(2, written().size());
    }

    @Test
    void a_list_that_shows_it_is_no_way_around() {
        new FindTickets(world.ports().search(), world.ports().texts(), reads)
                .handle(new FindTickets.Query(TicketFilter.ALL, TicketSort.NEWEST_FIRST, manager, PageRequest.FIRST));
        assertEquals(
                List.of(Optional.of(secret)),
                written().stream().map(SealedEntry::ticket).toList());
    }

    @Test
    void the_requester_and_who_reads_what_is_not_confidential_are_not_written_down() {
        show(secret, requester);
        show(open, manager);
        assertEquals(List.of(), written());
    }

    @Test
    void who_is_shown_nothing_is_not_written_down() {
        assertThrows(NotFound.class, () -> show(secret, world.actor(Role.AGENT)));
        assertEquals(List.of(), written());
    }

    private void show(TicketId ticket, Actor by) {
        assertEquals(ticket, showTicket.handle(new ShowTicket.Query(ticket, by)).id());
    }
}
