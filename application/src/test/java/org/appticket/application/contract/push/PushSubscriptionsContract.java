package org.appticket.application.contract.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.application.port.push.PushSubscriptions.Kept;
import org.appticket.domain.access.Arrival;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Session;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;
import org.appticket.domain.push.PushTarget;
import org.junit.jupiter.api.Test;

/** What {@link PushSubscriptions} keeps to. */
public interface PushSubscriptionsContract extends PeopleSetting {
    /** The browser's public key in RFC 8291, appendix A. */
    String P256DH = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    /** And what only it knows. */
    String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

    /** The browsers. */
    PushSubscriptions subscriptions();

    /** The sessions in which they were chosen. */
    Sessions sessions();

    @Test
    default void browsers_are_listed_with_their_person_the_oldest_first() {
        Person person = joined(newcomer(Role.USER));
        PushSubscription second = put(browser(person, endpoint(), Optional.empty(), NOW.plusSeconds(1)));
        PushSubscription first = put(browser(person, endpoint(), Optional.of(session(person)), NOW));
        put(browser(joined(newcomer(Role.USER)), endpoint(), Optional.empty(), NOW));
        assertEquals(
                List.of(new Kept(first, Optional.empty()), new Kept(second, Optional.empty())),
                subscriptions().list(person.id()));
        assertEquals(List.of(), subscriptions().list(joined(newcomer(Role.USER)).id()));
    }

    @Test
    default void a_browser_is_there_once_whosever_it_was() {
        Person before = joined(newcomer(Role.USER));
        Person now = joined(newcomer(Role.AGENT));
        String endpoint = endpoint();
        PushSubscription first = put(browser(before, endpoint, Optional.empty(), NOW));
        note(first, letter());
        PushSubscription second = put(browser(now, endpoint, Optional.empty(), NOW));
        assertEquals(List.of(), subscriptions().list(before.id()));
        assertEquals(
                List.of(new Kept(second, Optional.empty())), subscriptions().list(now.id()));
    }

    @Test
    default void what_a_service_took_last_is_kept_and_brings_nothing_back() {
        Person person = joined(newcomer(Role.USER));
        PushSubscription browser = put(browser(person, endpoint(), Optional.empty(), NOW));
        Digest letter = letter();
        note(browser, letter());
        note(browser, letter);
        assertEquals(
                List.of(new Kept(browser, Optional.of(letter))), subscriptions().list(person.id()));
        assertTrue(unitOfWork().run(() -> subscriptions().remove(person.id(), browser.id())));
        note(browser, letter);
        assertEquals(List.of(), subscriptions().list(person.id()));
    }

    @Test
    default void nobody_removes_what_is_not_theirs() {
        Person person = joined(newcomer(Role.USER));
        Person other = joined(newcomer(Role.ADMIN));
        PushSubscription browser = put(browser(person, endpoint(), Optional.empty(), NOW));
        assertFalse(unitOfWork().run(() -> subscriptions().remove(other.id(), browser.id())));
        assertEquals(1, subscriptions().list(person.id()).size());
        assertTrue(unitOfWork().run(() -> subscriptions().remove(person.id(), browser.id())));
        assertFalse(unitOfWork().run(() -> subscriptions().remove(person.id(), browser.id())));
    }

    @Test
    default void a_session_that_is_ended_takes_its_browser_along_and_one_that_ends_by_itself_does_not() {
        Person person = joined(newcomer(Role.USER));
        Digest ended = session(person);
        Digest other = session(person);
        put(browser(person, endpoint(), Optional.of(ended), NOW));
        PushSubscription stays = put(browser(person, endpoint(), Optional.of(other), NOW));
        run(() -> sessions().remove(ended));
        assertEquals(List.of(new Kept(stays, Optional.empty())), subscriptions().list(person.id()));
        run(() -> sessions().removeOlderThan(NOW.plusSeconds(1), NOW.plusSeconds(1)));
        assertEquals(Optional.empty(), sessions().find(other));
        assertEquals(1, subscriptions().list(person.id()).size());
    }

    @Test
    default void where_all_sessions_are_ended_no_browser_is_left() {
        Person person = joined(newcomer(Role.USER));
        Person other = joined(newcomer(Role.USER));
        put(browser(person, endpoint(), Optional.of(session(person)), NOW));
        put(browser(person, endpoint(), Optional.empty(), NOW));
        put(browser(other, endpoint(), Optional.empty(), NOW));
        run(() -> sessions().removeAllOf(person.id()));
        assertEquals(List.of(), subscriptions().list(person.id()));
        assertEquals(1, subscriptions().list(other.id()).size());
    }

    @Test
    default void nothing_is_changed_outside_of_a_unit_of_work() {
        PushSubscription browser = browser(joined(newcomer(Role.USER)), endpoint(), Optional.empty(), NOW);
        assertThrows(IllegalStateException.class, () -> subscriptions().put(browser));
        assertThrows(IllegalStateException.class, () -> subscriptions().note(browser.id(), letter()));
        assertThrows(IllegalStateException.class, () -> subscriptions().remove(browser.person(), browser.id()));
    }

    private PushSubscription put(PushSubscription browser) {
        run(() -> subscriptions().put(browser));
        return browser;
    }

    private void note(PushSubscription browser, Digest letter) {
        run(() -> subscriptions().note(browser.id(), letter));
    }

    private Digest letter() {
        return secrets().next().digest();
    }

    private String endpoint() {
        return "https://push.example.org/" + secrets().next().text() + "/" + "x".repeat(1_800);
    }

    private Digest session(Person person) {
        Arrival arrival = new Arrival(Origin.PASSWORD, "192.0.2.7", "test");
        Session session = Session.begun(secrets().next(), person.id(), arrival, NOW);
        run(() -> sessions().add(session));
        return session.id();
    }

    private PushSubscription browser(Person person, String endpoint, Optional<Digest> session, Instant at) {
        return new PushSubscription(
                new PushId(secrets().nextToken().value()),
                person.id(),
                session,
                "Firefox · Téléphone d’Agathe",
                new PushTarget(endpoint, P256DH, AUTH),
                at);
    }
}
