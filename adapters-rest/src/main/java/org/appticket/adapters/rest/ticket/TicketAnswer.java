package org.appticket.adapters.rest.ticket;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.IfMatch;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.TicketId;

/** Answers tickets, and says which ticket in which version a request is about. */
@Dependent
public final class TicketAnswer {
    private final Exchange exchange;
    private final ShowTicket showTicket;

    @Inject
    public TicketAnswer(Exchange exchange, ShowTicket showTicket) {
        this.exchange = exchange;
        this.showTicket = showTicket;
    }

    TicketRecord show(TicketId id) {
        return showTicket.handle(new ShowTicket.Query(id, exchange.actor()));
    }

    public Answer of(TicketRecord ticket) {
        return Answer.ok(TicketBody.of(ticket, exchange.actor()))
                .version(ticket.version().value());
    }

    Answer created(TicketRecord ticket) {
        String location = exchange.absolute("/tickets/" + ticket.id());
        return Answer.created(location, TicketBody.of(ticket, exchange.actor()))
                .version(ticket.version().value());
    }

    public Target target(TicketId id, IfMatch ifMatch) {
        return new Target(
                id, exchange.actor(), ifMatch.expected(() -> show(id).version().value()));
    }
}
