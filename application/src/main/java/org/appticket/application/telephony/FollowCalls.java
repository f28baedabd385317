package org.appticket.application.telephony;

import java.time.InstantSource;
import java.util.List;
import org.appticket.application.port.telephony.Calls;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.telephony.IncomingCall;

/**
 * Knows which calls are to be told now, for many readers at once: whoever passes one on asks {@link IncomingCall#isFor} for each of them.
 */
public final class FollowCalls {

    private static final int MOST = 1_000;

    private final Calls calls;
    private final InstantSource clock;

    /**
     * Over the calls.
     *
     * @param calls where they are kept
     * @param clock what time it is
     */
    public FollowCalls(Calls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** At this moment. */
    public record Query() {}

    /**
     * Finds them, by one query.
     *
     * @param query at this moment
     * @return the calls that were announced in the last {@link IncomingCall#RINGS}
     */
    public List<RingingCall> handle(Query query) {
        return calls.list(clock.instant().minus(IncomingCall.RINGS), MOST);
    }
}
