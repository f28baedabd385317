package org.appticket.application.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.access.Caller;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.factor.SecondFactorRule;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Scope;

/**
 * Says who may still read what they began to read, and with which rights. It counts as no use of a session: who only listens is idle.
 */
public final class RenewReaders {

    private final Sessions sessions;
    private final ApiTokens tokens;
    private final SecondFactorRule rule;
    private final InstantSource clock;

    /**
     * Over the sessions and tokens.
     *
     * @param sessions the sessions
     * @param tokens the API tokens
     * @param rule of whom a second factor is demanded
     * @param clock what time it is
     */
    public RenewReaders(Sessions sessions, ApiTokens tokens, SecondFactorRule rule, InstantSource clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * What somebody proved who they are by.
     *
     * @param session the session, if it was one
     * @param token the API token, if it was one
     */
    public record Credential(Optional<Digest> session, Optional<TokenId> token) {
        /**
         * That of a caller.
         *
         * @param caller who
         * @return theirs
         */
        public static Credential of(Caller caller) {
            return new Credential(caller.session(), caller.token());
        }
    }

    /**
     * Whose.
     *
     * @param credentials a few hundred at most
     */
    public record Query(Set<Credential> credentials) {
        /** Copies them. */
        public Query {
            credentials = Set.copyOf(credentials);
        }
    }

    /**
     * Says who may still read, by two queries.
     *
     * @param query whose
     * @return their present rights; without those whose session or token ended, or who were shut out
     */
    public Map<Credential, Actor> handle(Query query) {
        Instant now = clock.instant();
        Map<Credential, Actor> readers = new HashMap<>();
        Set<Digest> bySession = query.credentials().stream()
                .flatMap(one -> one.session().stream())
                .collect(Collectors.toSet());
        Set<TokenId> byToken = query.credentials().stream()
                .flatMap(one -> one.token().stream())
                .collect(Collectors.toSet());
        sessions.list(bySession).stream()
                .filter(owned -> isGood(owned, now))
                .forEach(owned ->
                        readers.put(new Credential(Optional.of(owned.session().id()), Optional.empty()), actor(owned)));
        tokens.list(byToken).stream()
                .filter(owned -> isGood(owned, now))
                .forEach(owned -> readers.put(
                        new Credential(
                                Optional.empty(), Optional.of(owned.token().id())),
                        actor(owned)));
        return readers;
    }

    private boolean isGood(Sessions.Owned owned, Instant now) {
        return owned.session().isLiveAt(now)
                && owned.person().active()
                && !rule.isOwedBy(owned.person(), owned.session().arrival().origin(), owned.secured());
    }

    private static boolean isGood(ApiTokens.Owned owned, Instant now) {
        return now.isBefore(owned.token().expiresAt()) && owned.owner().active();
    }

    private static Actor actor(Sessions.Owned owned) {
        return new Actor(owned.person().id(), owned.person().roles(), owned.teams(), Set.of(Scope.values()));
    }

    private static Actor actor(ApiTokens.Owned owned) {
        return new Actor(
                owned.owner().id(),
                owned.owner().roles(),
                owned.teams(),
                owned.token().scopes());
    }
}
