package org.appticket.application.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Mailroom;
import org.appticket.application.dsl.Reception;
import org.appticket.application.people.Correspondence;
import org.appticket.application.people.Registry;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

/** What a secret in a letter is good for, and what ends with its use. */
final class RedemptionTest {
    private final Reception reception = Reception.open();
    private final Mailroom mailroom = new Mailroom(reception);
    private final Registry registry = reception.registry();
    private final AcceptInvitation accept = new AcceptInvitation(
            registry, new AcceptInvitation.Earlier(reception.factors(), reception.identities()), reception.throttle());
    private final ResetPassword reset = new ResetPassword(registry, reception.throttle());
    private final InvitePerson invite = new InvitePerson(registry, reception.secrets(), Mailroom.links());

    private void accepted(String token, Password password) {
        accept.handle(new AcceptInvitation.Command(token, password, "192.0.2.1"));
    }

    private String resetToken(String typed) {
        new RequestPasswordReset(reception.store(), reception.correspondence())
                .handle(new RequestPasswordReset.Command(typed));
        return Mailroom.token(mailroom.onlyLetter());
    }

    private void assertWorthless(String token) {
        assertThrows(NotFound.class, () -> accepted(token, Reception.OTHER_PASSWORD));
        assertThrows(
                NotFound.class,
                () -> reset.handle(new ResetPassword.Command(token, Reception.OTHER_PASSWORD, "192.0.2.1")));
    }

    private Person current(Person person) {
        return reception.people().find(person.id()).orElseThrow();
    }

    @Test
    void an_invitation_gives_a_password_once_and_proves_the_address() {
        Person agathe = mailroom.invited("agathe");
        String token = Mailroom.token(mailroom.onlyLetter());
        assertFalse(agathe.emailVerified());
        accepted(token, Reception.PASSWORD);
        reception.signedIn("agathe", Reception.PASSWORD);
        assertTrue(current(agathe).emailVerified());
        assertWorthless(token);
    }

    @Test
    void what_was_before_an_invitation_ends_with_it() {
        Person agathe = mailroom.enrolled("agathe");
        Secret before = reception.signedIn("agathe", Reception.PASSWORD).session();
        invite.handle(new InvitePerson.Command(Reception.BOSS, agathe.id()));
        accepted(Mailroom.token(mailroom.onlyLetter()), Reception.OTHER_PASSWORD);
        assertTrue(reception.callerBySession(before).isEmpty());
        assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe", Reception.PASSWORD));
        reception.signedIn("agathe", Reception.OTHER_PASSWORD);
    }

    @Test
    void whoever_came_in_by_other_means_before_an_invitation_is_out() {
        Person agathe = mailroom.enrolled("agathe");
        LinkedIdentity elsewhere = new LinkedIdentity(
                new IdentityKey("https://login.example.org", "0815"),
                agathe.id(),
                new ProviderId("entra"),
                reception.now(),
                reception.now());
        reception.store().run(() -> {
            reception.factors().recoveryMarks().replace(agathe.id(), List.of(new Signature("v1.k.mark")));
            reception.identities().add(elsewhere);
            return true;
        });
        invite.handle(new InvitePerson.Command(Reception.BOSS, agathe.id()));
        accepted(Mailroom.token(mailroom.onlyLetter()), Reception.OTHER_PASSWORD);
        assertEquals(List.of(), reception.factors().recoveryMarks().list(agathe.id()));
        assertEquals(List.of(), reception.identities().list(agathe.id()));
    }

    @Test
    void a_reset_ends_sessions_and_tells_the_person() {
        Person agathe = mailroom.enrolled("agathe");
        Secret before = reception.signedIn("agathe", Reception.PASSWORD).session();
        String token = resetToken("agathe");
        reset.handle(new ResetPassword.Command(token, Reception.OTHER_PASSWORD, "192.0.2.1"));
        assertTrue(reception.callerBySession(before).isEmpty());
        assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe", Reception.PASSWORD));
        reception.signedIn("agathe", Reception.OTHER_PASSWORD);
        assertEquals(LetterKind.PASSWORD_CHANGED, mailroom.onlyLetter().kind());
        assertTrue(current(agathe).emailVerified());
        assertWorthless(token);
    }

