package org.appticket.application.access;

import java.time.InstantSource;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Session;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Person;

/**
 * Where every session begins, however somebody proved who they are.
 *
 * @param sessions where they are kept
 * @param audit where it is kept who came in
 * @param secrets where secrets come from
 * @param clock what time it is
 */
public record SessionStart(Sessions sessions, AuditLog audit, Secrets secrets, InstantSource clock) {

    /**
     * A session that has begun.
     *
     * @param person who signed in
     * @param session its secret, for nobody but them
     * @param csrfToken what their unsafe requests must show
     */
    public record Started(Person person, Secret session, Secret csrfToken) {}

    /**
     * Begins a session inside a unit of work, and ends the one that they came with.
     *
     * @param person who has proved who they are
     * @param origin by what
     * @param visit from where
     * @return the session
     */
    public Started begin(Person person, Origin origin, Visit visit) {
        Secret secret = secrets.next();
        visit.before().ifPresent(sessions::remove);
        sessions.add(Session.begun(secret, person.id(), visit.by(origin), clock.instant()));
        audit.add(AuditEntry.of(AuditKind.SIGNED_IN)
                .by(person.id())
                .about(person.id())
                .from(visit.address())
                .with("origin", origin));
        return new Started(person, secret, Caller.csrfTokenOf(secret));
    }

    /**
     * Ends all sessions of somebody inside a unit of work, and goes on with the one that they come with under another
     * secret. It ends when it would have ended anyway.
     *
     * @param person who
     * @param before the session that they come with
     * @return the same session with another secret
     */
    public Started renew(Person person, Session before) {
        Secret secret = secrets.next();
        sessions.removeAllOf(person.id());
        sessions.add(new Session(secret.digest(), person.id(), before.arrival(), before.startedAt(), clock.instant()));
        return new Started(person, secret, Caller.csrfTokenOf(secret));
    }
}
