package org.appticket.application.webhook;

import java.util.List;
import java.util.Optional;
import org.appticket.application.port.References;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.webhook.HookTarget;
import org.appticket.domain.webhook.Webhook;
import org.appticket.domain.webhook.WebhookPatch;

/** Changes a webhook, pauses it or lets it be told again; what waits for it goes by what it is then. */
public final class ChangeWebhook {

    private final HookDesk desk;
    private final References references;
    private final Lanes lanes;

    /**
     * Over the webhooks.
     *
     * @param desk what it works with
     * @param references which teams there are
     * @param lanes what waits for them
     */
    public ChangeWebhook(HookDesk desk, References references, Lanes lanes) {
        this.desk = desk;
        this.references = references;
        this.lanes = lanes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param webhook which webhook
     * @param expected the version that they saw; nothing if they do not care
     * @param patch what is to change
     */
    public record Command(Actor by, WebhookId webhook, Optional<Version> expected, WebhookPatch patch) {}

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the webhook after it; the same version if nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such webhook
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be, or the settings forbid the address
     */
    public Webhook handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_WEBHOOKS);
        command.patch().address().ifPresent(desk::requireReachable);
        return desk.unitOfWork().run(() -> {
            Kept before = desk.webhooks().get(command.webhook());
            before.webhook().require(command.expected());
            Webhook after = command.patch().appliedTo(before.webhook());
            List<String> changed = command.patch().changed(before.webhook(), after);
            if (changed.isEmpty()) {
                return before.webhook();
            }
            if (command.patch().team().isPresent()) {
                AddWebhook.requireTeam(references, after.interest());
            }
            if (after.isActive() && !before.webhook().isActive()) {
                lanes.forgive(new Lane.OfHook(after.id()));
            }
            desk.audit()
                    .add(HookDesk.entry(AuditKind.WEBHOOK_CHANGED, after.id())
                            .by(command.by())
                            .with("changed", String.join(",", changed))
                            .with("internal", after.interest().internal()));
            return desk.webhooks()
                    .save(new Kept(after, target(before, command.patch())))
                    .webhook();
        });
    }

    private Sealed target(Kept before, WebhookPatch patch) {
        HookTarget old = desk.target(before);
        HookTarget changed = patch.appliedTo(before.webhook().format(), old);
        return changed.equals(old)
                ? before.target()
                : desk.seal(before.webhook().id(), changed);
    }
}
