package org.appticket.application.contract.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.webhook.HookProgress;
import org.appticket.application.port.webhook.Webhooks;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.HookState;
import org.appticket.domain.webhook.Webhook;
import org.junit.jupiter.api.Test;

/** What {@link Webhooks} and {@link HookProgress} promise. */
public interface WebhooksContract extends OverPorts {

    /** The webhooks over the same store as the ports. */
    Webhooks webhooks();

    /** How far it was planned for them. */
    HookProgress progress();

    private <T> T inside(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    private Kept fresh(Webhook.Interest interest) {
        Webhook webhook = new Webhook(
                ports().identifiers().nextWebhook(),
                "Mur d’écrans 📺",
                HookFormat.SLACK,
                Language.FR,
                interest,
                HookState.ACTIVE,
                Version.UNSAVED);
        return new Kept(webhook, new Sealed("k1.AAAA_sealed-text"));
    }

    @Test
    default void a_webhook_is_kept_with_everything_and_changed_by_version() {
        TeamId team = world().team();
        Kept plain = fresh(
                new Webhook.Interest(Set.of(EventKind.ASSIGNMENT_DECLINED, EventKind.OPENED), Optional.of(team), true));
        Kept added = inside(() -> webhooks().add(plain));
        assertEquals(plain.webhook().saved(), added.webhook());
        WebhookId id = added.webhook().id();
        assertEquals(Optional.of(added), webhooks().find(id));
        assertEquals(added, inside(() -> webhooks().get(id)));
        Kept changed = new Kept(added.webhook().with(HookState.DISABLED), new Sealed("k1.BBBB"));
        Kept saved = inside(() -> webhooks().save(changed));
        assertEquals(new Version(2), saved.webhook().version());
        assertEquals(Optional.of(saved), webhooks().find(id));
        assertThrows(Stale.class, () -> inside(() -> webhooks().save(changed)));
    }

    @Test
    default void webhooks_are_listed_in_order_and_taken_away() {
        Kept one = inside(() -> webhooks().add(fresh(Webhook.Interest.PUBLIC)));
        Kept two = inside(() -> webhooks().add(fresh(Webhook.Interest.PUBLIC)));
        List<Kept> all = webhooks().list();
        assertTrue(all.indexOf(one) >= 0 && all.indexOf(one) < all.indexOf(two), all::toString);
        assertEquals(all, inside(() -> webhooks().listToAdd()));
        WebhookId id = one.webhook().id();
        inside(() -> {
            webhooks().remove(id);
            return id;
        });
        assertEquals(Optional.empty(), webhooks().find(id));
        assertThrows(NotFound.class, () -> inside(() -> webhooks().get(id)));
    }

    @Test
    default void progress_moves_on_with_its_unit_of_work() {
        FeedPosition before = progress().get();
        FeedPosition next = new FeedPosition(before.value() + 7);
        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    progress().save(next);
                    throw new NotFound();
                }));
        assertEquals(before, progress().get());
        assertEquals(Optional.of(before), inside(() -> progress().hold()));
        inside(() -> {
            progress().save(next);
            return next;
        });
        assertEquals(next, progress().get());
    }
}
