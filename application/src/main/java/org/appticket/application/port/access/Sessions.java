package org.appticket.application.port.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.access.Session;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;

/**
 * The sessions, shared by all nodes: what is removed is worth nothing on any of them from the end of the unit of work on.
 * Used inside a {@link org.appticket.application.port.UnitOfWork}, but for the find, which works outside too.
 */
public interface Sessions {

    /**
     * A session with its person.
     *
     * @param session the session, live or not
     * @param person whose it is, as they are now
     * @param teams the teams that they are a member of now
     * @param secured whether they have a second factor or a passkey now
     */
    record Owned(Session session, Person person, Set<TeamId> teams, boolean secured) {
        /** Copies the teams. */
        public Owned {
            teams = Set.copyOf(teams);
        }
    }

    /**
     * A session with its person, to look at, by one query.
     *
     * @param id the digest of its secret
     * @return the session, live or not; nothing if there is none
     */
    Optional<Owned> find(Digest id);

    /**
     * Some sessions with their people, to look at, by one query; works outside of a unit of work too.
     *
     * @param ids the digests of their secrets
     * @return those that there are, live or not, in no order
     */
    List<Owned> list(Set<Digest> ids);

    /**
     * The sessions of a person, to look at.
     *
     * @param person who
     * @return all of them, live or not, the one that began last first
     */
    List<Session> list(PersonId person);

    /**
     * Adds a session.
     *
     * @param session a new one; its person exists
     */
    void add(Session session);

    /**
     * Keeps when a session was last used. It brings nothing back that was removed, and never goes back in time.
     *
     * @param id the digest of its secret; possibly of none
     * @param usedAt when it was
     */
    void touch(Digest id, Instant usedAt);

    /**
     * Removes a session, and with it the browser that is told of news because of it (rule PSH-2 in {@code docs/rules.md}).
     *
     * @param id the digest of its secret; possibly of none
     */
    void remove(Digest id);

    /**
     * Removes all sessions of a person, and with them all browsers that are told of their news (rule PSH-2).
     *
     * @param person who
     */
    void removeAllOf(PersonId person);

    /**
     * Removes what can never be used again; browsers go on being told.
     *
     * @param usedBefore sessions last used before this, exclusive
     * @param startedBefore and those begun before this, exclusive
     * @return how many were removed
     */
    int removeOlderThan(Instant usedBefore, Instant startedBefore);
}
