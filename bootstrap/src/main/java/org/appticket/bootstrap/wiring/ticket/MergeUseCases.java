package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.merge.MergeTicket;
import org.appticket.application.merge.SplitTicket;
import org.appticket.application.merge.UnmergeTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases that make one ticket of two, and two of one. */
@Singleton
public final class MergeUseCases {

    private final Ports store;
    private final Desk desk;

    @Inject
    public MergeUseCases(Outside outside) {
        this.store = outside.store();
        this.desk = TicketUseCases.desk(outside);
    }

    @Produces
    @Singleton
    public MergeTicket mergeTicket() {
        return new MergeTicket(desk, store.merges(), store.memberships(), store.links());
    }

    @Produces
    @Singleton
    public UnmergeTicket unmergeTicket() {
        return new UnmergeTicket(desk, store.merges(), store.links());
    }

    @Produces
    @Singleton
    public SplitTicket splitTicket() {
        return new SplitTicket(desk, store.comments(), store.links());
    }
}
