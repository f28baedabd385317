package org.appticket.application.webhook;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.webhook.BotAccess;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookTarget;
import org.appticket.domain.webhook.Webhook;

/**
 * A webhook, as those who administer may see it.
 *
 * @param webhook the webhook
 * @param address where it is; of those whose address is the only secret, the part that is none
 * @param channel where a bot speaks, where one does
 * @param formerUntil until when the secret before is signed with too
 * @param health how well it takes what it is told
 */
public record ShownWebhook(
        Webhook webhook, String address, Optional<String> channel, Optional<Instant> formerUntil, LaneHealth health) {

    static ShownWebhook of(HookDesk desk, Lanes lanes, Kept kept) {
        HookTarget target = desk.target(kept);
        Webhook webhook = kept.webhook();
        Instant now = desk.clock().instant();
        return new ShownWebhook(
                webhook,
                shown(webhook, target),
                target.bot().map(BotAccess::channel),
                target.former().map(HookTarget.Former::until).filter(now::isBefore),
                lanes.health(new Lane.OfHook(webhook.id())));
    }

    /** That of a new one. */
    static ShownWebhook of(Webhook added, HookTarget target) {
        return new ShownWebhook(
                added,
                shown(added, target),
                target.bot().map(BotAccess::channel),
                Optional.empty(),
                LaneHealth.UNTRIED);
    }

    private static String shown(Webhook webhook, HookTarget target) {
        return webhook.format() == HookFormat.CLOUDEVENTS
                ? target.address().text()
                : target.address().toString();
    }
}
