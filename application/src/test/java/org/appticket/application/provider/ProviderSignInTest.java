package org.appticket.application.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.dsl.Reception;
import org.appticket.application.fake.identity.InMemoryHandshakes;
import org.appticket.application.fake.identity.InMemoryIdentityProviders;
import org.appticket.application.identity.ListIdentities;
import org.appticket.application.identity.UnlinkIdentity;
import org.appticket.application.port.identity.IdentityProviders.Comeback;
import org.appticket.application.port.identity.IdentityProviders.Offer;
import org.appticket.application.provider.FinishProviderSignIn.Result;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.Handshake;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.NotAdmitted;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.ReturnPath;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Test;

final class ProviderSignInTest {
    private static final ProviderId ENTRA = new ProviderId("entra");
    private static final ProviderId CLOSED = new ProviderId("closed");
    private static final Admission BY_GROUPS = new Admission(
            true,
            Optional.of(Role.USER),
            Map.of("g-agents", Set.of(Role.AGENT), "g-admins", Set.of(Role.ADMIN)),
            Map.of(
                    "g-agents",
                    Set.of("Network", "Not there"),
                    "g-other",
                    Set.of("desk"),
                    "g-admins",
                    Set.of("Network")));

    private final Reception reception = Reception.open();
    private final InMemoryHandshakes handshakes = new InMemoryHandshakes(reception.store());
    private final InMemoryIdentityProviders providers = new InMemoryIdentityProviders(
            new Offer(ENTRA, "Entra ID", BY_GROUPS),
            new Offer(CLOSED, "Closed", new Admission(false, Optional.empty(), Map.of(), Map.of())));
    private final BeginProviderSignIn begin =
            new BeginProviderSignIn(reception.store(), providers, handshakes, reception.secrets(), reception.clock());
    private final FinishProviderSignIn finish = new FinishProviderSignIn(
            reception.store(),
            providers,
            new FinishProviderSignIn.Kept(handshakes, reception.identities(), reception.audit()),
            new FinishProviderSignIn.Ways(reception.admitIdentity(), reception.sessionStart()),
            reception.clock());

    private static ExternalIdentity identity(String subject, String login, Optional<Set<String>> groups) {
        return new ExternalIdentity(
                new IdentityKey("https://login.example.org", subject),
                login,
                "Agathe Dubois",
                Optional.of("agathe@example.org"),
                Optional.empty(),
                groups);
    }

    private static ExternalIdentity agathe(String... groups) {
        return identity("sub-agathe", "agathe", Optional.of(Set.of(groups)));
    }

    private BeginProviderSignIn.Result sent(ProviderId provider, Optional<Caller> linkTo) {
        return begin.handle(new BeginProviderSignIn.Command(provider, new ReturnPath("/tickets/7"), linkTo));
    }

    private Result back(ProviderId provider, Comeback comeback, Secret secret, Optional<Caller> caller) {
        return finish.handle(new FinishProviderSignIn.Command(
                provider, comeback.parameters(), Optional.of(secret), caller, Reception.visit(Optional.empty())));
    }

    private Started signedIn(ExternalIdentity identity) {
        var there = sent(ENTRA, Optional.empty());
        Comeback comeback = providers.proved(there.address(), identity);
        return back(ENTRA, comeback, there.secret().secret(), Optional.empty())
                .started()
                .orElseThrow();
    }

    private Result linked(Caller to, Optional<Caller> back, ExternalIdentity identity) {
        var there = sent(ENTRA, Optional.of(to));
        Comeback comeback = providers.proved(there.address(), identity);
        return back(ENTRA, comeback, there.secret().secret(), back);
    }

    @Test
    void who_is_new_gets_an_account_and_a_session() {
        Started started = signedIn(agathe("g-agents"));
        Person person = started.person();
        assertEquals("agathe", person.login().value());
        assertEquals("Agathe Dubois", person.name());
        assertEquals(Optional.of("agathe@example.org"), person.profile().email());
        assertEquals(Set.of(Role.AGENT), person.roles());
        var session = reception.sessions().find(started.session().digest()).orElseThrow();
        assertEquals(Origin.PROVIDER, session.session().arrival().origin());
        assertTrue(reception.audit().kinds().contains(AuditKind.PERSON_ADDED));
    }

