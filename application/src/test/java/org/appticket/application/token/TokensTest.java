package org.appticket.application.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Caller;
import org.appticket.application.dsl.Reception;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

final class TokensTest {
    private final Reception reception = Reception.open();
    private final Person agathe = reception.enrolled("agathe", Role.AGENT);
    private final Caller caller = reception.caller("agathe");
    private final IssueToken issue = new IssueToken(
            reception.store(),
            new IssueToken.Books(reception.people(), reception.tokens(), reception.audit()),
            reception.secrets(),
            reception.clock());
    private final ListTokens list = new ListTokens(reception.tokens());
    private final RevokeToken revoke = new RevokeToken(reception.store(), reception.tokens(), reception.audit());

    private IssueToken.Result issued(Caller by, Optional<Instant> expiresAt, Optional<Set<Scope>> scopes) {
        return issue.handle(new IssueToken.Command(by, "  script ", expiresAt, scopes));
    }

    private Caller byToken(Duration life, Scope... scopes) {
        Instant expiry = reception.now().plus(life);
        IssueToken.Result result = issued(caller, Optional.of(expiry), Optional.of(Set.of(scopes)));
        return reception.callerByToken(result.bearer().text()).orElseThrow();
    }

    private static List<String> fields(Runnable refused) {
        return assertThrows(InvalidValue.class, refused::run).violations().stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    void a_token_lasts_ninety_days_and_may_all_if_nothing_else_is_said() {
        ApiToken token = issued(caller, Optional.empty(), Optional.empty()).token();
        assertEquals(reception.now().plus(Duration.ofDays(90)), token.expiresAt());
        assertEquals(Set.of(Scope.READ, Scope.WRITE), token.scopes());
        assertEquals("script", token.name());
        assertEquals(agathe.id(), token.owner());
        assertEquals(List.of(token), list.handle(new ListTokens.Query(caller.actor())));
    }

    @Test
    void only_the_digest_of_the_secret_is_kept() {
        IssueToken.Result result = issued(caller, Optional.empty(), Optional.empty());
        assertEquals(result.bearer().secret().digest(), result.token().secret());
        assertFalse(result.toString().contains(result.bearer().secret().text()));
    }

    @Test
    void a_token_lasts_a_year_at_most() {
        Instant year = reception.now().plus(Duration.ofDays(365));
        assertEquals(
                year,
                issued(caller, Optional.of(year), Optional.empty()).token().expiresAt());
        assertEquals(
                List.of("expiresAt"), fields(() -> issued(caller, Optional.of(year.plusNanos(1)), Optional.empty())));
        assertEquals(
                List.of("expiresAt"), fields(() -> issued(caller, Optional.of(reception.now()), Optional.empty())));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        IssueToken.Command wrong =
                new IssueToken.Command(caller, " ", Optional.of(Instant.EPOCH), Optional.of(Set.of()));
        assertEquals(List.of("name", "expiresAt", "scopes"), fields(() -> issue.handle(wrong)));
        assertEquals(List.of(), reception.tokens().list(agathe.id()));
    }

    @Test
    void a_token_issues_none_that_reaches_further_or_lasts_longer() {
        Caller writer = byToken(Duration.ofDays(10), Scope.WRITE);
        ApiToken child = issued(writer, Optional.empty(), Optional.empty()).token();
        assertEquals(Set.of(Scope.WRITE), child.scopes());
        assertEquals(reception.now().plus(Duration.ofDays(10)), child.expiresAt());
        Optional<Set<Scope>> more = Optional.of(Set.of(Scope.READ, Scope.WRITE));
        Optional<Instant> longer = Optional.of(reception.now().plus(Duration.ofDays(11)));
        assertEquals(List.of("expiresAt", "scopes"), fields(() -> issued(writer, longer, more)));
    }

    @Test
    void a_token_that_may_only_read_issues_and_revokes_nothing() {
        Caller reader = byToken(Duration.ofDays(1), Scope.READ);
        ApiToken own = list.handle(new ListTokens.Query(reader.actor())).get(0);
        assertThrows(NotPermitted.class, () -> issued(reader, Optional.empty(), Optional.empty()));
        RevokeToken.Command command = new RevokeToken.Command(reader.actor(), own.id());
        assertThrows(NotPermitted.class, () -> revoke.handle(command));
    }

    @Test
    void a_revoked_token_is_worth_nothing_at_once() {
        IssueToken.Result result = issued(caller, Optional.empty(), Optional.empty());
        RevokeToken.Command command =
                new RevokeToken.Command(caller.actor(), result.token().id());
        revoke.handle(command);
        assertTrue(reception.callerByToken(result.bearer().text()).isEmpty());
        assertThrows(NotFound.class, () -> revoke.handle(command));
    }

    @Test
    void somebody_elses_token_cannot_be_told_from_none() {
        reception.enrolled("boris", Role.ADMIN);
        IssueToken.Result result = issued(caller, Optional.empty(), Optional.empty());
        RevokeToken.Command command = new RevokeToken.Command(
                reception.caller("boris").actor(), result.token().id());
        assertThrows(NotFound.class, () -> revoke.handle(command));
        assertTrue(reception.callerByToken(result.bearer().text()).isPresent());
    }

    @Test
    void nobody_has_more_than_fifty_tokens() {
        for (int i = 0; i < ApiToken.MOST_PER_PERSON; i++) {
            issued(caller, Optional.empty(), Optional.empty());
        }
        InvalidValue refusal =
                assertThrows(InvalidValue.class, () -> issued(caller, Optional.empty(), Optional.empty()));
        assertEquals(Problem.TOO_LONG, refusal.violations().get(0).problem());
        assertEquals(50, reception.tokens().list(agathe.id()).size());
    }
}
