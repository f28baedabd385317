package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.link.LinkTicket;
import org.appticket.application.link.OpenLinkedTicket;
import org.appticket.application.link.ShowGraph;
import org.appticket.application.link.ShowLinks;
import org.appticket.application.link.ShowTies;
import org.appticket.application.link.UnlinkTicket;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around what tickets have to do with each other; used like {@link TicketUseCases}. */
@Singleton
public final class LinkUseCases {

    private final Ports store;
    private final Desk desk;
    private final ShowTicket showTicket;
    private final OpenTicket openTicket;

    @Inject
    public LinkUseCases(Outside outside) {
        this.store = outside.store();
        this.desk = TicketUseCases.desk(outside);
        TicketUseCases tickets = new TicketUseCases(outside);
        this.showTicket = tickets.showTicket();
        this.openTicket = tickets.openTicket();
    }

    @Produces
    @Singleton
    public LinkTicket linkTicket() {
        return new LinkTicket(desk, store.links());
    }

    @Produces
    @Singleton
    public OpenLinkedTicket openLinkedTicket() {
        return new OpenLinkedTicket(desk, store.links(), openTicket);
    }

    @Produces
    @Singleton
    public UnlinkTicket unlinkTicket() {
        return new UnlinkTicket(desk, store.links());
    }

    @Produces
    @Singleton
    public ShowLinks showLinks() {
        return new ShowLinks(showTicket, store.linkSearch());
    }

    @Produces
    @Singleton
    public ShowGraph showGraph() {
        return new ShowGraph(showTicket, store.linkSearch());
    }

    @Produces
    @Singleton
    public ShowTies showTies() {
        return new ShowTies(store.linkSearch());
    }
}
