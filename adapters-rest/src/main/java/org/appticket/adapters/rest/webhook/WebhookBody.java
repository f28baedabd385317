package org.appticket.adapters.rest.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.delivery.TroubleBody;
import org.appticket.adapters.rest.json.Inlined;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.webhook.ShownWebhook;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookSecret;
import org.appticket.domain.webhook.HookState;
import org.appticket.domain.webhook.Webhook;

/**
 * A webhook on the wire.
 *
 * @param url where it is; of chat channels only what is no secret
 * @param channel where a bot speaks
 * @param secret what it is signed with, shown once
 * @param health how well it goes there, where many are listed
 */
record WebhookBody(
        long id,
        String name,
        String url,
        Optional<String> channel,
        HookFormat format,
        String language,
        Interest interest,
        HookState state,
        Optional<String> secret,
        Optional<Instant> formerSecretUntil,
        Optional<Health> health,
        long version) {

    /** Of what it is told. */
    record Interest(List<EventKind> events, Optional<Long> team, boolean internal) implements Inlined {
        static Interest of(Webhook.Interest interest) {
            return new Interest(
                    interest.kinds().stream().sorted().toList(),
                    interest.team().map(TeamId::value),
                    interest.internal());
        }
    }

    /** How well it takes what it is told. */
    record Health(
            Optional<Instant> succeededAt,
            Optional<Instant> failedAt,
            Optional<Instant> failingSince,
            Optional<TroubleBody> error) {
        static Health of(LaneHealth health, Language language) {
            return new Health(
                    health.succeededAt(),
                    health.failedAt(),
                    health.failingSince(),
                    health.trouble().map(trouble -> TroubleBody.of(trouble, language)));
        }
    }

    static WebhookBody of(ShownWebhook shown) {
        return of(shown, Optional.empty(), Optional.empty());
    }

    /** With the secret, which is shown once. */
    static WebhookBody revealing(ShownWebhook shown, HookSecret secret) {
        return of(shown, Optional.of(secret.text()), Optional.empty());
    }

    /** With how well it goes there, which changes without a version. */
    static WebhookBody withHealth(ShownWebhook shown, Language reader) {
        return of(shown, Optional.empty(), Optional.of(Health.of(shown.health(), reader)));
    }

    private static WebhookBody of(ShownWebhook shown, Optional<String> secret, Optional<Health> health) {
        return new WebhookBody(
                shown.webhook().id().value(),
                shown.webhook().name(),
                shown.address(),
                shown.channel(),
                shown.webhook().format(),
                shown.webhook().language().name(),
                Interest.of(shown.webhook().interest()),
                shown.webhook().state(),
                secret,
                shown.formerUntil(),
                health,
                shown.webhook().version().value());
    }
}
