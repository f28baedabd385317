package org.appticket.application.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Caller;
import org.appticket.application.access.Caller.Via;
import org.appticket.application.dsl.VirtualBrowser;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.key.InMemoryKeyring;
import org.appticket.application.fake.push.InMemoryPushKeys;
import org.appticket.application.fake.push.InMemoryPushServices;
import org.appticket.application.fake.push.InMemoryPushSubscriptions;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.application.port.push.PushServices;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;
import org.appticket.domain.push.PushTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BrowsersTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Digest SESSION = Digest.ofText("a session");
    private static final Recipient READER =
            new Recipient("7", "Agathe", "agathe", Language.FR, ZoneId.of("Europe/Paris"));

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryPushSubscriptions subscriptions = new InMemoryPushSubscriptions(store);
    private final InMemoryPushKeys keys = new InMemoryPushKeys(store);
    private final InMemoryPushServices services = new InMemoryPushServices();
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, () -> NOW);
    private final InMemorySecrets secrets = new InMemorySecrets(1);
    private final PushDesk desk = desk(Optional.of(services));
    private final BrowserCourier courier = new BrowserCourier(desk, services);

    private PushDesk desk(Optional<InMemoryPushServices> out) {
        return new PushDesk(
                store,
                subscriptions,
                new PushDesk.Keeping(keys, new InMemoryKeyring("one")),
                out.map(PushServices.class::cast),
                audit);
    }

    @BeforeEach
    void makeKey() {
        new MakePushKey(desk).handle(new MakePushKey.Command());
    }

    private static Caller caller(long person, Scope... scopes) {
        return new Caller(
                new Actor(new PersonId(person), Set.of(Role.USER), Set.of(), Set.of(scopes)),
                "Agathe",
                Language.FR,
                Via.SESSION,
                Optional.empty(),
                Optional.of(SESSION),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Caller agathe() {
        return caller(7, Scope.values());
    }

    private static PushTarget target(String name) {
        return new VirtualBrowser().at("https://push.example.org/" + name);
    }

    private MyBrowser added(Caller by, PushTarget target) {
        return new AddBrowser(desk, secrets, () -> NOW).handle(new AddBrowser.Command(by, "Firefox", target));
    }

    private List<PushTarget> known(long person) {
        return subscriptions.list(new PersonId(person)).stream()
                .map(kept -> kept.subscription().target())
                .toList();
    }

    private Optional<Trouble> brought(String letter) {
        return courier.bring(new News(Digest.ofText(letter), READER, List.of(), Optional.empty()))
                .map(Setback::trouble);
    }

    @Test
    void a_browser_is_listed_with_the_key_that_it_asks_with() {
        MyBrowser mine = added(agathe(), target("1"));
        assertTrue(mine.current());
        ListBrowsers list = new ListBrowsers(desk);
        assertEquals(
                new ListBrowsers.Result(Optional.of("public-1"), List.of(mine)),
                list.handle(new ListBrowsers.Query(agathe())));
        assertEquals(
                List.of(),
                list.handle(new ListBrowsers.Query(caller(8, Scope.READ))).browsers());
        assertEquals(List.of(AuditKind.PUSH_ADDED), audit.kinds());
    }

    @Test
    void the_pair_of_keys_is_made_once_and_kept_sealed() {
        assertFalse(new MakePushKey(desk).handle(new MakePushKey.Command()));
        assertEquals(1, services.keys());
        assertFalse(keys.find().orElseThrow().privateKey().text().contains("private-1"));
        assertEquals("private-1", desk.key().orElseThrow().privateKey());
    }

    @Test
    void the_same_browser_is_there_once_and_its_last_owner_is_told() {
        PushTarget target = target("1");
        added(agathe(), target);
        added(agathe(), target);
        assertEquals(List.of(target), known(7));
        assertEquals(List.of(AuditKind.PUSH_ADDED), audit.kinds(), "it was there before");
        added(caller(8, Scope.values()), target);
        assertEquals(List.of(), known(7));
        assertEquals(List.of(target), known(8));
    }

    @Test
    void nobody_has_more_browsers_than_are_asked_at_once() {
        PushTarget first = target("first");
        added(agathe(), first);
        for (int i = 1; i < PushSubscription.MOST_PER_PERSON; i++) {
            added(agathe(), target("browser-" + i));
        }
        assertThrows(InvalidValue.class, () -> added(agathe(), target("one-more")));
        added(agathe(), first);
        assertEquals(PushSubscription.MOST_PER_PERSON, known(7).size());
    }

    @Test
    void nothing_inside_becomes_a_browser_and_nothing_does_where_the_settings_want_none() {
        assertThrows(InvalidValue.class, () -> added(agathe(), target("internal")));
        PushDesk without = desk(Optional.empty());
        AddBrowser add = new AddBrowser(without, secrets, () -> NOW);
        assertThrows(InvalidValue.class, () -> add.handle(new AddBrowser.Command(agathe(), "Firefox", target("1"))));
        assertEquals(
                Optional.empty(),
                new ListBrowsers(without)
                        .handle(new ListBrowsers.Query(agathe()))
                        .key());
        assertFalse(new MakePushKey(without).handle(new MakePushKey.Command()));
    }

    @Test
    void only_the_own_browsers_are_removed_and_a_token_that_only_reads_changes_nothing() {
        MyBrowser mine = added(agathe(), target("1"));
        RemoveBrowser remove = new RemoveBrowser(desk);
        PushId id = mine.subscription().id();
        Actor other = caller(8, Scope.values()).actor();
        assertThrows(NotFound.class, () -> remove.handle(new RemoveBrowser.Command(other, id)));
        Caller reading = caller(7, Scope.READ);
        assertThrows(NotPermitted.class, () -> remove.handle(new RemoveBrowser.Command(reading.actor(), id)));
        assertThrows(NotPermitted.class, () -> added(reading, target("2")));
        Caller writing = caller(7, Scope.WRITE);
        assertThrows(NotPermitted.class, () -> new ListBrowsers(desk).handle(new ListBrowsers.Query(writing)));
        remove.handle(new RemoveBrowser.Command(agathe().actor(), id));
        assertEquals(List.of(), known(7));
        assertEquals(List.of(AuditKind.PUSH_ADDED, AuditKind.PUSH_REMOVED), audit.kinds());
    }

    @Test
    void news_go_to_all_browsers_and_only_those_that_failed_get_them_again() {
        PushTarget first = target("1");
        PushTarget second = target("2");
        added(agathe(), first);
        added(agathe(), second);
        services.fail(second, Trouble.REFUSED_FOR_NOW);
        assertEquals(Optional.of(Trouble.REFUSED_FOR_NOW), brought("a letter"));
        services.recover();
        assertEquals(Optional.empty(), brought("a letter"));
        assertEquals(List.of(first, second), services.taken());
        assertEquals(Optional.empty(), brought("a letter"), "crash after the last one: nobody gets it again");
        assertEquals(2, services.taken().size());
        assertEquals(Optional.empty(), brought("another letter"));
        assertEquals(4, services.taken().size());
    }

    @Test
    void a_browser_that_is_gone_is_forgotten_and_the_others_are_enough() {
        PushTarget gone = target("gone");
        PushTarget other = target("other");
        added(agathe(), gone);
        added(agathe(), other);
        services.fail(gone, Trouble.RECIPIENT_REFUSED);
        assertEquals(Optional.empty(), brought("a letter"));
        assertEquals(List.of(other), known(7));
        services.fail(other, Trouble.RECIPIENT_REFUSED);
        assertEquals(Optional.of(Trouble.RECIPIENT_REFUSED), brought("another letter"));
        assertEquals(List.of(), known(7));
        assertEquals(Optional.of(Trouble.WRONG_ADDRESS), brought("a third letter"));
    }

    @Test
    void a_message_that_one_service_never_takes_is_given_up_if_no_other_has_it() {
        PushTarget strict = target("strict");
        added(agathe(), strict);
        services.fail(strict, Trouble.MESSAGE_REFUSED);
        assertEquals(Optional.of(Trouble.MESSAGE_REFUSED), brought("a letter"));
        added(agathe(), target("other"));
        assertEquals(Optional.empty(), brought("a letter"));
        assertEquals(2, known(7).size());
    }

    @Test
    void the_service_that_asks_for_the_longest_rest_decides_when_all_are_tried_again() {
        PushTarget busy = target("busy");
        PushTarget away = target("away");
        PushTarget gone = target("gone");
        List.of(away, busy, gone).forEach(browser -> added(agathe(), browser));
        services.fail(away, Trouble.UNREACHABLE);
        services.fail(busy, new Setback(Trouble.REFUSED_FOR_NOW, Duration.ofMinutes(10)));
        services.fail(gone, new Setback(Trouble.RECIPIENT_REFUSED, Duration.ofHours(3)));
        News news = new News(Digest.ofText("a letter"), READER, List.of(), Optional.empty());
        assertEquals(Optional.of(Duration.ofMinutes(10)), courier.bring(news).map(Setback::rest));
    }

    @Test
    void a_test_goes_to_all_browsers_of_whoever_asks() {
        Digest letter = Digest.ofText("a test");
        assertEquals(Optional.of(Setback.of(Trouble.WRONG_ADDRESS)), courier.bringTest(letter, READER));
        PushTarget target = target("1");
        added(agathe(), target);
        assertEquals(Optional.empty(), courier.bringTest(letter, READER));
        assertEquals(List.of(target), services.taken());
    }

    @Test
    void a_session_that_is_ended_takes_its_browser_along() {
        added(agathe(), target("1"));
        InMemorySessions sessions = new InMemorySessions(store);
        store.run(() -> {
            sessions.remove(SESSION);
            return true;
        });
        assertEquals(List.of(), known(7));
    }
}
