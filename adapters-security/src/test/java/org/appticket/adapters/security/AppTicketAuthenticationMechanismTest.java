package org.appticket.adapters.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.access.Authenticate;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionHolder;
import org.appticket.application.fake.access.InMemoryApiTokens;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.access.Arrival;
import org.appticket.domain.access.BearerToken;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Session;
import org.appticket.domain.factor.SecondFactorRule;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Profile;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AppTicketAuthenticationMechanismTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId AGATHE = new PersonId(7);

    private final InMemoryStore store = new InMemoryStore();
    private final Sessions sessions = new InMemorySessions(store);
    private final ApiTokens tokens = new InMemoryApiTokens(store);
    private final Secrets secrets = new InMemorySecrets(3);
    private final Secret secret = secrets.next();
    private final BearerToken bearer = new BearerToken(secrets.nextToken(), secrets.next());
    private final Http http = new Http();

    @BeforeEach
    void somebody_with_a_session_and_a_token() {
        store.run(() -> {
            new InMemoryPeople(store)
                    .add(new Person(
                            AGATHE,
                            new Login("agathe"),
                            Profile.of("Agathe"),
                            Set.of(Role.AGENT),
                            true,
                            Version.UNSAVED));
            sessions.add(Session.begun(secret, AGATHE, new Arrival(Arrival.Origin.PASSWORD, "192.0.2.1", ""), NOW));
            tokens.add(new ApiToken(
                    bearer.id(),
                    AGATHE,
                    "script",
                    bearer.secret().digest(),
                    Set.of(Scope.READ),
                    NOW,
                    NOW.plus(Duration.ofDays(1)),
                    Optional.empty()));
            return true;
        });
    }

    private AuthenticationStatus validate(UnitOfWork unitOfWork, Instant now) {
        Authenticate authenticate = new Authenticate(
                new Authenticate.Kept(sessions, tokens),
                unitOfWork,
                new SecondFactorRule(Set.of()),
                InstantSource.fixed(now));
        return new AppTicketAuthenticationMechanism(
                        authenticate, new SessionCookies(URI.create("http://127.0.0.1:8080")))
                .validateRequest(http.request(), http.response(), http.context());
    }

    private AuthenticationStatus validate() {
        return validate(store, NOW);
    }

    private Caller caller() {
        return assertInstanceOf(Caller.class, http.attributes.get(Caller.class.getName()));
    }

    private void assertNobody() {
        assertFalse(http.attributes.containsKey(Caller.class.getName()));
        assertEquals(List.of(), http.login);
        assertInstanceOf(SessionHolder.class, http.attributes.get(SessionHolder.class.getName()));
    }

    @Test
    void without_credentials_nobody_calls_and_nothing_is_decided() {
        assertEquals(AuthenticationStatus.NOT_DONE, validate());
        assertNobody();
    }

    @Test
    void a_session_cookie_says_who_calls() {
        http.cookies.add(new Cookie("sid", secret.text()));
        assertEquals(AuthenticationStatus.SUCCESS, validate());
        assertEquals(List.of("7", "AGENT"), http.login);
        assertEquals(Caller.Via.SESSION, caller().via());
        assertTrue(caller().csrfToken().isPresent());
    }

    @Test
    void a_token_says_who_calls_whatever_the_case_of_the_scheme() {
        http.headers.put("Authorization", "bearer  " + bearer.text() + " ");
        assertEquals(AuthenticationStatus.SUCCESS, validate());
        assertEquals(Caller.Via.TOKEN, caller().via());
        assertEquals(Set.of(Scope.READ), caller().actor().scopes());
    }

    @Test
    void a_token_counts_more_than_a_cookie_even_if_it_is_worth_nothing() {
        http.cookies.add(new Cookie("sid", secret.text()));
        http.headers.put("Authorization", "Bearer " + bearer.text());
        validate();
        assertEquals(Caller.Via.TOKEN, caller().via());
        http.attributes.clear();
        http.login.clear();
        http.headers.put("Authorization", "Bearer apt_nonsense");
        assertEquals(AuthenticationStatus.NOT_DONE, validate());
        assertNobody();
    }

    @Test
    void a_cookie_or_token_that_cannot_be_one_is_nobodys() {
        for (String broken : List.of("", "x", secret.text() + "x", "\u0000", "é".repeat(43), "a".repeat(100_000))) {
            http.cookies.clear();
            http.cookies.add(new Cookie("sid", broken));
            assertEquals(AuthenticationStatus.NOT_DONE, validate());
            http.headers.put("Authorization", "Bearer " + broken);
            assertEquals(AuthenticationStatus.NOT_DONE, validate());
            http.headers.clear();
        }
        assertNobody();
    }

    @Test
    void another_scheme_is_no_token() {
        http.headers.put("Authorization", "Basic " + bearer.text());
        http.cookies.add(new Cookie("sid", secret.text()));
        validate();
        assertEquals(Caller.Via.SESSION, caller().via());
    }

    @Test
    void an_ended_session_is_nobodys() {
        http.cookies.add(new Cookie("sid", secret.text()));
        assertEquals(AuthenticationStatus.NOT_DONE, validate(store, NOW.plus(Session.LONGEST_IDLE)));
        assertNobody();
    }

    @Test
    void when_the_store_is_away_that_is_what_is_said() {
        UnitOfWork away = new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                throw new Unavailable(Duration.ofSeconds(1));
            }
        };
        http.cookies.add(new Cookie("sid", secret.text()));
        assertEquals(AuthenticationStatus.NOT_DONE, validate(away, NOW.plusSeconds(61)));
        assertNobody();
        assertInstanceOf(Unavailable.class, http.attributes.get(Unavailable.class.getName()));
    }

    @Test
    void a_container_that_asks_twice_gets_the_same_answer_without_asking_the_store() {
        http.cookies.add(new Cookie("sid", secret.text()));
        validate();
        Caller first = caller();
        store.run(() -> {
            sessions.remove(secret.digest());
            return true;
        });
        assertEquals(AuthenticationStatus.SUCCESS, validate());
        assertEquals(first, caller());
    }

    @Test
    void no_secret_shows_itself() {
        http.cookies.add(new Cookie("sid", secret.text()));
        validate();
        assertFalse(
                caller().toString().contains(caller().csrfToken().orElseThrow().text()));
        assertFalse(new Authenticate.Query(Optional.of(bearer.text()), Optional.of(secret.text()))
                .toString()
                .contains("apt_"));
        assertFalse(bearer.toString().contains(bearer.secret().text()));
    }
}
