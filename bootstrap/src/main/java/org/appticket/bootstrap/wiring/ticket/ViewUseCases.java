package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.savedview.AddView;
import org.appticket.application.savedview.ChangeView;
import org.appticket.application.savedview.CountTickets;
import org.appticket.application.savedview.ListViews;
import org.appticket.application.savedview.ShowView;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around saved views; used like {@link TicketUseCases}. */
@Singleton
public final class ViewUseCases {

    private final Ports store;

    @Inject
    public ViewUseCases(Outside outside) {
        this.store = outside.store();
    }

    @Produces
    @Singleton
    public AddView addView() {
        return new AddView(store.unitOfWork(), store.savedViews(), store.references(), store.identifiers());
    }

    @Produces
    @Singleton
    public ChangeView changeView() {
        return new ChangeView(store.unitOfWork(), store.savedViews());
    }

    @Produces
    @Singleton
    public ShowView showView() {
        return new ShowView(store.savedViews());
    }

    @Produces
    @Singleton
    public ListViews listViews() {
        return new ListViews(store.savedViews());
    }

    @Produces
    @Singleton
    public CountTickets countTickets() {
        return new CountTickets(store.ticketSearch());
    }
}
