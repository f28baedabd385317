package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.application.link.ShowTies;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.id.TicketId;

/** Answers tickets, and says which ticket in which version a request is about. */
@Dependent
public final class TicketAnswer {
    private final Exchange exchange;
    private final ShowTicket showTicket;
    private final ShowTies showTies;

    @Inject
    public TicketAnswer(Exchange exchange, ShowTicket showTicket, ShowTies showTies) {
        this.exchange = exchange;
        this.showTicket = showTicket;
        this.showTies = showTies;
    }

    TicketRecord show(TicketId id) {
        return showTicket.handle(new ShowTicket.Query(id, exchange.actor()));
    }

    Ties ties(TicketId id) {
        return ties(List.of(id)).getOrDefault(id, Ties.NONE);
    }

    /** What is shown of the links of tickets, by one query for all of them. */
    Map<TicketId, Ties> ties(Collection<TicketId> ids) {
        return showTies.handle(new ShowTies.Query(Set.copyOf(ids), exchange.actor()));
    }

    /** The ticket, as it is. */
    public Answer of(TicketRecord ticket) {
        return Answer.ok(TicketBody.of(ticket, ties(ticket.id()), exchange.actor()))
                .version(ticket.version().value());
    }

    /** The ticket, as it was made. */
    public Answer created(TicketRecord ticket) {
        String location = exchange.absolute("/tickets/" + ticket.id());
        return Answer.created(location, TicketBody.of(ticket, ties(ticket.id()), exchange.actor()))
                .version(ticket.version().value());
    }

    public Target target(TicketId id, IfMatch ifMatch) {
        return new Target(
                id, exchange.actor(), ifMatch.expected(() -> show(id).version().value()));
    }
}
