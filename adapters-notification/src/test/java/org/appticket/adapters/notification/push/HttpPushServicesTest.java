package org.appticket.adapters.notification.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.adapters.notification.web.Recorder;
import org.appticket.application.dsl.VirtualBrowser;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Language;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpPushServicesTest {
    private static final Digest LETTER = Digest.ofText("a letter");
    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    private final Outgoing outgoing = new Outgoing(AddressGuard.of(List.of(), Set.of("127.0.0.1")));
    private final HttpPushServices services =
            new HttpPushServices(outgoing, "https://desk.example.org", "mailto:desk@example.org", () -> AT);
    private final PushKey key = services.newKey();
    private final VirtualBrowser browser = new VirtualBrowser();

    @AfterEach
    void close() throws IOException {
        services.close();
        outgoing.close();
    }

    private static Recipient to(Language language) {
        return new Recipient("17", "Agathe Dupré", "agathe", language, ZoneId.of("Europe/Paris"));
    }

    private static Item item(NoticeKind kind, long ticket, String title, boolean confidential) {
        About about = new About(
                new TicketId(ticket),
                title,
                confidential,
                "https://desk.example.org/tickets/" + ticket,
                Optional.of("Zoé"),
                Optional.of(AT));
        return new Item(kind, AT, Optional.of("Bob Martin"), Optional.of("Mot secret"), about);
    }

    private static Item item(NoticeKind kind, long ticket) {
        return item(kind, ticket, "Écran noir", false);
    }

    private static News news(Language language, Item... items) {
        return new News(LETTER, to(language), List.of(items), Optional.empty());
    }

    private static JsonObject words(News news) {
        PushMessage message = new PushWords("https://desk.example.org").message(news);
        return Json.createReader(new StringReader(message.json())).readObject();
    }

    private List<Optional<Trouble>> answersOf(int status) {
        try (Recorder recorder = Recorder.answering(status)) {
            PushTarget target = browser.at(recorder.address("/push/1").toString());
            return troubles(services.bring(key, List.of(target), news(Language.FR, item(NoticeKind.COMMENTED, 1042))));
        }
    }

    private static List<Optional<Trouble>> troubles(List<Optional<Setback>> answers) {
        return answers.stream().map(answer -> answer.map(Setback::trouble)).toList();
    }

    @Test
    void a_message_goes_encrypted_to_each_browser_with_what_the_service_has_to_know() {
        try (Recorder recorder = Recorder.answering(201)) {
            VirtualBrowser other = new VirtualBrowser();
            PushTarget first = browser.at(recorder.address("/push/1?x").toString());
            PushTarget second = other.at(recorder.address("/push/2").toString());
            News news = news(Language.FR, item(NoticeKind.COMMENTED, 1042));
            assertEquals(
                    List.of(Optional.empty(), Optional.empty()), services.bring(key, List.of(first, second), news));
            Recorder.Seen seen = recorder.seen().stream()
                    .filter(one -> one.path().equals("/push/1?x"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("aes128gcm", seen.header("content-encoding"));
            assertEquals("86400", seen.header("ttl"));
            assertEquals("normal", seen.header("urgency"));
            assertTrue(seen.header("topic").matches("[A-Za-z0-9_-]{32}"));
            assertFalse(seen.body().contains("1042"));
            String opened = browser.opened(seen.bytes());
            assertTrue(opened.contains("\"title\":\"#1042 Écran noir\""), opened);
            assertThrows(IllegalArgumentException.class, () -> other.opened(seen.bytes()));
            String token = seen.header("authorization").split("[ ,=]+", -1)[2];
            assertTrue(VirtualBrowser.signed(token, key.publicKey()));
            assertEquals(2, recorder.seen().size());
            Set<String> topics = Set.copyOf(
                    recorder.seen().stream().map(one -> one.header("topic")).toList());
            assertEquals(2, topics.size(), "services cannot tell that both are about the same");
        }
    }

    @Test
    void a_service_says_whether_the_browser_is_gone_or_it_may_go_better_later() {
        assertEquals(List.of(Optional.empty()), answersOf(201));
        for (int gone : new int[] {404, 410}) {
            assertEquals(List.of(Optional.of(Trouble.RECIPIENT_REFUSED)), answersOf(gone));
        }
        for (int later : new int[] {408, 429, 500, 503}) {
            assertEquals(List.of(Optional.of(Trouble.REFUSED_FOR_NOW)), answersOf(later));
        }
        assertEquals(List.of(Optional.of(Trouble.SIGN_IN_REFUSED)), answersOf(403));
        assertEquals(List.of(Optional.of(Trouble.MESSAGE_REFUSED)), answersOf(413));
        assertEquals(List.of(Optional.of(Trouble.REDIRECTED)), answersOf(307));
    }

    @Test
    void a_service_that_has_too_much_to_do_says_how_long_to_leave_it_alone() {
        try (Recorder recorder = Recorder.answering(429, Map.of("Retry-After", "120"))) {
            PushTarget target = browser.at(recorder.address("/push/1").toString());
            assertEquals(
                    List.of(Optional.of(new Setback(Trouble.REFUSED_FOR_NOW, Duration.ofMinutes(2)))),
                    services.bring(key, List.of(target), news(Language.FR, item(NoticeKind.COMMENTED, 1042))));
        }
    }

    @Test
    void nothing_goes_inside_and_the_answers_keep_their_order() {
        try (Recorder recorder = Recorder.answering(201)) {
            PushTarget inside = browser.at("https://10.0.0.7/push");
            PushTarget plain = browser.at("http://push.example.org/push");
            PushTarget odd = browser.at("https://[:::::]/push");
            PushTarget fine = browser.at(recorder.address("/push").toString());
            assertFalse(services.mayReach(inside));
            assertFalse(services.mayReach(plain));
            assertFalse(services.mayReach(odd));
            assertTrue(services.mayReach(fine));
            assertTrue(services.mayReach(browser.at("https://push.example.org/push")));
            assertEquals(
                    List.of(
                            Optional.of(Trouble.ADDRESS_NOT_ALLOWED),
                            Optional.empty(),
                            Optional.of(Trouble.ADDRESS_NOT_ALLOWED)),
                    troubles(services.bringTest(key, List.of(inside, fine, plain), LETTER, to(Language.EN))));
            assertTrue(browser.opened(recorder.seen().get(0).bytes()).contains("This is a test."));
        }
    }

    @Test
    void what_a_locked_screen_shows_has_no_words_of_people_but_the_title() {
        JsonObject shown = words(news(Language.FR, item(NoticeKind.COMMENTED, 1042)));
        assertEquals("#1042 Écran noir", shown.getString("title"));
        assertEquals("Bob Martin a écrit.", shown.getString("body"));
        assertEquals("https://desk.example.org/tickets/1042", shown.getString("url"));
        assertEquals("ticket-1042", shown.getString("tag"));
        assertEquals("fr", shown.getString("lang"));
        assertFalse(shown.toString().contains("secret"), shown::toString);
    }

    @Test
    void of_a_confidential_ticket_only_the_number_is_shown() {
        JsonObject shown = words(news(Language.EN, item(NoticeKind.RESOLVED, 1042, "Dismissal of Zoé", true)));
        assertEquals("#1042 Confidential ticket", shown.getString("title"));
        assertEquals("There is news.", shown.getString("body"));
        assertFalse(shown.toString().contains("Dismissal") || shown.toString().contains("Bob"), shown::toString);
        JsonObject more = words(news(
                Language.EN,
                item(NoticeKind.RESOLVED, 1042, "Dismissal of Zoé", true),
                item(NoticeKind.COMMENTED, 7, "Dismissal of Zoé", true)));
        assertFalse(more.toString().contains("Dismissal"), more::toString);
    }

    @Test
    void several_facts_are_one_message_with_their_count() {
        JsonObject same = words(news(Language.EN, item(NoticeKind.COMMENTED, 1042), item(NoticeKind.RESOLVED, 1042)));
        assertEquals("2 news.", same.getString("body"));
        JsonObject several = words(news(Language.FR, item(NoticeKind.COMMENTED, 1042), item(NoticeKind.COMMENTED, 7)));
        assertEquals("2 nouvelles de 2 tickets", several.getString("title"));
        assertEquals("#1042 · #7", several.getString("body"));
        assertEquals("https://desk.example.org/notifications", several.getString("url"));
    }

    @Test
    void a_later_message_takes_the_place_of_one_about_the_same_ticket_that_did_not_get_there() {
        PushWords words = new PushWords("https://desk.example.org");
        PushTarget target = browser.at("https://push.example.org/1");
        Optional<String> topic = words.message(news(Language.FR, item(NoticeKind.COMMENTED, 1042)))
                .topic(target);
        assertEquals(
                topic,
                words.message(news(Language.EN, item(NoticeKind.RESOLVED, 1042)))
                        .topic(target));
        assertNotEquals(
                topic,
                words.message(news(Language.FR, item(NoticeKind.RESOLVED, 7))).topic(target));
        assertEquals(
                Optional.empty(),
                words.message(news(Language.FR, item(NoticeKind.RESOLVED, 7), item(NoticeKind.RESOLVED, 8)))
                        .topic(target));
    }

    @Test
    void a_deadline_wakes_a_device_that_saves_its_battery() {
        PushWords words = new PushWords("https://desk.example.org");
        assertEquals(
                "high",
                words.message(news(Language.FR, item(NoticeKind.SLA_WARNED, 1))).urgency());
        assertEquals(
                "normal",
                words.message(news(Language.FR, item(NoticeKind.ASSIGNED, 1))).urgency());
    }

    @Test
    void there_is_a_sentence_for_each_kind_in_both_languages_and_the_longest_message_fits() {
        String title = "\"\uD83D\uDE00".repeat(100);
        for (Language language : Language.values()) {
            Stream.of(NoticeKind.values()).forEach(kind -> {
                JsonObject shown = words(news(language, item(kind, Long.MAX_VALUE, title, false)));
                assertFalse(shown.getString("body").contains("{"), shown::toString);
                assertTrue(shown.toString().getBytes(StandardCharsets.UTF_8).length < 2_000);
            });
        }
        Item[] many = Stream.of(NoticeKind.values())
                .flatMap(kind -> Stream.iterate(Long.MAX_VALUE, number -> number - 1)
                        .limit(9)
                        .map(number -> item(kind, number)))
                .toArray(Item[]::new);
        assertTrue(words(news(Language.FR, many)).toString().length() < 1_000);
    }
}
