package org.appticket.application.webhook;

import java.util.List;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists the webhooks, for administrators. */
public final class ListWebhooks {

    private final HookDesk desk;
    private final Lanes lanes;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     * @param lanes how well they take what they are told
     */
    public ListWebhooks(HookDesk desk, Lanes lanes) {
        this.desk = desk;
        this.lanes = lanes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return at most {@value org.appticket.domain.webhook.Webhook#MOST}, in the order of their numbers
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     */
    public List<ShownWebhook> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_WEBHOOKS);
        return desk.unitOfWork()
                .run(() -> desk.webhooks().list().stream()
                        .map(kept -> ShownWebhook.of(desk, lanes, kept))
                        .toList());
    }
}
