package org.appticket.application.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.port.live.EventFeed;
import org.appticket.application.port.webhook.HookProgress;
import org.appticket.application.port.webhook.Webhooks;
import org.appticket.application.port.webhook.Webhooks.Kept;
import org.appticket.application.view.live.FedEvent;
import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.Occurrence;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.webhook.Webhook;

/**
 * Makes deliveries of what happened, for the webhooks that are told of it: each event once, in the order of all events. To be
 * called all the time on every node.
 */
public final class PlanHookDeliveries {

    private static final int AT_ONCE = 200;

    private final UnitOfWork unitOfWork;
    private final Sources sources;
    private final Outbox outbox;
    private final Duration undo;

    /**
     * What it goes by.
     *
     * @param feed what happened
     * @param progress how far it was planned
     * @param webhooks who is told of it
     */
    public record Sources(EventFeed feed, HookProgress progress, Webhooks webhooks) {}

    /**
     * Over the events.
     *
     * @param unitOfWork what it is done in
     * @param sources what it goes by
     * @param outbox where deliveries wait
     * @param undo how long public words can be taken back before anybody is told of them
     */
    public PlanHookDeliveries(UnitOfWork unitOfWork, Sources sources, Outbox outbox, Duration undo) {
        this.unitOfWork = unitOfWork;
        this.sources = sources;
        this.outbox = outbox;
        this.undo = undo;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * What became of it.
     *
     * @param events how many events were looked at; if there were any there may be more
     * @param lost whether events were forgotten before they were looked at, because nobody did for too long
     */
    public record Result(int events, boolean lost) {
        private static final Result NOTHING = new Result(0, false);
    }

    /**
     * Plans some of them.
     *
     * @param command what is asked for
     * @return what became of it; nothing also if somebody else is planning now
     */
    public Result handle(Command command) {
        // Most of the time there is nothing to do, and nothing needs to be held to know it.
        return sources.progress().get().equals(sources.feed().end()) ? Result.NOTHING : unitOfWork.run(this::planned);
    }

    private Result planned() {
        Optional<FeedPosition> held = sources.progress().hold();
        if (held.isEmpty()) {
            return Result.NOTHING;
        }
        FeedSlice slice = sources.feed().list(held.get(), AT_ONCE);
        List<Webhook> told = sources.webhooks().list().stream()
                .map(Kept::webhook)
                .filter(Webhook::isActive)
                .toList();
        outbox.add(slice.events().stream()
                .flatMap(event -> deliveries(event, told))
                .toList());
        sources.progress().save(slice.gap() ? sources.feed().end() : slice.upTo());
        return new Result(slice.events().size(), slice.gap());
    }

    private Stream<Delivery> deliveries(FedEvent event, List<Webhook> told) {
        Occurrence occurrence =
                new Occurrence(event.ticket(), event.sequence(), event.kind(), event.visibility(), event.at());
        return told.stream()
                .filter(webhook -> webhook.interest().covers(occurrence, event.standing()))
                .map(webhook -> Delivery.of(webhook.id(), occurrence, undo));
    }
}
