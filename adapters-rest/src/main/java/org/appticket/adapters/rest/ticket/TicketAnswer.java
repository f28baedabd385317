package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.application.link.ShowTies;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.sla.ShowClocks;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.link.Ties;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.id.TicketId;

/** Answers tickets, and says which ticket in which version a request is about. */
@Dependent
public final class TicketAnswer {
    private final Exchange exchange;
    private final ShowTicket showTicket;
    private final ShowTies showTies;
    private final ShowClocks showClocks;

    @Inject
    public TicketAnswer(Exchange exchange, ShowTicket showTicket, ShowTies showTies, ShowClocks showClocks) {
        this.exchange = exchange;
        this.showTicket = showTicket;
        this.showTies = showTies;
        this.showClocks = showClocks;
    }

    TicketRecord show(TicketId id) {
        return showTicket.handle(new ShowTicket.Query(id, exchange.actor()));
    }

    Ties ties(TicketId id) {
        return showTies.handle(new ShowTies.Query(Set.of(id), exchange.actor())).getOrDefault(id, Ties.NONE);
    }

    /** What is shown with tickets, by the same few queries for all of them. */
    Map<TicketId, Around> around(Collection<TicketId> ids) {
        Set<TicketId> tickets = Set.copyOf(ids);
        Map<TicketId, Ties> ties = showTies.handle(new ShowTies.Query(tickets, exchange.actor()));
        Map<TicketId, TicketClock> clocks = showClocks.handle(new ShowClocks.Query(tickets));
        return tickets.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Around(ties.getOrDefault(id, Ties.NONE), clocks.getOrDefault(id, TicketClock.NONE))));
    }

    private TicketBody body(TicketRecord ticket) {
        Around around = around(List.of(ticket.id())).getOrDefault(ticket.id(), Around.NOTHING);
        return TicketBody.of(ticket, around, exchange.actor());
    }

    /** The ticket, as it is. */
    public Answer of(TicketRecord ticket) {
        return Answer.ok(body(ticket)).version(ticket.version().value());
    }

    /** The ticket, as it was made. */
    public Answer created(TicketRecord ticket) {
        String location = exchange.absolute("/tickets/" + ticket.id());
        return Answer.created(location, body(ticket)).version(ticket.version().value());
    }

    public Target target(TicketId id, IfMatch ifMatch) {
        return new Target(
                id, exchange.actor(), ifMatch.expected(() -> show(id).version().value()));
    }
}
