package org.appticket.application.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.BearerToken;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.SecondFactorRule;

/**
 * Says who is calling, by a session or by an API token. It asks the store once, and writes at most once a minute for each
 * session and token.
 */
public final class Authenticate {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final SecondFactorRule rule;
    private final InstantSource clock;

    /**
     * Over the sessions and tokens.
     *
     * @param kept the sessions and tokens
     * @param unitOfWork what a use is kept in
     * @param rule of whom a second factor is demanded
     * @param clock what time it is
     */
    public Authenticate(Kept kept, UnitOfWork unitOfWork, SecondFactorRule rule, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.sessions = kept.sessions();
        this.tokens = kept.tokens();
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * What is presented, as it is kept.
     *
     * @param sessions the sessions
     * @param tokens the API tokens
     */
    public record Kept(Sessions sessions, ApiTokens tokens) {}

    /**
     * What was presented.
     *
     * @param token an API token, as it came; where there is one, a session does not count
     * @param session the secret of a session, as it came
     * @param attended whether somebody did something; a session that only listens is idle
     */
    public record Query(Optional<String> token, Optional<String> session, boolean attended) {
        /**
         * Somebody did something.
         *
         * @param token an API token, as it came
         * @param session the secret of a session, as it came
         */
        public Query(Optional<String> token, Optional<String> session) {
            this(token, session, true);
        }

        @Override
        public String toString() {
            return "credentials";
        }
    }

    /**
     * Says who is calling.
     *
     * @param query what was presented
     * @return the caller; nobody if nothing was presented, or what was presented is not worth anything
     * @throws org.appticket.domain.Unavailable if the store is away
     */
    public Optional<Caller> handle(Query query) {
        Instant now = clock.instant();
        return query.token().isPresent()
                ? query.token().flatMap(BearerToken::parse).flatMap(token -> byToken(token, now))
                : query.session().flatMap(Secret::parse).flatMap(secret -> bySession(secret, now, query.attended()));
    }

    private Optional<Caller> bySession(Secret secret, Instant now, boolean attended) {
        Optional<Sessions.Owned> found = sessions.find(secret.digest())
                .filter(owned -> owned.session().isLiveAt(now) && owned.person().active());
        found.map(Sessions.Owned::session)
                .filter(session -> attended && session.isWorthTouchingAt(now))
                .ifPresent(session -> keep(() -> sessions.touch(session.id(), now)));
        return found.map(owned -> Caller.of(owned, secret, owes(owned)));
    }

    private Optional<Caller> byToken(BearerToken presented, Instant now) {
        Optional<ApiTokens.Owned> found = tokens.find(presented.id())
                .filter(owned -> owned.token().isProvenBy(presented, now)
                        && owned.owner().active());
        found.map(ApiTokens.Owned::token)
                .filter(token -> token.isWorthTouchingAt(now))
                .ifPresent(token -> keep(() -> tokens.touch(token.id(), now)));
        return found.map(Caller::of);
    }

    private boolean owes(Sessions.Owned owned) {
        return rule.isOwedBy(owned.person(), owned.session().arrival().origin(), owned.secured());
    }

    private void keep(Runnable use) {
        unitOfWork.run(() -> {
            use.run();
            return true;
        });
    }
}
