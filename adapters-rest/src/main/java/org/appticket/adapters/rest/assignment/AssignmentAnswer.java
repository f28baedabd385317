package org.appticket.adapters.rest.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.sla.ShowClocks;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.TicketId;

/** Answers assignments, which have the version of their ticket. */
@Dependent
final class AssignmentAnswer {
    private final Exchange exchange;
    private final ShowTicket showTicket;
    private final ShowClocks showClocks;

    @Inject
    AssignmentAnswer(Exchange exchange, ShowTicket showTicket, ShowClocks showClocks) {
        this.exchange = exchange;
        this.showTicket = showTicket;
        this.showClocks = showClocks;
    }

    TicketRecord show(TicketId id) {
        return showTicket.handle(new ShowTicket.Query(id, exchange.actor()));
    }

    Target target(TicketId id, IfMatch ifMatch) {
        return new Target(
                id, exchange.actor(), ifMatch.expected(() -> show(id).version().value()));
    }

    Answer of(TicketRecord ticket, Part part) {
        return Answer.ok(body(ticket, part)).version(ticket.version().value());
    }

    Answer created(TicketRecord ticket, Part part) {
        String location = exchange.absolute(
                "/tickets/" + ticket.id() + "/assignments/" + part.assignment().number());
        return Answer.created(location, body(ticket, part))
                .version(ticket.version().value());
    }

    AssignmentBody body(TicketRecord ticket, Part part) {
        return AssignmentBody.of(part, clock(ticket), exchange.actor());
    }

    TicketClock clock(TicketRecord ticket) {
        return showClocks.handle(new ShowClocks.Query(Set.of(ticket.id()))).getOrDefault(ticket.id(), TicketClock.NONE);
    }

    static Part part(TicketRecord ticket, Assignee assignee) {
        return ticket.parts().stream()
                .filter(part -> part.assignment().assignee().equals(assignee))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one of a number, as far as the reader may know of it. */
    Part part(TicketRecord ticket, int number) {
        return AssignmentBody.readable(ticket, exchange.actor()).stream()
                .filter(part -> part.assignment().number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Page<Part> page(TicketRecord ticket, PageRequest page) {
        List<Part> all = AssignmentBody.readable(ticket, exchange.actor());
        long after = page.after().map(AssignmentAnswer::number).orElse(0L);
        List<Part> fetched = all.stream()
                .filter(part -> part.assignment().number() > after)
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                fetched,
                page.limit(),
                part -> new Cursor(List.of(Integer.toString(part.assignment().number()))),
                page.counted() ? Optional.of(Page.Total.of(all.size())) : Optional.empty());
    }

    private static long number(Cursor cursor) {
        return cursor.values().stream()
                .filter(value -> cursor.values().size() == 1 && value.matches("[0-9]{1,9}"))
                .map(Long::valueOf)
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("after", Problem.WRONG_FORMAT));
    }
}
