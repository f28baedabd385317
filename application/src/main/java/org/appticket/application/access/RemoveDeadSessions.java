package org.appticket.application.access;

import java.time.Instant;
import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.Session;

/** Removes the sessions that have ended by themselves, so that they do not pile up; to be called now and then. */
public final class RemoveDeadSessions {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;
    private final InstantSource clock;

    /**
     * Over the sessions.
     *
     * @param unitOfWork what it is done in
     * @param sessions the sessions
     * @param clock what time it is
     */
    public RemoveDeadSessions(UnitOfWork unitOfWork, Sessions sessions, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Removes them.
     *
     * @param command what is asked for
     * @return how many there were
     */
    public int handle(Command command) {
        Instant now = clock.instant();
        return unitOfWork.run(
                () -> sessions.removeOlderThan(now.minus(Session.LONGEST_IDLE), now.minus(Session.LONGEST)));
    }
}
