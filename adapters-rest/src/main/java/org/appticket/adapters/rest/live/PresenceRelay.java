package org.appticket.adapters.rest.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.appticket.application.live.FollowPresence;
import org.appticket.application.view.live.PresenceChange;
import org.appticket.application.view.live.Present;
import org.appticket.domain.id.PersonId;

/** Tells those who have a ticket before them who else has; called by one thread. */
final class PresenceRelay {
    private static final int TURNS = 4;

    private final FollowPresence following;
    private List<Present> before = List.of();
    private int turn;

    PresenceRelay(FollowPresence following) {
        this.following = following;
    }

    /** Every fourth time it is called, so that it costs a query a second. */
    void turn(Collection<EventStream> streams) {
        turn = (turn + 1) % TURNS;
        if (turn != 0) {
            return;
        }
        FollowPresence.Result result = following.handle(new FollowPresence.Query(before));
        before = result.present();
        if (result.changes().isEmpty()) {
            return;
        }
        Map<PersonId, List<EventStream>> byReader = streams.stream()
                .collect(Collectors.groupingBy(stream -> stream.reader().person()));
        result.changes().forEach(change -> tell(change, byReader));
    }

    private static void tell(PresenceChange change, Map<PersonId, List<EventStream>> byReader) {
        change.audience().stream()
                .flatMap(person -> byReader.getOrDefault(person, List.of()).stream())
                .forEach(stream ->
                        change.toldTo(stream.reader()).ifPresent(told -> stream.say(Frames.presence(change, told))));
    }
}
