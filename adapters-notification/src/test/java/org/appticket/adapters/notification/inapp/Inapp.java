package org.appticket.adapters.notification.inapp;

import java.util.function.UnaryOperator;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.Inboxes;
import org.appticket.application.port.Tickets;

/** Inboxes in a database, and the ports over the same one. */
record Inapp(Store store, Inboxes inboxes) {

    /** Over an empty database. */
    static Inapp on(TestDatabase kind) {
        Store store = Store.empty(kind);
        return new Inapp(store, new JdbcInboxes(store.database()::currentConnection));
    }

    /** Tickets that tell nobody. */
    Ports silent() {
        return ports(UnaryOperator.identity());
    }

    /** Tickets that tell those concerned. */
    Ports telling() {
        return ports(tickets -> new NotifyingTickets(tickets, store.ports().people(), inboxes));
    }

    private Ports ports(UnaryOperator<Tickets> decorated) {
        var ports = store.ports();
        return new Ports(
                ports.unitOfWork(),
                decorated.apply(ports.tickets()),
                ports.ticketSearch(),
                ports.comments(),
                ports.histories(),
                ports.idempotencyKeys(),
                ports.identifiers(),
                ports.importedRecords(),
                ports.references(),
                ports.teams(),
                ports.categories(),
                person -> ports.people().add(person));
    }
}
