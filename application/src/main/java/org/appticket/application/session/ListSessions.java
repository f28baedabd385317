package org.appticket.application.session;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.appticket.application.access.Caller;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists where whoever asks is signed in. */
public final class ListSessions {

    private final Sessions sessions;
    private final InstantSource clock;

    /**
     * Over the sessions.
     *
     * @param sessions where they are
     * @param clock what time it is
     */
    public ListSessions(Sessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Caller by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the sessions that can be used now, the one that began last first
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only write
     */
    public List<MySession> handle(Query query) {
        Permissions.require(query.by().actor(), Duty.READ_OWN_ACCOUNT);
        Instant now = clock.instant();
        return sessions.list(query.by().actor().person()).stream()
                .filter(session -> session.isLiveAt(now))
                .map(session -> MySession.of(session, query.by().session()))
                .toList();
    }
}
