package org.appticket.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.delivery.Route;
import org.appticket.application.delivery.SendNews;
import org.appticket.application.delivery.Sending;
import org.appticket.application.delivery.TicketLinks;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.delivery.InMemoryOutbox;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.live.InMemoryEventFeed;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.webhook.InMemoryHookCourier;
import org.appticket.application.fake.webhook.InMemoryHookProgress;
import org.appticket.application.fake.webhook.InMemoryWebhooks;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Role;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.appticket.domain.webhook.Webhook;
import org.appticket.domain.webhook.WebhookPatch;

/** From where other systems are told, over ports in memory; its time goes on when it is told to. */
final class HookRoom {
    static final Duration LEASE = Duration.ofMinutes(2);
    static final SendNews.Command TO_HOOKS = new SendNews.Command(Optional.empty());
    static final Duration UNDO = Duration.ofSeconds(10);

    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final World world = World.in(ports);
    private final InMemoryOutbox outbox = new InMemoryOutbox(store);
    private final InMemoryEventFeed feed = new InMemoryEventFeed(store);
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks(store);
    private final InMemoryHookProgress progress = new InMemoryHookProgress(store);
    private final InMemoryHookCourier courier = new InMemoryHookCourier();
    private final InMemorySecrets secrets = new InMemorySecrets(7);
    private Instant now = Instant.parse("2031-03-04T05:06:12Z");
    private final HookDesk desk = new HookDesk(
            store,
            webhooks,
            new HookDesk.Sealing(new InMemoryKeyring("k1"), secrets),
            courier,
            ports.audit(),
            () -> now);
    private final Actor admin = Actor.of(new PersonId(99), Set.of(Role.ADMIN));
    private final SendNews node = node("one");

    World world() {
        return world;
    }

    HookDesk desk() {
        return desk;
    }

    Actor admin() {
        return admin;
    }

    Ports ports() {
        return ports;
    }

    InMemoryOutbox outbox() {
        return outbox;
    }

    InMemoryEventFeed feed() {
        return feed;
    }

    InMemoryHookCourier courier() {
        return courier;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** A node of its own over the same store. */
    SendNews node(String name) {
        HookWriting writing = new HookWriting(
                ports.search(), ports.comments(), ports.histories(), new TicketLinks("https://desk.example.org"));
        Route route = new HookRoute(desk, writing, new Route.Tempo(Backoff.USUAL, Bundling.NONE));
        Sending.Routes routes = new Sending.Routes(Map.of(), Optional.empty(), Optional.of(route));
        return new SendNews(new Sending(store, outbox, routes, secrets, new Holder(name)), () -> now);
    }

    AddWebhook.Result hook(Webhook.Interest interest) {
        return new AddWebhook(desk, ports.identifiers(), ports.references())
                .handle(new AddWebhook.Command(
                        admin,
                        "Ops",
                        new HookAddress("https://hooks.example.org/in?key=1"),
                        HookFormat.CLOUDEVENTS,
                        Language.EN,
                        interest,
                        Optional.empty()));
    }

    Webhook show(WebhookId id) {
        return new ShowWebhook(desk, outbox)
                .handle(new ShowWebhook.Query(admin, id))
                .webhook();
    }

    void activate(WebhookId id) {
        WebhookPatch on = new WebhookPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                WebhookPatch.Bot.SAME);
        new ChangeWebhook(desk, ports.references(), outbox)
                .handle(new ChangeWebhook.Command(admin, id, Optional.empty(), on));
    }

    /** Makes a ticket confidential. */
    void hide(TicketId ticket) {
        DetailsPatch patch = new DetailsPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        world.decide(ticket, (known, at) -> known.edit(patch, Author.SYSTEM, at));
    }

    /** Orders and plans all that happened. */
    PlanHookDeliveries.Result plan() {
        inside(() -> feed.order(1_000));
        PlanHookDeliveries planning =
                new PlanHookDeliveries(store, new PlanHookDeliveries.Sources(feed, progress, webhooks), outbox, UNDO);
        return planning.handle(new PlanHookDeliveries.Command());
    }

    SendNews.Result send() {
        return node.handle(TO_HOOKS);
    }

    /** Plans and sends once words cannot be taken back any more; what was told ever since. */
    List<Call> told() {
        plan();
        now = now.plus(UNDO);
        send();
        return courier.brought();
    }

    List<DeliveryState> states() {
        return inside(() -> outbox.list(Set.of(), new PageRequest(100, Optional.empty(), false))).items().stream()
                .map(DeliveryRecord::state)
                .toList();
    }

    <T> T inside(Supplier<T> work) {
        return store.run(work);
    }
}
