package org.appticket.application.webhook;

import org.appticket.application.port.delivery.Lanes;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows a webhook, to administrators. */
public final class ShowWebhook {

    private final HookDesk desk;
    private final Lanes lanes;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     * @param lanes how well they take what they are told
     */
    public ShowWebhook(HookDesk desk, Lanes lanes) {
        this.desk = desk;
        this.lanes = lanes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param webhook which webhook
     */
    public record Query(Actor by, WebhookId webhook) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the webhook, without its secrets
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws NotFound if there is no such webhook
     */
    public ShownWebhook handle(Query query) {
        Permissions.require(query.by(), Duty.READ_WEBHOOKS);
        return desk.unitOfWork()
                .run(() -> desk.webhooks()
                        .find(query.webhook())
                        .map(kept -> ShownWebhook.of(desk, lanes, kept))
                        .orElseThrow(NotFound::new));
    }
}
