package org.appticket.bootstrap.wiring.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.delivery.Route;
import org.appticket.application.webhook.AddWebhook;
import org.appticket.application.webhook.ChangeWebhook;
import org.appticket.application.webhook.HookDesk;
import org.appticket.application.webhook.HookRoute;
import org.appticket.application.webhook.HookWriting;
import org.appticket.application.webhook.ListWebhooks;
import org.appticket.application.webhook.PlanHookDeliveries;
import org.appticket.application.webhook.RemoveWebhook;
import org.appticket.application.webhook.RenewHookSecret;
import org.appticket.application.webhook.ShowWebhook;
import org.appticket.application.webhook.TryWebhook;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.domain.delivery.Bundling;

/** Makes the use cases around webhooks; used like those around tickets. */
@Singleton
public final class WebhookUseCases {

    private final Outside outside;
    private final Ports store;
    private final HookDesk desk;

    @Inject
    public WebhookUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.desk = new HookDesk(
                store.unitOfWork(),
                store.webhooks(),
                new HookDesk.Sealing(outside.keyring(), outside.secrets()),
                outside.organisation().hooks().courier(),
                store.auditLog(),
                outside.clock());
    }

    @Produces
    @Singleton
    public AddWebhook addWebhook() {
        return new AddWebhook(desk, store.identifiers(), store.references());
    }

    @Produces
    @Singleton
    public ChangeWebhook changeWebhook() {
        return new ChangeWebhook(desk, store.references(), store.lanes());
    }

    @Produces
    @Singleton
    public RemoveWebhook removeWebhook() {
        return new RemoveWebhook(desk, store.lanes());
    }

    @Produces
    @Singleton
    public ListWebhooks listWebhooks() {
        return new ListWebhooks(desk, store.lanes());
    }

    @Produces
    @Singleton
    public ShowWebhook showWebhook() {
        return new ShowWebhook(desk, store.lanes());
    }

    @Produces
    @Singleton
    public TryWebhook tryWebhook() {
        return new TryWebhook(desk);
    }

    @Produces
    @Singleton
    public RenewHookSecret renewHookSecret() {
        return new RenewHookSecret(desk);
    }

    public PlanHookDeliveries planHookDeliveries() {
        return new PlanHookDeliveries(
                store.unitOfWork(),
                new PlanHookDeliveries.Sources(store.eventFeed(), store.hookProgress(), store.webhooks()),
                store.outbox(),
                outside.organisation().hooks().undo());
    }

    Route route() {
        HookWriting writing = new HookWriting(
                store.ticketSearch(),
                store.comments(),
                store.histories(),
                outside.organisation().tickets());
        return new HookRoute(
                desk, writing, new Route.Tempo(outside.organisation().hooks().backoff(), Bundling.NONE));
    }
}
