package org.appticket.application.webhook;

import java.util.Optional;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Removes a webhook with its secrets and all that waits for it. */
public final class RemoveWebhook {

    private final HookDesk desk;
    private final Lanes lanes;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     * @param lanes what waits for them
     */
    public RemoveWebhook(HookDesk desk, Lanes lanes) {
        this.desk = desk;
        this.lanes = lanes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param webhook which webhook
     * @param expected the version that they saw; nothing if they do not care
     */
    public record Command(Actor by, WebhookId webhook, Optional<Version> expected) {}

    /**
     * Removes it.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such webhook
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_WEBHOOKS);
        desk.unitOfWork().run(() -> {
            Kept kept = desk.webhooks().get(command.webhook());
            kept.webhook().require(command.expected());
            lanes.close(new Lane.OfHook(command.webhook()));
            desk.webhooks().remove(command.webhook());
            desk.audit()
                    .add(HookDesk.entry(AuditKind.WEBHOOK_REMOVED, command.webhook())
                            .by(command.by()));
            return kept;
        });
    }
}
