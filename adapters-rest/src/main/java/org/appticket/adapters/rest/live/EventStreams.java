package org.appticket.adapters.rest.live;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.appticket.application.access.Caller;
import org.appticket.application.live.BeginFollowing;
import org.appticket.application.live.Bookmarks;
import org.appticket.application.live.FollowEvents;
import org.appticket.application.live.FollowPresence;
import org.appticket.application.live.RenewReaders;
import org.appticket.application.live.RenewReaders.Credential;
import org.appticket.application.telephony.FollowCalls;
import org.appticket.application.view.live.FedEvent;
import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.Unavailable;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.people.Actor;

/** The streams of this node. One thread reads events once and passes them on to all who may know of them. */
public final class EventStreams {
    /** How many streams one person has at most on a node; the sixth ends the first. */
    static final int MOST_OF_ONE = 5;

    private static final int MOST = 10_000;
    private static final int AT_ONCE = 500;
    private static final long BEAT_NANOS = Duration.ofSeconds(12).toNanos();
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration REPLACED_AGAIN = Duration.ofSeconds(30);

    private final BeginFollowing beginning;
    private final FollowEvents following;
    private final RenewReaders renewing;
    private final Frames frames;
    private final PresenceRelay presence;
    private final CallRelay calls;
    private final Set<EventStream> streams = new LinkedHashSet<>();
    private final Set<EventStream> joined = new LinkedHashSet<>();
    private FeedPosition place = new FeedPosition(0);
    private List<EventStream> toRenew = List.of();

    /**
     * What is followed.
     *
     * @param events what happens to tickets
     * @param presence who has them before them
     * @param calls who calls
     */
    public record Followed(FollowEvents events, FollowPresence presence, FollowCalls calls) {}

    /** Over the use cases that know. */
    public EventStreams(BeginFollowing beginning, Followed followed, RenewReaders renewing, Bookmarks bookmarks) {
        this.beginning = beginning;
        this.following = followed.events();
        this.renewing = renewing;
        this.presence = new PresenceRelay(followed.presence());
        this.calls = new CallRelay(followed.calls());
        this.frames = new Frames(bookmarks);
    }

    /** Begins a stream, tells what its reader missed, and leaves the rest to {@link #turn}. */
    void open(Caller caller, Optional<String> last, AsyncContext exchange) throws IOException {
        BeginFollowing.Start start = beginning.handle(new BeginFollowing.Query(last));
        EventStream[] self = new EventStream[1];
        EventStream stream = new EventStream(Credential.of(caller), caller.actor(), exchange, () -> forget(self[0]));
        self[0] = stream;
        admit(stream);
        stream.write(Frames.retry(AGAIN));
        if (start.loss().isPresent()) {
            stream.write(frames.reset(start.loss().get(), start.after()));
        }
        stream.write(frames.beat(start.after()));
        stream.place(start.after());
        do {
            catchUp(stream);
            stream.flush();
        } while (!joins(stream));
        stream.listen();
    }

    private void catchUp(EventStream stream) throws IOException {
        FeedSlice slice = following.handle(new FollowEvents.Query(stream.place()));
        while (!slice.events().isEmpty()) {
            for (FedEvent event : slice.events()) {
                if (event.isFor(stream.reader())) {
                    stream.write(frames.event(event));
                }
            }
            stream.place(slice.upTo());
            slice = following.handle(new FollowEvents.Query(stream.place()));
        }
    }

    /** How many there are. */
    public synchronized int count() {
        return streams.size();
    }

    private void admit(EventStream stream) {
        List<EventStream> theirs;
        synchronized (this) {
            if (streams.size() >= MOST) {
                throw new Unavailable(Duration.ofSeconds(30));
            }
            theirs = streams.stream()
                    .filter(one -> one.reader().person().equals(stream.reader().person()) && !one.isOver())
                    .toList();
            streams.add(stream);
        }
        for (EventStream old : theirs.subList(0, Math.max(0, theirs.size() + 1 - MOST_OF_ONE))) {
            old.say(Frames.retry(REPLACED_AGAIN));
            old.end();
        }
    }

    private synchronized boolean joins(EventStream stream) {
        if (joined.isEmpty()) {
            place = stream.place();
        }
        boolean level = !stream.place().isBefore(place);
        if (level) {
            joined.add(stream);
        }
        return level;
    }

    private synchronized void forget(EventStream stream) {
        streams.remove(stream);
        joined.remove(stream);
    }

    private synchronized List<EventStream> joined() {
        return List.copyOf(joined);
    }

    /** Passes on what is new, ends the streams of those who may not read any more, and gives signs of life; called often, by one thread. */
    public void turn() {
        if (joined().isEmpty()) {
            return;
        }
        try {
            renew();
            passOn();
            presence.turn(joined());
            calls.turn(joined());
        } finally {
            beat();
        }
    }

    private void passOn() {
        FeedSlice slice = following.handle(new FollowEvents.Query(place()));
        while (!slice.events().isEmpty()) {
            deliver(slice);
            slice = following.handle(new FollowEvents.Query(slice.upTo()));
        }
        if (slice.gap()) {
            // Asleep for too long: they come again, and are told that they missed something.
            joined().forEach(EventStream::end);
        }
    }

    private synchronized FeedPosition place() {
        return place;
    }

    private void deliver(FeedSlice slice) {
        List<EventStream> all;
        synchronized (this) {
            all = List.copyOf(joined);
            place = slice.upTo();
        }
        for (FedEvent event : slice.events()) {
            byte[] frame = frames.event(event);
            for (EventStream stream : all) {
                if (stream.place().isBefore(event.position()) && event.isFor(stream.reader())) {
                    stream.say(frame);
                }
            }
        }
        all.stream()
                .filter(stream -> stream.place().isBefore(slice.upTo()))
                .forEach(stream -> stream.place(slice.upTo()));
    }

    /** Every stream's turn comes within a second, whatever their number: a part of them each time. */
    private void renew() {
        if (toRenew.isEmpty()) {
            toRenew = joined();
        }
        int part = Math.max(AT_ONCE, (count() + 2) / 3);
        List<EventStream> now = new ArrayList<>(toRenew.subList(0, Math.min(part, toRenew.size())));
        toRenew = List.copyOf(toRenew.subList(now.size(), toRenew.size()));
        for (int from = 0; from < now.size(); from += AT_ONCE) {
            renew(now.subList(from, Math.min(now.size(), from + AT_ONCE)));
        }
    }

    private void renew(List<EventStream> some) {
        Set<Credential> credentials = some.stream().map(EventStream::credential).collect(Collectors.toSet());
        Map<Credential, Actor> actors = renewing.handle(new RenewReaders.Query(credentials));
        for (EventStream stream : some) {
            Optional<Actor> now = Optional.ofNullable(actors.get(stream.credential()));
            if (now.map(Actor::roles).filter(stream.reader().roles()::equals).isPresent()) {
                stream.reader(now.get());
            } else {
                stream.end();
            }
        }
    }

    private void beat() {
        long now = System.nanoTime();
        List<EventStream> silent = joined().stream()
                .filter(stream -> now - stream.saidAt() > BEAT_NANOS)
                .toList();
        silent.forEach(stream -> stream.say(frames.beat(stream.place())));
    }

    /** Ends all streams; their readers come again after a while, not all at once. */
    public void end() {
        List<EventStream> all;
        synchronized (this) {
            all = List.copyOf(streams);
        }
        for (EventStream stream : all) {
            stream.say(
                    Frames.retry(Duration.ofMillis(ThreadLocalRandom.current().nextLong(1_000, 5_000))));
            stream.end();
        }
    }
}
