package org.appticket.adapters.notification.inapp;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.application.dsl.Ports;
import org.appticket.application.port.Inboxes;
import org.appticket.domain.notification.Audience;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.permission.Sight;

/** Inboxes in a database, and the ports over the same one. */
record Inapp(Store store, Inboxes inboxes) {

    /** How long public words can be taken back. */
    static final Duration UNDO = Duration.ofSeconds(10);

    /** Over an empty database. */
    static Inapp on(TestDatabase kind) {
        Store store = Store.empty(kind);
        return new Inapp(store, new JdbcInboxes(store.database()::currentConnection, Inapp::seen));
    }

    private static Seen.Condition seen(Sight sight) {
        Sql condition = SightCondition.of(sight);
        return new Seen.Condition(condition.text(), condition.values());
    }

    /** Tickets that tell nobody. */
    Ports silent() {
        return store.drivenPorts();
    }

    private Optional<Outward> outward() {
        return Optional.of(new Outward(
                store.ports().preferences(),
                store.ports().teams(),
                store.ports().outbox(),
                Set.of(Channel.EMAIL),
                UNDO));
    }

    /** Tickets that tell those concerned. */
    Ports telling() {
        Ports silent = silent();
        return new Ports(
                silent.unitOfWork(),
                new NotifyingTickets(
                        silent.tickets(),
                        new Audience(silent.memberships()::listActors, silent.teams()::listManagers),
                        inboxes,
                        outward()),
                silent.search(),
                silent.texts(),
                silent.searchIndex(),
                silent.tags(),
                silent.comments(),
                silent.histories(),
                silent.idempotencyKeys(),
                silent.identifiers(),
                silent.importedRecords(),
                silent.references(),
                silent.teams(),
                silent.categories(),
                silent.customFields(),
                silent.memberships(),
                silent.audit(),
                silent.watcherList(),
                silent.links(),
                silent.linkSearch(),
                silent.savedViews(),
                silent.rota(),
                silent.merges(),
                silent.sla(),
                silent.newcomers());
    }
}
