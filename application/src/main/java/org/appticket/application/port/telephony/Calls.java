package org.appticket.application.port.telephony;

import java.time.Instant;
import java.util.List;
import org.appticket.application.view.live.RingingCall;
import org.appticket.domain.telephony.IncomingCall;

/** The calls that were announced lately; shared by all nodes. */
public interface Calls {

    /**
     * Keeps a call, once. Used inside a {@link org.appticket.application.port.UnitOfWork}.
     *
     * @param call the call
     * @return false if one of the same id is kept already, which stays as it is
     */
    boolean add(IncomingCall call);

    /**
     * Those that were announced lately; works outside of a unit of work too.
     *
     * @param after since when, exclusive
     * @param atMost how many, at least 1
     * @return the latest of them, in the order in which they were announced
     */
    List<RingingCall> list(Instant after, int atMost);

    /**
     * Forgets calls. Used inside a unit of work.
     *
     * @param before those that were announced earlier
     * @return how many
     */
    int removeBefore(Instant before);
}
