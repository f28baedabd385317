package org.appticket.application.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.delivery.Route;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.webhook.HookState;
import org.appticket.domain.webhook.Webhook;

/**
 * How events go out to other systems. One that takes nothing for as long as the tempo has patience, or says that it never
 * will, is disabled; what waits for it is given up then, where an administrator can let it go out again.
 *
 * @param desk where the webhooks are
 * @param writing reads what is told
 * @param tempo how fast; each event goes by itself
 */
public record HookRoute(HookDesk desk, HookWriting writing, Tempo tempo) implements Route {

    @Override
    public Load load(Lane lane, Plan plan) {
        Pending member = plan.members().get(0);
        Optional<Kept> kept = desk.webhooks().find(webhook(lane));
        if (kept.filter(found -> !found.webhook().isActive()).isPresent()) {
            return new Load(
                    Optional.of(() -> Optional.of(Setback.of(Trouble.SWITCHED_OFF))), List.of(member), List.of());
        }
        return kept.flatMap(found -> call(found, member))
                .map(call ->
                        new Load(Optional.of(() -> desk.courier().bring(call).setback()), List.of(member), List.of()))
                .orElseGet(() -> new Load(Optional.empty(), List.of(), List.of(member.id())));
    }

    private Optional<Call> call(Kept kept, Pending member) {
        Webhook.Interest interest = kept.webhook().interest();
        return member.delivery()
                .message()
                .forHook()
                .flatMap(occurrence -> writing.news(interest, occurrence))
                .map(news -> new Call(
                        member.delivery().mark(),
                        news.entry().event().at(),
                        desk.destination(kept),
                        Optional.of(news)));
    }

    @Override
    public void noted(Lane lane, LaneHealth health, Instant now) {
        boolean gone = health.failingSince().isPresent()
                && health.trouble().filter(Trouble.RECIPIENT_REFUSED::equals).isPresent();
        if (gone || health.isHopeless(now, tempo.backoff().patience())) {
            disable(webhook(lane), health);
        }
    }

    private void disable(WebhookId id, LaneHealth health) {
        Optional<Kept> active =
                desk.webhooks().find(id).filter(found -> found.webhook().isActive());
        active.ifPresent(known -> {
            Kept kept = desk.webhooks().get(id);
            desk.webhooks().save(kept.with(kept.webhook().with(HookState.DISABLED)));
            desk.audit()
                    .add(HookDesk.entry(AuditKind.WEBHOOK_DISABLED, id)
                            .with("trouble", health.trouble().orElse(Trouble.UNREACHABLE)));
        });
    }

    private static WebhookId webhook(Lane lane) {
        if (lane instanceof Lane.OfHook hook) {
            return hook.webhook();
        }
        throw new IllegalArgumentException("no system is told what goes to " + lane);
    }
}