    @Test
    void who_comes_again_is_the_same_whatever_they_are_called_by_then() {
        Person first = signedIn(agathe()).person();
        ExternalIdentity renamed = identity("sub-agathe", "agathe.martin", Optional.of(Set.of()));
        assertEquals(first.id(), signedIn(renamed).person().id());
        assertEquals(Optional.empty(), reception.people().find(new Login("agathe.martin")));
    }

    @Test
    void an_account_of_the_same_login_or_address_is_not_taken_over() {
        Person local = reception.enrolled("agathe", Role.ADMIN);
        Duplicate refusal = assertThrows(Duplicate.class, () -> signedIn(agathe()));
        assertEquals(Map.of("field", "login"), refusal.facts());
        assertEquals(List.of(), reception.identities().list(local.id()));
        signedIn(identity("sub-2", "other", Optional.of(Set.of())));
        assertEquals(Optional.of(local), reception.people().find(new Login("agathe")));
    }

    @Test
    void groups_decide_about_roles_at_every_sign_in_and_other_roles_end_sessions() {
        Started first = signedIn(agathe("g-agents"));
        assertEquals(Set.of(Role.AGENT), signedIn(agathe("g-agents")).person().roles());
        assertTrue(reception.sessions().find(first.session().digest()).isPresent());
        assertEquals(Set.of(Role.USER), signedIn(agathe("unknown")).person().roles());
        assertEquals(Optional.empty(), reception.sessions().find(first.session().digest()));
        assertTrue(reception.audit().kinds().contains(AuditKind.ROLES_CHANGED));
    }

    @Test
    void groups_decide_about_the_teams_that_they_name_and_about_no_other() {
        TeamId network = team(1, "network");
        TeamId desk = team(2, "Desk");
        TeamId own = team(3, "Own");
        Person person = signedIn(agathe("g-agents")).person();
        assertEquals(Set.of(network), teams(person));
        reception.store().run(() -> reception.memberships().add(own, person.id()));
        signedIn(agathe("g-agents", "g-other"));
        assertEquals(Set.of(network, desk, own), teams(person));
        signedIn(identity("sub-agathe", "agathe", Optional.empty()));
        assertEquals(Set.of(network, desk, own), teams(person));
        signedIn(agathe("g-other"));
        assertEquals(
                Set.of(),
                teams(person).stream().filter(team -> !team.equals(own)).collect(Collectors.toSet()));
        assertTrue(reception.audit().kinds().contains(AuditKind.MEMBER_REMOVED));
    }

    private TeamId team(long id, String name) {
        TeamId team = new TeamId(id);
        reception.store().run(() -> {
            reception.teams().add(new Team(team, name));
            return true;
        });
        return team;
    }

