package org.appticket.application.contract.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TextSearch.Reader;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;

/** Somebody who types what they look for. */
record Searching(World world, PersonId person, Reader reader) {

    /** Somebody who sees everything and reads notes. */
    static Searching staff(World world, PersonId person) {
        return new Searching(world, person, new Reader(Sight.EVERYTHING, Set.of(Visibility.values())));
    }

    /** Somebody who sees what is theirs, and reads no notes. */
    static Searching requester(World world, PersonId person) {
        Sight own = new Sight(false, false, Optional.of(person), Set.of());
        return new Searching(world, person, new Reader(own, Set.of(Visibility.PUBLIC)));
    }

    List<TicketId> find(String typed) {
        return find(typed, Optional.empty());
    }

    List<TicketId> find(String typed, Optional<TicketSort> sort) {
        return Listed.by(2, page -> page(typed, sort, page)).stream()
                .map(TicketRecord::id)
                .toList();
    }

    int count(String typed) {
        return page(typed, Optional.empty(), new PageRequest(1, Optional.empty(), true))
                .total()
                .orElseThrow()
                .count();
    }

    Page<TicketRecord> page(String typed, Optional<TicketSort> sort, PageRequest page) {
        return world.ports().texts().list(TicketQuestion.read(typed, person), sort, reader, page);
    }
}
