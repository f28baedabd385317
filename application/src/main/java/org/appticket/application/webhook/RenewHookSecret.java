package org.appticket.application.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.webhook.HookTarget;

/** Gives a webhook another secret; for a day what it is told is signed with both. */
public final class RenewHookSecret {

    private final HookDesk desk;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     */
    public RenewHookSecret(HookDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param webhook which webhook
     */
    public record Command(Actor by, WebhookId webhook) {}

    /**
     * Renews it.
     *
     * @param command what is asked for
     * @return the target with the new secret, which nobody can show again
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such webhook
     */
    public HookTarget handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_WEBHOOKS);
        Instant now = desk.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return desk.unitOfWork().run(() -> {
            Kept kept = desk.webhooks().get(command.webhook());
            HookTarget renewed = desk.target(kept).with(desk.newSecret(), now);
            desk.webhooks().save(new Kept(kept.webhook(), desk.seal(command.webhook(), renewed)));
            desk.audit()
                    .add(HookDesk.entry(AuditKind.WEBHOOK_SECRET_RENEWED, command.webhook())
                            .by(command.by()));
            return renewed;
        });
    }
}
