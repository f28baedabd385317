package org.appticket.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SignOut;
import org.appticket.application.dsl.Reception;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.people.CreateFirstAdministrator;
import org.appticket.application.token.IssueToken;
import org.appticket.application.token.RevokeToken;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

/** What happens to accounts and tokens is written down with it, and says who did it to whom. */
final class WrittenDownTest {
    private final Reception reception = Reception.open();
    private final Person agathe = reception.enrolled("agathe", Role.AGENT, Role.USER);
    private final int before = reception.audit().entries().size();

    private List<SealedEntry> written() {
        List<SealedEntry> all = reception.audit().entries();
        return all.subList(before, all.size());
    }

    private List<AuditKind> kinds() {
        return written().stream()
                .map(SealedEntry::kind)
                .filter(kind -> kind != AuditKind.SIGNED_IN)
                .toList();
    }

    private void change(ProfilePatch profile, Optional<Set<Role>> roles, Optional<Boolean> active, Password... other) {
        new ChangePerson(reception.registry())
                .handle(new ChangePerson.Command(
                        Reception.BOSS,
                        agathe.id(),
                        Optional.empty(),
                        profile,
                        roles,
                        active,
                        List.of(other).stream().findFirst()));
    }

    @Test
    void a_new_account_is_written_down_with_its_roles() {
        SealedEntry entry = reception.audit().entries().get(before - 1);
        assertEquals(AuditKind.PERSON_ADDED, entry.kind());
        assertEquals(Optional.of(Reception.BOSS.person()), entry.by());
        assertEquals(Optional.of(agathe.id()), entry.person());
        assertEquals(Map.of("roles", "AGENT,USER"), entry.facts());
    }

    @Test
    void other_roles_are_written_down_as_they_were_and_are() {
        change(ProfilePatch.NONE, Optional.of(Set.of(Role.MANAGER)), Optional.empty());
        assertEquals(List.of(AuditKind.ROLES_CHANGED), kinds());
        assertEquals(
                Map.of("from", "AGENT,USER", "to", "MANAGER"), written().get(0).facts());
        assertEquals(Optional.of(agathe.id()), written().get(0).person());
    }

    @Test
    void the_end_of_access_its_return_and_another_password_are_written_down() {
        change(ProfilePatch.NONE, Optional.empty(), Optional.of(false));
        change(ProfilePatch.NONE, Optional.empty(), Optional.of(true), Reception.OTHER_PASSWORD);
        assertEquals(List.of(AuditKind.ACCESS_ENDED, AuditKind.ACCESS_RESTORED, AuditKind.PASSWORD_CHANGED), kinds());
    }

    @Test
    void another_profile_is_written_down_without_what_it_says() {
        ProfilePatch patch = new ProfilePatch(
                Optional.of("Agathe the Second"),
                Optional.of(Optional.of("agathe@example.org")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        change(patch, Optional.empty(), Optional.empty());
        assertEquals(List.of(AuditKind.EMAIL_CHANGED, AuditKind.PROFILE_CHANGED), kinds());
        written().forEach(entry -> assertEquals(Map.of(), entry.facts()));
    }

    @Test
    void what_changes_nothing_is_not_written_down() {
        change(ProfilePatch.NONE, Optional.of(agathe.roles()), Optional.of(true));
        assertEquals(List.of(), kinds());
    }

    @Test
    void tokens_are_written_down_when_they_are_issued_and_revoked() {
        Caller caller = reception.caller("agathe");
        IssueToken.Books books = new IssueToken.Books(reception.people(), reception.tokens(), reception.audit());
        TokenId token = new IssueToken(reception.store(), books, reception.secrets(), reception.clock())
                .handle(new IssueToken.Command(caller, "script", Optional.empty(), Optional.of(Set.of(Scope.READ))))
                .token()
                .id();
        new RevokeToken(reception.store(), reception.tokens(), reception.audit())
                .handle(new RevokeToken.Command(caller.actor(), token));
        assertEquals(List.of(AuditKind.TOKEN_ISSUED, AuditKind.TOKEN_REVOKED), kinds());
    }

    @Test
    void the_end_of_a_session_is_written_down() {
        Caller caller = reception.caller("agathe");
        new SignOut(reception.store(), reception.sessions(), reception.audit()).handle(new SignOut.Command(caller));
        assertEquals(List.of(AuditKind.SIGNED_OUT), kinds());
    }

    @Test
    void the_first_who_administers_is_written_down() {
        new CreateFirstAdministrator(reception.registry())
                .handle(new CreateFirstAdministrator.Command("root", Reception.PASSWORD));
        assertEquals(List.of(AuditKind.FIRST_ADMINISTRATOR), kinds());
        assertEquals(Optional.empty(), written().get(0).by());
    }
}
