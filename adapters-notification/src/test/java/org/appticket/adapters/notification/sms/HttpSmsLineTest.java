package org.appticket.adapters.notification.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.adapters.notification.sms.SmsText.Encoding;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.adapters.notification.web.Recorder;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpSmsLineTest {
    private static final Digest LETTER = Digest.ofText("a letter");
    private static final String JSON =
            "{\"messages\":[{\"to\":\"{to}\",\"text\":\"{text}\",\"ref\":\"{id}\",\"parts\":\"{segments} {encoding}\"}],\"flash\":false}";

    private final Outgoing outgoing = new Outgoing(AddressGuard.of(List.of(), Set.of("127.0.0.1")));

    @AfterEach
    void close() throws IOException {
        outgoing.close();
    }

    private static Recipient to(Language language) {
        return new Recipient("+33612345678", "Agathe Dupré", "agathe", language, ZoneId.of("Europe/Paris"));
    }

    private static Item item(NoticeKind kind, long ticket, String title) {
        About about = new About(
                new TicketId(ticket),
                title,
                false,
                "https://desk.example.org/tickets/" + ticket,
                Optional.empty(),
                Optional.empty());
        return new Item(
                kind, Instant.parse("2026-03-02T09:30:00Z"), Optional.of("Zoé"), Optional.of("Mot secret"), about);
    }

    private static News news(Language language, Item... items) {
        return new News(LETTER, to(language), List.of(items), Optional.empty());
    }

    private SmsCourier courier(Recorder recorder, String method, SmsTemplate body) {
        SmsGateway gateway = new SmsGateway(
                recorder.address("/send"),
                method,
                body,
                Optional.of(new SmsGateway.Header("Authorization", "Bearer s3cret")));
        return new SmsCourier(outgoing, gateway, "s3cret", 2);
    }

    @Test
    void a_gateway_gets_the_number_the_text_and_what_proves_who_asks() {
        try (Recorder recorder = Recorder.answering(202)) {
            News news = news(Language.FR, item(NoticeKind.RESOLVED, 42, "Écran \"noir\" {to}"));
            assertEquals(
                    Optional.empty(),
                    courier(recorder, "POST", SmsTemplate.json(JSON)).bring(news));
            Recorder.Seen seen = recorder.seen().get(0);
            assertEquals("Bearer s3cret", seen.headers().get("authorization"));
            assertEquals("application/json; charset=utf-8", seen.headers().get("content-type"));
            assertEquals(
                    "{\"messages\":[{\"to\":\"+33612345678\",\"text\":\"#42 Écran \\\"noir\\\" {to}\\nZoé l'a résolu.\\n"
                            + "https://desk.example.org/tickets/42\",\"ref\":\""
                            + LETTER.toString().substring(0, 32)
                            + "\",\"parts\":\"1 GSM7\"}],\"flash\":false}",
                    seen.body());
            assertFalse(seen.body().contains("Mot secret"));
        }
    }

    @Test
    void what_people_wrote_adds_no_field_to_a_form_whether_it_is_posted_or_asked() {
        SmsTemplate form = SmsTemplate.form("user=desk&key={secret}&to={digits}&text={text}");
        News news = news(Language.EN, item(NoticeKind.SLA_WARNED, 42, "A&to=1"));
        String filled = "user=desk&key=s3cret&to=33612345678&text=%2342+A%26to%3D1%0AIts+deadline+comes+near.%0A"
                + "https%3A%2F%2Fdesk.example.org%2Ftickets%2F42";
        try (Recorder recorder = Recorder.answering(200)) {
            assertEquals(Optional.empty(), courier(recorder, "POST", form).bring(news));
            assertEquals(Optional.empty(), courier(recorder, "GET", form).bring(news));
            assertEquals(filled, recorder.seen().get(0).body());
            assertEquals("/send?" + filled, recorder.seen().get(1).path());
            assertEquals("", recorder.seen().get(1).body());
        }
    }

    @Test
    void a_refusal_is_for_good_and_a_broken_gateway_is_tried_again() {
        try (Recorder refusing = Recorder.answering(400);
                Recorder broken = Recorder.answering(503)) {
            SmsTemplate json = SmsTemplate.json(JSON);
            assertEquals(
                    Optional.of(Setback.of(Trouble.MESSAGE_REFUSED)),
                    courier(refusing, "POST", json).bringTest(LETTER, to(Language.FR)));
            assertEquals(
                    Optional.of(Setback.of(Trouble.REFUSED_FOR_NOW)),
                    courier(broken, "POST", json).bringTest(LETTER, to(Language.FR)));
            assertTrue(refusing.seen().get(0).body().contains("ceci est un essai"));
        }
    }

    @Test
    void a_gateway_that_is_busy_is_left_alone_for_as_long_as_it_asks() {
        try (Recorder busy = Recorder.answering(429, Map.of("Retry-After", "120"))) {
            News news = news(Language.FR, item(NoticeKind.RESOLVED, 42, "Écran noir"));
            assertEquals(
                    Optional.of(new Setback(Trouble.REFUSED_FOR_NOW, Duration.ofMinutes(2))),
                    courier(busy, "POST", SmsTemplate.json(JSON)).bring(news));
        }
    }

    @Test
    void nothing_is_sent_where_nothing_may_go() throws IOException {
        try (Recorder recorder = Recorder.answering(200);
                Outgoing strict = new Outgoing(AddressGuard.ofPublic())) {
            SmsGateway gateway =
                    new SmsGateway(recorder.address("/send"), "POST", SmsTemplate.json(JSON), Optional.empty());
            assertEquals(
                    Optional.of(Setback.of(Trouble.ADDRESS_NOT_ALLOWED)),
                    new SmsCourier(strict, gateway, "", 2).bringTest(LETTER, to(Language.FR)));
            assertEquals(List.of(), recorder.seen());
        }
    }

    @Test
    void a_long_title_is_cut_and_the_link_is_whole() {
        for (String title : List.of("Imprimante ".repeat(18), "😀".repeat(100), "Forêt ".repeat(33))) {
            for (int most = 2; most < 4; most++) {
                SmsText text = new SmsWords(most).text(news(Language.FR, item(NoticeKind.COMMENTED, 7, title)));
                assertTrue(text.segments() <= most, text::text);
                assertTrue(
                        text.text().endsWith("...\nZoé a écrit.\nhttps://desk.example.org/tickets/7")
                                || text.text().contains(title),
                        text::text);
            }
        }
    }

    @Test
    void several_facts_are_counted() {
        Item here = item(NoticeKind.COMMENTED, 7, "Écran");
        Item there = item(NoticeKind.RESOLVED, 8, "Souris");
        assertEquals(
                "#7 Écran\n2 nouvelles.\nhttps://desk.example.org/tickets/7",
                new SmsWords(2).text(news(Language.FR, here, here)).text());
        assertEquals(
                "#8 Souris\n3 news of 2 tickets, this one among them.\nhttps://desk.example.org/tickets/8",
                new SmsWords(2).text(news(Language.EN, here, here, there)).text());
    }

    @Test
    void every_kind_has_words_that_fit_the_small_alphabet_in_both_languages() {
        Stream.of(Language.values())
                .flatMap(language -> Arrays.stream(NoticeKind.values())
                        .map(kind -> news(language, item(kind, 7, "L’écran – cassé…"))))
                .map(new SmsWords(2)::text)
                .forEach(text -> assertEquals(Encoding.GSM7, text.encoding(), text::text));
    }

    @Test
    void a_template_that_is_none_is_refused() {
        for (String none : List.of("", "[]", "{", "text")) {
            assertThrows(IllegalArgumentException.class, () -> SmsTemplate.json(none), none);
        }
        assertThrows(IllegalArgumentException.class, () -> SmsTemplate.form("=x"));
        assertThrows(IllegalArgumentException.class, () -> SmsTemplate.form("to"));
    }
}
