package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.ApiTokens.Owned;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

/** What {@link ApiTokens} keeps to. */
public interface ApiTokensContract extends TeamSetting {

    /** The tokens. */
    ApiTokens tokens();

    /** A token that was issued at some time. */
    private ApiToken issued(Person owner, Instant when, Set<Scope> scopes) {
        ApiToken token = new ApiToken(
                secrets().nextToken(),
                owner.id(),
                "Überwachung 🔔",
                secrets().next().digest(),
                scopes,
                when,
                when.plus(ApiToken.USUAL_LIFE),
                Optional.empty());
        run(() -> tokens().add(token));
        return token;
    }

    @Test
    default void a_token_is_found_with_its_owner_as_they_are_now() {
        Person owner = joined(newcomer(Role.AGENT));
        ApiToken token = issued(owner, NOW, Set.of(Scope.READ, Scope.WRITE));
        assertEquals(Optional.of(new Owned(token, owner, Set.of())), tokens().find(token.id()));
        Person gone = changed(owner.id(), before -> before.with(Set.of(Role.USER), false));
        assertEquals(Optional.of(new Owned(token, gone, Set.of())), tokens().find(token.id()));
    }

    @Test
    default void a_token_is_found_with_all_teams_of_its_person_and_no_others() {
        Person person = joined(newcomer(Role.AGENT));
        ApiToken token = issued(person, NOW, Set.of(Scope.READ));
        teamOf(joined(newcomer(Role.AGENT)).id());
        TeamId first = teamOf(person.id());
        Set<TeamId> teams = Set.of(first, teamOf(person.id()));

        assertEquals(Optional.of(new Owned(token, person, teams)), tokens().find(token.id()));
    }

    @Test
    default void no_token_is_found_by_an_unknown_number() {
        assertEquals(Optional.empty(), tokens().find(secrets().nextToken()));
    }

    @Test
    default void the_tokens_of_a_person_are_listed_oldest_first() {
        Person owner = joined(newcomer(Role.AGENT));
        ApiToken later = issued(owner, NOW.plusSeconds(1), Set.of(Scope.READ));
        ApiToken earlier = issued(owner, NOW, Set.of(Scope.WRITE));
        issued(joined(newcomer(Role.AGENT)), NOW, Set.of(Scope.READ));
        assertEquals(List.of(earlier, later), tokens().list(owner.id()));
    }

    @Test
    default void a_use_is_kept_and_never_goes_back() {
        ApiToken token = issued(joined(newcomer(Role.AGENT)), NOW, Set.of(Scope.READ));
        Instant used = NOW.plusSeconds(60);
        run(() -> tokens().touch(token.id(), used));
        run(() -> tokens().touch(token.id(), NOW));
        assertEquals(
                Optional.of(used),
                tokens().find(token.id()).flatMap(owned -> owned.token().usedAt()));
    }

    @Test
    default void a_token_is_removed_by_its_owner_only() {
        Person owner = joined(newcomer(Role.AGENT));
        Person other = joined(newcomer(Role.AGENT));
        ApiToken token = issued(owner, NOW, Set.of(Scope.READ));
        assertFalse(unitOfWork().run(() -> tokens().remove(other.id(), token.id())));
        assertTrue(tokens().find(token.id()).isPresent());
        assertTrue(unitOfWork().run(() -> tokens().remove(owner.id(), token.id())));
        assertFalse(unitOfWork().run(() -> tokens().remove(owner.id(), token.id())));
        run(() -> tokens().touch(token.id(), NOW.plusSeconds(60)));
        assertEquals(Optional.empty(), tokens().find(token.id()));
    }

    @Test
    default void all_tokens_of_a_person_go_and_no_others() {
        Person owner = joined(newcomer(Role.AGENT));
        ApiToken other = issued(joined(newcomer(Role.AGENT)), NOW, Set.of(Scope.READ));
        issued(owner, NOW, Set.of(Scope.READ));
        issued(owner, NOW, Set.of(Scope.READ));
        run(() -> tokens().removeAllOf(owner.id()));
        assertEquals(List.of(), tokens().list(owner.id()));
        assertTrue(tokens().find(other.id()).isPresent());
    }
}
