package org.appticket.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.delivery.Route.Parcel;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Lanes.Claim;
import org.appticket.application.port.delivery.Lanes.Settlement;
import org.appticket.application.port.delivery.Lanes.Turn;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.Bundling.Plan;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.notification.Channel;

/**
 * Sends the news that are due, to be called all the time on every node, for each channel by a thread of its own. They go out at least once, and in the order of what
 * happened to each ticket; if they go out again, it is with the same mark.
 */
public final class SendNews {

    private static final int LANES_AT_A_TIME = 16;
    private static final int LETTERS_AT_A_TIME = 20;
    private static final int MOST_IN_A_LETTER = 200;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration WITHOUT_ROUTE = Duration.ofMinutes(5);

    private final Sending sending;
    private final InstantSource clock;

    /**
     * Over the outbox.
     *
     * @param sending what news are sent with
     * @param clock what time it is
     */
    public SendNews(Sending sending, InstantSource clock) {
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param channel the news that go to people by this channel; nothing: those that go to other systems
     */
    public record Command(Optional<Channel> channel) {}

    /**
     * What became of the news that were due.
     *
     * @param sent how many letters went out
     * @param abandoned the deliveries that are not tried again by themselves
     * @param failure why some could not even be tried
     */
    public record Result(int sent, List<DeliveryId> abandoned, Optional<RuntimeException> failure) {

        /** Copies what was abandoned. */
        public Result {
            abandoned = List.copyOf(abandoned);
        }

        private static Result of(List<Result> parts) {
            return new Result(
                    parts.stream().mapToInt(Result::sent).sum(),
                    parts.stream().flatMap(part -> part.abandoned().stream()).toList(),
                    parts.stream().flatMap(part -> part.failure().stream()).findFirst());
        }

        private static Result of(DeliveryState state, List<DeliveryId> deliveries) {
            boolean sent = state == DeliveryState.SENT;
            return new Result(sent ? 1 : 0, sent ? List.of() : deliveries, Optional.empty());
        }
    }

    /** What is on its way: the parcel, the deliveries in it, and how it goes. */
    private record Trip(Parcel parcel, List<Pending> members, Route route) {

        List<DeliveryId> ids() {
            return members.stream().map(Pending::id).toList();
        }

        Instant dueAt() {
            return members.stream()
                    .map(member -> member.delivery().due().at())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        int attempt() {
            return 1 + members.stream().mapToInt(Pending::attempts).max().orElse(0);
        }
    }

    /**
     * Sends them. By a channel that is not set up nothing goes out, and nobody looks for it: it waits for a start with other settings.
     *
     * @param command what is asked for
     * @return what became of them; there may be more
     */
    public Result handle(Command command) {
        if (!sending.routes().lead(command.channel())) {
            return Result.of(List.of());
        }
        Instant now = clock.instant();
        Turn turn = new Turn(sending.holder(), command.channel());
        List<Claim> claims = sending.unitOfWork().run(() -> lanes().claim(turn, now, now.plus(LEASE), LANES_AT_A_TIME));
        return Result.of(claims.stream().map(this::guarded).toList());
    }

    /** Whatever goes wrong in one lane, the others go on; it is tried again when its lease ends. */
    private Result guarded(Claim claim) {
        try {
            return sentBy(claim);
        } catch (RuntimeException failure) {
            return new Result(0, List.of(), Optional.of(failure));
        }
    }

    private Result sentBy(Claim claim) {
        List<Result> results = new ArrayList<>();
        while (results.size() < LETTERS_AT_A_TIME) {
            Optional<Result> result = next(claim)
                    .flatMap(trip -> settled(claim, trip, trip.parcel().bring()));
            if (result.isEmpty()) {
                return Result.of(results);
            }
            results.add(result.get());
        }
        sending.unitOfWork().run(() -> {
            lanes().release(claim, clock.instant());
            return claim;
        });
        return Result.of(results);
    }

    private Optional<Trip> next(Claim claim) {
        return sending.unitOfWork().run(() -> prepared(claim));
    }

    /** Nothing if nothing is to go out now; the lane is free then. */
    private Optional<Trip> prepared(Claim claim) {
        Instant now = clock.instant();
        if (!lanes().renew(claim, now.plus(LEASE))) {
            return Optional.empty();
        }
        Optional<Route> route = sending.routes().find(claim.lane());
        if (route.isEmpty()) {
            lanes().release(claim, now.plus(WITHOUT_ROUTE));
        }
        return route.flatMap(way -> prepared(claim, way, now));
    }

    private Optional<Trip> prepared(Claim claim, Route route, Instant now) {
        while (true) {
            Plan plan = plan(claim, route, now);
            if (plan.members().isEmpty()) {
                lanes().release(claim, now);
                return Optional.empty();
            }
            Route.Load load = route.load(claim.lane(), plan);
            lanes().remove(load.withdrawn());
            if (load.parcel().isPresent()) {
                Trip trip = new Trip(load.parcel().get(), load.members(), route);
                lanes().put(trip.ids(), plan.letter());
                return Optional.of(trip);
            }
        }
    }

    private Plan plan(Claim claim, Route route, Instant now) {
        Bundling bundling = route.tempo().bundling();
        List<Pending> due = lanes().listDue(claim.lane(), now, MOST_IN_A_LETTER);
        Plan plan = bundling.next(due, lanes().recent(claim.lane(), now.minus(bundling.window())));
        plan.later()
                .ifPresent(until -> lanes().delay(due.stream().map(Pending::id).toList(), until));
        return plan;
    }

    /** Nothing if somebody else holds the lane by now: what becomes of the news is their business. */
    private Optional<Result> settled(Claim claim, Trip trip, Optional<Setback> setback) {
        Optional<Trouble> trouble = setback.map(Setback::trouble);
        return sending.unitOfWork().run(() -> {
            Instant now = clock.instant();
            if (!lanes().renew(claim, now.plus(LEASE))) {
                return Optional.empty();
            }
            DeliveryState state = trouble.map(why -> after(why, trip, now)).orElse(DeliveryState.SENT);
            lanes().settle(trip.ids(), new Settlement(state, trouble, now));
            if (trouble.filter(Trouble.SWITCHED_OFF::equals).isEmpty()) {
                trip.route().noted(claim.lane(), lanes().note(claim.lane(), trouble, now), now);
            }
            if (state == DeliveryState.WAITING) {
                lanes().release(claim, now.plus(pause(trip, setback)));
                return Optional.empty();
            }
            return Optional.of(Result.of(state, trip.ids()));
        });
    }

    /** As long as always, or longer if that was asked for. */
    private Duration pause(Trip trip, Optional<Setback> setback) {
        Duration usual = trip.route().tempo().backoff().pause(trip.attempt(), sending.chance());
        return setback.map(Setback::rest)
                .filter(rest -> rest.compareTo(usual) > 0)
                .orElse(usual);
    }

    private static DeliveryState after(Trouble trouble, Trip trip, Instant now) {
        boolean over = trouble.isForGood() || trip.route().tempo().backoff().isOver(trip.dueAt(), now);
        return over ? DeliveryState.DEAD : DeliveryState.WAITING;
    }

    private Lanes lanes() {
        return sending.lanes();
    }
}
