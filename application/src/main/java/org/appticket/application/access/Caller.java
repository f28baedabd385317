package org.appticket.application.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Scope;

/**
 * Somebody who has proved who they are, with the rights that they have at this moment.
 *
 * @param actor with which rights they act
 * @param name their name
 * @param language in which they are spoken to
 * @param via how they proved it
 * @param csrfToken what their unsafe requests must show; only for a session
 * @param session which session it is; only for a session
 * @param token which token it is; only for a token
 * @param until when the credential expires; only for a token
 * @param owesFactor whether they may do nothing but set up a second factor (rule ACC-15 in {@code docs/rules.md})
 */
public record Caller(
        Actor actor,
        String name,
        Language language,
        Via via,
        Optional<Secret> csrfToken,
        Optional<Digest> session,
        Optional<TokenId> token,
        Optional<Instant> until,
        boolean owesFactor) {

    private static final String CSRF = "csrf";

    /** How somebody proves who they are. */
    public enum Via {
        /** By a session, which a browser sends along by itself. */
        SESSION,
        /** By an API token, which is sent on purpose. */
        TOKEN
    }

    static Caller of(Sessions.Owned session, Secret presented, boolean owesFactor) {
        Person person = session.person();
        return new Caller(
                owesFactor
                        ? new Actor(person.id(), Set.of(), Set.of(), Set.of())
                        : new Actor(person.id(), person.roles(), session.teams(), Set.of(Scope.values())),
                person.name(),
                person.profile().language(),
                Via.SESSION,
                Optional.of(csrfTokenOf(presented)),
                Optional.of(session.session().id()),
                Optional.empty(),
                Optional.empty(),
                owesFactor);
    }

    static Caller of(ApiTokens.Owned token) {
        Person owner = token.owner();
        return new Caller(
                new Actor(
                        owner.id(), owner.roles(), token.teams(), token.token().scopes()),
                owner.name(),
                owner.profile().language(),
                Via.TOKEN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(token.token().id()),
                Optional.of(token.token().expiresAt()),
                false);
    }

    /**
     * What the unsafe requests of a session must show. It belongs to the session without being stored, because only who has
     * its secret can tell it.
     *
     * @param session the secret of the session
     * @return the token
     */
    public static Secret csrfTokenOf(Secret session) {
        return session.derived(CSRF);
    }

    /**
     * Whether an unsafe request comes from whom it seems to come from.
     *
     * @param presented the CSRF token that came with it, if any; compared in constant time
     * @return true if it is the right one, or none is needed
     */
    public boolean acceptsCsrfToken(Optional<String> presented) {
        return via == Via.TOKEN || (csrfToken.isPresent() && csrfToken.equals(presented.flatMap(Secret::parse)));
    }
}
