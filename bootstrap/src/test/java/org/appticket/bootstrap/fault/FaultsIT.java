package org.appticket.bootstrap.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Recorder;
import org.appticket.bootstrap.fault.FaultyMailServer.Mail;
import org.appticket.bootstrap.outside.MailSettings;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail servers and receivers of webhooks that do their worst: nothing is lost, and a copy has the id of what it is a copy of. */
class FaultsIT {
    private static final FaultyMailServer MAIL = new FaultyMailServer();
    private static final FaultyReceiver RECEIVER = new FaultyReceiver();

    private static RunningServer server;

    private final Cast cast = Cast.on(running());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final String address = cast.account("requester").login() + "@example.org";
    private final long ticket = requester
            .post("tickets", "{'title':'Screen','description':'Dark.'}")
            .requireStatus(201)
            .id();

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(MailSettings.to(MAIL.port()));
        settings.putAll(Map.of("APPTICKET_OUTGOING_ALLOW", "127.0.0.1", "APPTICKET_REPLY_UNDO", "0"));
        server = RunningServer.start(settings);
    }

    @AfterAll
    static void stop() {
        MAIL.close();
        RECEIVER.close();
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    private void say(String text) {
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'PUBLIC','body':'%s'}".formatted(text))
                .requireStatus(201);
    }

    private List<JsonObject> deliveries(String state) {
        long me = requester.get("me").requireStatus(200).id();
        return cast
                .admin()
                .get("deliveries?limit=100&state=" + state)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.containsKey("recipient"))
                .filter(one -> one.getJsonObject("recipient").getInt("id") == me)
                .toList();
    }

    private void awaitSent(int count) {
        Patience.await(() -> deliveries("SENT").size() == count);
    }

    @Test
    void whatever_a_mail_server_does_before_it_has_a_mail_it_gets_it_later_once() {
        MAIL.next(
                Manner.BUSY,
                Manner.REFUSES_US,
                Manner.REFUSES_SENDER,
                Manner.REFUSES_FOR_NOW,
                Manner.REFUSES_AFTER_DATA,
                Manner.CUTS_IN_DATA,
                Manner.SLOW);
        say("In spite of everything.");
        assertEquals(
                1,
                requester
                        .get("notifications?limit=100")
                        .requireStatus(200)
                        .json()
                        .getInt("unread"),
                "in the product nobody waits for a mail server");
        awaitSent(1);
        assertTrue(MAIL.isDone());
        assertEquals(1, MAIL.to(address).size());
        assertTrue(MAIL.to(address).get(0).text().contains("In spite of everything."));
    }

    @Test
    void what_was_taken_without_a_word_comes_again_with_the_same_id() {
        MAIL.next(Manner.CUTS_AFTER_DATA, Manner.HANGS_AFTER_DATA);
        say("Did you get it?");
        awaitSent(1);
        List<Mail> copies = MAIL.to(address);
        assertEquals(3, copies.size());
        assertEquals(1, FaultyMailServer.byId(copies).size());
    }

    @Test
    void what_was_taken_does_not_come_again_when_nothing_is_said_after_that() {
        MAIL.next(Manner.HANGS_AFTER_TAKING);
        say("Once.");
        awaitSent(1);
        say("And once more.");
        awaitSent(2);
        assertEquals(2, MAIL.to(address).size());
        assertEquals(2, FaultyMailServer.byId(MAIL.to(address)).size());
    }

    @Test
    void who_is_refused_for_good_costs_nobody_another_mail() {
        MAIL.next(Manner.REFUSES_FOR_GOOD);
        say("Nobody of that name.");
        Patience.await(() -> deliveries("DEAD").size() == 1);
        assertEquals(
                "RECIPIENT_REFUSED",
                deliveries("DEAD").get(0).getJsonObject("error").getString("code"));
        say("Somebody after all.");
        awaitSent(1);
        assertEquals(1, MAIL.to(address).size());
        assertTrue(MAIL.to(address).get(0).text().contains("Somebody after all."));
    }

    @Test
    void a_mail_that_is_refused_for_what_it_says_holds_up_no_other_and_can_be_sent_again() {
        MAIL.next(Manner.REFUSES_MAIL_FOR_GOOD);
        say("Words that somebody minds.");
        Patience.await(() -> deliveries("DEAD").size() == 1);
        JsonObject dead = deliveries("DEAD").get(0);
        assertEquals("MESSAGE_REFUSED", dead.getJsonObject("error").getString("code"));
        say("Other words.");
        awaitSent(1);
        assertEquals(1, MAIL.to(address).size());
        assertTrue(MAIL.to(address).get(0).text().contains("Other words."));
        cast.admin().post("deliveries/" + dead.getInt("id") + "/retry", "").requireStatus(200);
        awaitSent(2);
        assertTrue(MAIL.to(address).get(1).text().contains("Words that somebody minds."));
        assertEquals(List.of(), deliveries("DEAD"));
    }

    @Test
    void a_mail_server_that_hangs_keeps_no_other_channel_waiting() {
        for (String name : List.of("first", "second")) {
            long watcher = cast.somebody(name, "['AGENT']").get("me").id();
            agent.post("tickets/" + ticket + "/watchers", "{'person':%d}".formatted(watcher))
                    .requireStatus(204);
        }
        Patience.await(() -> deliveries("SENT,WAITING").stream()
                .noneMatch(one -> one.getString("state").equals("WAITING")));
        try (Recorder hook = new Recorder()) {
            String body = "{'name':'Wall','url':'%s','events':['COMMENTED']}".formatted(hook.address("/"));
            long id = cast.admin().post("webhooks", body).requireStatus(201).id();
            MAIL.next(Manner.HANGS_AFTER_DATA, Manner.HANGS_AFTER_DATA, Manner.HANGS_AFTER_DATA);
            say("Nobody waits for anybody.");
            Patience.await(() -> !hook.taken().isEmpty());
            assertFalse(MAIL.isDone(), "mail to the third still waits for the first and the second");
            cast.admin().valid("DELETE", "webhooks/" + id, "", "If-Match", "*").requireStatus(204);
            Patience.await(MAIL::isDone);
            awaitSent(1);
        }
    }

    @Test
    void receivers_that_hang_answer_without_end_or_point_inside_keep_nobody_from_their_news() {
        long hangs = add(FaultyReceiver.HANGS);
        long endless = add(FaultyReceiver.ENDLESS);
        long elsewhere = add(FaultyReceiver.ELSEWHERE);
        say("Is anybody there?");
        awaitSent(1);
        Patience.await(() -> "TOO_SLOW".equals(trouble(hangs)) && "REDIRECTED".equals(trouble(elsewhere)));
        Patience.await(() -> health(endless).containsKey("succeededAt"));
        assertEquals(0, RECEIVER.inside());
        assertTrue(RECEIVER.written() < 1 << 26, () -> RECEIVER.written() + " bytes were sent");
        for (long hook : List.of(hangs, endless, elsewhere)) {
            cast.admin()
                    .valid("DELETE", "webhooks/" + hook, "", "If-Match", "*")
                    .requireStatus(204);
        }
    }

    private long add(String path) {
        return cast.admin()
                .post("webhooks", "{'name':'%s','url':'%s'}".formatted(path, RECEIVER.address(path)))
                .requireStatus(201)
                .id();
    }

    private JsonObject health(long hook) {
        return cast
                .admin()
                .get("webhooks")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getInt("id") == hook)
                .findFirst()
                .orElseThrow()
                .getJsonObject("health");
    }

    private String trouble(long hook) {
        JsonObject error = health(hook).getJsonObject("error");
        return error == null ? "" : error.getString("code");
    }
}
