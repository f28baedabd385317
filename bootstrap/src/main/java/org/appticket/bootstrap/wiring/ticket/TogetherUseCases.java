package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.idempotency.AnswerInParts;
import org.appticket.application.satisfaction.RateTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases of working together: satisfaction; used like {@link TicketUseCases}. */
@Singleton
public final class TogetherUseCases {

    private final Outside outside;
    private final Desk desk;

    @Inject
    public TogetherUseCases(Outside outside) {
        this.outside = outside;
        this.desk = TicketUseCases.desk(outside);
    }

    @Produces
    @Singleton
    public RateTicket rateTicket() {
        return new RateTicket(desk);
    }

    @Produces
    @Singleton
    public AnswerInParts answerInParts() {
        Ports store = outside.store();
        return new AnswerInParts(store.idempotencyKeys(), store.unitOfWork(), outside.salts(), outside.clock());
    }
}
