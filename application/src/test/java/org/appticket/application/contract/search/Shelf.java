package org.appticket.application.contract.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.TicketDraft;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;

/** The tickets of one new requester, seen by nobody else's eyes: what a search finds here, it finds alone. */
record Shelf(World world, PersonId owner) {

    static Shelf in(World world) {
        return new Shelf(world, world.person(Role.USER));
    }

    TicketDraft aTicket() {
        return world.aTicket().of(owner);
    }

    Sight sight() {
        return new Sight(false, false, Optional.of(owner), Set.of());
    }

    List<TicketId> find(Wanted wanted) {
        return find(wanted.filter(), new TicketSort(List.of(new TicketSort.Key(TicketSort.Field.ID, false))));
    }

    List<TicketId> find(TicketFilter filter, TicketSort sort) {
        return Listed.all(page -> list(filter, sort, page)).stream()
                .map(TicketRecord::id)
                .toList();
    }

    Page<TicketRecord> list(TicketFilter filter, TicketSort sort, PageRequest page) {
        return world.ports().search().list(filter, sort, sight(), page);
    }

    static List<TicketId> ids(Ticket... tickets) {
        return List.of(tickets).stream().map(Ticket::id).toList();
    }
}