    @Test
    void every_worthless_secret_is_refused_in_one_way_and_without_work() {
        mailroom.enrolled("agathe");
        String token = resetToken("agathe");
        String unknown = reception.secrets().next().text();
        for (String worthless : List.of("", "x", unknown, "é".repeat(43), token + "=", token.substring(1))) {
            NotFound refusal = assertThrows(
                    NotFound.class,
                    () -> reset.handle(new ResetPassword.Command(worthless, Reception.OTHER_PASSWORD, "192.0.2.1")));
            assertEquals(0, refusal.facts().size());
        }
        assertThrows(NotFound.class, () -> accepted(token, Reception.OTHER_PASSWORD), "made for something else");
        reception.pass(Duration.ofMinutes(30));
        assertWorthless(token);
    }

    @Test
    void a_password_that_may_not_be_set_leaves_the_secret_valid() {
        mailroom.enrolled("agathe");
        String token = resetToken("agathe");
        for (String bad : List.of("short", "agathe agathe agathe", "appticket agathe 12", "desk corporation 123")) {
            InvalidValue refusal = assertThrows(
                    InvalidValue.class,
                    () -> reset.handle(new ResetPassword.Command(token, Password.of(bad), "192.0.2.1")),
                    bad);
            assertEquals("password", refusal.violations().get(0).field());
        }
        reset.handle(new ResetPassword.Command(token, Reception.OTHER_PASSWORD, "192.0.2.1"));
    }

    @Test
    void another_password_another_address_and_the_end_of_access_make_secrets_worthless() {
        Person agathe = mailroom.enrolled("agathe");
        String byPassword = resetToken("agathe");
        Person changed = mailroom.withPassword(agathe, Reception.OTHER_PASSWORD);
        assertWorthless(byPassword);
        String byAddress = resetToken("agathe");
        mailroom.withAddress(changed, "elsewhere@example.org");
        assertWorthless(byAddress);
        Person left = mailroom.enrolled("left");
        String byEnd = resetToken("left");
        mailroom.withoutAccess(left);
        assertWorthless(byEnd);
    }

    @Test
    void an_address_that_an_administrator_gave_is_not_proved() {
        Person agathe = mailroom.enrolled("agathe");
        reset.handle(new ResetPassword.Command(resetToken("agathe"), Reception.OTHER_PASSWORD, "192.0.2.1"));
        assertTrue(current(agathe).emailVerified());
        assertFalse(mailroom.withAddress(agathe, "elsewhere@example.org").emailVerified());
    }

    @Test
    void where_no_mail_can_be_sent_the_link_is_handed_over_and_proves_no_address() {
        Person agathe = mailroom.invited("agathe");
        Correspondence none =
                new Correspondence(reception.oneTimeSecrets(), reception.letters(), false, reception.clock());
        Registry silent = new Registry(
                reception.store(),
                registry.people(),
                registry.identifiers(),
                registry.keys(),
                registry.hasher(),
                registry.rule(),
                none,
                reception.audit(),
                registry.region());
        InvitePerson.Handout handout = new InvitePerson(silent, reception.secrets(), Mailroom.links())
                .handle(new InvitePerson.Command(Reception.BOSS, agathe.id()))
                .orElseThrow();
        assertEquals(List.of(), mailroom.letters(), "the letter that waited is withdrawn");
        accepted(handout.link().split("=", 2)[1], Reception.PASSWORD);
        assertFalse(current(agathe).emailVerified());
    }

    @Test
    void only_administrators_invite_and_only_who_has_access_is_invited() {
        Person agathe = mailroom.invited("agathe");
        Actor agent = Actor.of(agathe.id(), Set.of(Role.AGENT, Role.MANAGER));
        assertThrows(NotPermitted.class, () -> invite.handle(new InvitePerson.Command(agent, agathe.id())));
        Person left = mailroom.left("left");
        assertThrows(InvalidValue.class, () -> invite.handle(new InvitePerson.Command(Reception.BOSS, left.id())));
        assertEquals(Optional.empty(), invite.handle(new InvitePerson.Command(Reception.BOSS, agathe.id())), "by mail");
    }
}