    private Set<TeamId> teams(Person person) {
        return reception.memberships().listActors(Set.of(person.id())).stream()
                .flatMap(actor -> actor.teams().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void groups_that_are_not_told_take_nothing_away() {
        signedIn(agathe("g-agents"));
        ExternalIdentity untold = identity("sub-agathe", "agathe", Optional.empty());
        assertEquals(Set.of(Role.AGENT), signedIn(untold).person().roles());
    }

    @Test
    void the_last_who_administers_goes_on_doing_so() {
        signedIn(agathe("g-admins"));
        assertEquals(
                Set.of(Role.ADMIN, Role.AGENT),
                signedIn(agathe("g-agents")).person().roles());
        reception.enrolled("second", Role.ADMIN);
        assertEquals(Set.of(Role.AGENT), signedIn(agathe("g-agents")).person().roles());
    }

    @Test
    void who_has_no_access_is_refused_alike_for_whatever_reason() {
        Person person = signedIn(agathe()).person();
        reception.store().run(() -> reception.people().save(person.with(person.roles(), false)));
        NotAdmitted ended = assertThrows(NotAdmitted.class, () -> signedIn(agathe()));
        var there = sent(CLOSED, Optional.empty());
        Comeback comeback = providers.proved(there.address(), identity("new", "new", Optional.of(Set.of())));
        NotAdmitted unknown = assertThrows(
                NotAdmitted.class, () -> back(CLOSED, comeback, there.secret().secret(), Optional.empty()));
        assertEquals(ended.facts(), unknown.facts());
        assertEquals(
                2,
                reception.audit().kinds().stream()
                        .filter(AuditKind.SIGN_IN_FAILED::equals)
                        .count());
    }

    @Test
    void a_browser_comes_back_once_and_in_time() {
        var there = sent(ENTRA, Optional.empty());
        Comeback comeback = providers.proved(there.address(), agathe());
        Secret secret = there.secret().secret();
        back(ENTRA, comeback, secret, Optional.empty());
        assertThrows(Unauthenticated.class, () -> back(ENTRA, comeback, secret, Optional.empty()));

        var late = sent(ENTRA, Optional.empty());
        Comeback tooLate = providers.proved(late.address(), agathe());
        reception.pass(Handshake.VALIDITY);
        assertThrows(
                Unauthenticated.class, () -> back(ENTRA, tooLate, late.secret().secret(), Optional.empty()));
    }

    @Test
    void another_browser_does_not_come_back_for_it() {
        var victim = sent(ENTRA, Optional.empty());
        var attacker = sent(ENTRA, Optional.empty());
        Comeback planted = providers.proved(attacker.address(), agathe());
        assertThrows(
                Unauthenticated.class,
                () -> back(ENTRA, planted, victim.secret().secret(), Optional.empty()));
        var nothing = new FinishProviderSignIn.Command(
                ENTRA, planted.parameters(), Optional.empty(), Optional.empty(), Reception.visit(Optional.empty()));
        assertThrows(Unauthenticated.class, () -> finish.handle(nothing));
        assertThrows(
                Unauthenticated.class,
                () -> back(CLOSED, planted, attacker.secret().secret(), Optional.empty()));
    }

    @Test
    void there_is_no_sending_to_an_unknown_provider() {
        assertThrows(NotFound.class, () -> sent(new ProviderId("nowhere"), Optional.empty()));
        assertEquals(
                List.of("Entra ID", "Closed"),
                new ListProviders(providers)
                        .handle(new ListProviders.Query()).stream()
                                .map(ListProviders.Shown::name)
                                .toList());
    }

    @Test
    void who_has_a_session_adds_an_identity_to_their_account() {
        Person local = reception.enrolled("local", Role.AGENT);
        Caller caller = reception.caller("local");
        Result result = linked(caller, Optional.of(caller), agathe("g-admins"));
        assertEquals(new ReturnPath("/tickets/7"), result.returnTo());
        assertEquals(1, reception.identities().list(local.id()).size());
        assertTrue(reception.audit().kinds().contains(AuditKind.IDENTITY_LINKED));
        assertEquals(local.id(), signedIn(agathe()).person().id());
        linked(caller, Optional.of(caller), agathe());
    }

    @Test
    void an_identity_is_added_by_the_session_that_asked_for_it_only() {
        reception.enrolled("local", Role.AGENT);
        Caller caller = reception.caller("local");
        Caller again = reception.caller("local");
        assertThrows(Unauthenticated.class, () -> linked(caller, Optional.of(again), agathe()));
        assertThrows(Unauthenticated.class, () -> linked(caller, Optional.empty(), agathe()));
        signedIn(agathe());
        assertThrows(Duplicate.class, () -> linked(caller, Optional.of(caller), agathe()));
    }

    @Test
    void who_has_no_password_keeps_at_least_one_identity() {
        Started started = signedIn(agathe());
        Caller caller = reception.callerBySession(started.session()).orElseThrow();
        UnlinkIdentity unlink = new UnlinkIdentity(
                reception.store(),
                reception.identities(),
                new UnlinkIdentity.Kept(reception.people(), reception.passwords(), reception.audit()));
        var theirs = new ListIdentities(reception.identities()).handle(new ListIdentities.Query(caller.actor()));
        var only = new UnlinkIdentity.Command(caller.actor(), theirs.get(0).number());
        assertThrows(InvalidValue.class, () -> unlink.handle(only));
        assertThrows(NotFound.class, () -> unlink.handle(new UnlinkIdentity.Command(caller.actor(), 1)));
        linked(caller, Optional.of(caller), identity("second", "x", Optional.empty()));
        unlink.handle(only);
        assertEquals(1, reception.identities().list(started.person().id()).size());
        assertTrue(reception.audit().kinds().contains(AuditKind.IDENTITY_UNLINKED));
    }
}
