package org.appticket.adapters.rest.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.telephony.FollowCalls;
import org.appticket.application.view.live.RingingCall;

/** Tells those who are to answer of calls, also those who come while it rings, each stream once; called by one thread. */
final class CallRelay {
    private static final int TURNS = 2;

    private final FollowCalls following;
    private final Map<String, Set<EventStream>> told = new HashMap<>();
    private int turn;

    CallRelay(FollowCalls following) {
        this.following = following;
    }

    /** Every second time it is called, so that it costs two queries a second. */
    void turn(Collection<EventStream> streams) {
        turn = (turn + 1) % TURNS;
        if (turn != 0) {
            return;
        }
        List<RingingCall> ringing = following.handle(new FollowCalls.Query());
        told.keySet().retainAll(ringing.stream().map(one -> one.call().id()).collect(Collectors.toSet()));
        ringing.forEach(one -> tell(one, streams));
    }

    private void tell(RingingCall ringing, Collection<EventStream> streams) {
        Set<EventStream> before = told.computeIfAbsent(ringing.call().id(), any -> new HashSet<>());
        streams.stream()
                .filter(stream -> ringing.call().isFor(stream.reader()))
                .filter(before::add)
                .forEach(stream -> stream.say(Frames.call(ringing)));
    }
}
