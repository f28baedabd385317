package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.ConnectedDesk;
import org.appticket.bootstrap.outside.Mailbox;
import org.junit.jupiter.api.Test;

/** What people do to tickets reaches the mailboxes of those concerned, as they chose, and nobody else's. */
class MailOutIT {
    private static final ConnectedDesk DESK = ConnectedDesk.shared();
    private static final Mailbox MAIL = DESK.mail();

    private final Cast cast = Cast.on(DESK.server());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final String address = cast.account("requester").login() + "@example.org";
    private final long ticket = requester
            .post("tickets", "{'title':'Écran noir','description':'Depuis midi.'}")
            .requireStatus(201)
            .id();

    private void say(String visibility, String text) {
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'%s','body':'%s'}".formatted(visibility, text))
                .requireStatus(201);
    }

    private void step(String step) {
        agent.post("tickets/" + ticket + "/transitions", step).requireStatus(200);
    }

    private void prefer(String preferences) {
        requester.valid("PUT", "me/notification-preferences", preferences).requireStatus(200);
    }

    /** The mails of the requester, once there are that many. */
    private List<String> mails(int count) {
        Patience.await(() -> MAIL.to(address).size() >= count);
        List<String> texts = MAIL.textsTo(address);
        assertEquals(count, texts.size(), texts::toString);
        return texts;
    }

    private List<JsonObject> deliveries(String state) {
        return cast
                .admin()
                .get("deliveries?limit=100&state=" + state)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.containsKey("recipient"))
                .filter(one -> one.getJsonObject("recipient").getString("name").equals("requester"))
                .filter(one -> one.getJsonObject("recipient").getInt("id")
                        == requester.get("me").json().getInt("id"))
                .toList();
    }

    @Test
    void a_public_comment_arrives_once_in_french_and_an_internal_note_never() throws Exception {
        say("INTERNAL", "Encore le commutateur.");
        say("PUBLIC", "J’arrive à 14 h.");
        String mail = mails(1).get(0);
        assertTrue(mail.contains("agent a écrit :"), mail);
        assertTrue(mail.contains("J’arrive à 14 h."), mail);
        assertTrue(mail.contains("/tickets/" + ticket), mail);
        MimeMessage message = MAIL.to(address).get(0);
        assertEquals("[#" + ticket + "] Écran noir", message.getSubject());
        assertEquals("<appticket.ticket." + ticket + "@example.org>", message.getHeader("In-Reply-To", null));
        step("{'action':'RESOLVE','resolution':'Câble remplacé.'}");
        List<String> both = mails(2);
        assertTrue(both.get(1).contains("Câble remplacé."), both::toString);
        assertFalse(both.toString().contains("commutateur"), both::toString);
    }

    @Test
    void words_that_are_withdrawn_at_once_are_not_told() {
        String comments = "tickets/" + ticket + "/comments";
        long said =
                agent.post(comments, "{'visibility':'PUBLIC','body':'Oups.'}").id();
        agent.valid("DELETE", comments + "/" + said, "", "If-Match", "*").requireStatus(204);
        say("PUBLIC", "Bonjour.");
        assertFalse(mails(1).toString().contains("Oups"));
    }

    @Test
    void what_is_told_hourly_waits_for_the_full_hour() {
        step("{'action':'START'}");
        List<JsonObject> waiting = deliveries("WAITING");
        assertEquals(1, waiting.size());
        Instant due = Instant.parse(waiting.get(0).getString("dueAt"));
        assertEquals(0, due.atOffset(ZoneOffset.UTC).getMinute());
        assertTrue(due.isAfter(Instant.parse(waiting.get(0).getString("createdAt"))));
    }

    @Test
    void what_somebody_does_not_want_to_hear_is_not_sent() {
        prefer("{'events':{'RESOLVED':{'EMAIL':{'mode':'OFF'}}}}");
        step("{'action':'RESOLVE','resolution':'Câble remplacé.'}");
        say("PUBLIC", "Dites-moi.");
        String mail = mails(1).get(0);
        assertTrue(mail.contains("Dites-moi."), mail);
        assertFalse(mail.contains("résolu"), mail);
        assertEquals(List.of(), deliveries("WAITING"));
    }

    @Test
    void what_the_mail_server_misses_is_sent_when_it_is_back() {
        MAIL.goAway();
        try {
            say("PUBLIC", "Vous êtes là ?");
            Patience.await(() -> deliveries("WAITING").stream().anyMatch(one -> one.containsKey("error")));
            JsonObject error = deliveries("WAITING").get(0).getJsonObject("error");
            assertEquals("UNREACHABLE", error.getString("code"));
            assertEquals("The server cannot be reached or ended the conversation.", error.getString("message"));
        } finally {
            MAIL.comeBack();
        }
        assertTrue(mails(1).get(0).contains("Vous êtes là ?"));
        Patience.await(() -> deliveries("SENT").size() == 1);
        assertEquals(List.of(), deliveries("WAITING,DEAD"));
    }

    @Test
    void what_was_given_up_is_sent_again_when_an_administrator_says_so() {
        String unusable = "a@" + "é".repeat(20) + "中国".repeat(15) + ".example";
        long id = requester.get("me").json().getInt("id");
        cast.admin()
                .patch("people/" + id, "*", "{'email':'%s'}".formatted(unusable))
                .requireStatus(200);
        say("PUBLIC", "Bonjour.");
        Patience.await(() -> deliveries("DEAD").size() == 1);
        JsonObject dead = deliveries("DEAD").get(0);
        assertEquals("WRONG_ADDRESS", dead.getJsonObject("error").getString("code"));
        cast.admin()
                .patch("people/" + id, "*", "{'email':'%s'}".formatted(address))
                .requireStatus(200);
        String retry = "deliveries/" + dead.getInt("id") + "/retry";
        agent.post(retry, "").requireProblem(403, "not-permitted");
        assertEquals(
                "WAITING",
                cast.admin().post(retry, "").requireStatus(200).json().getString("state"));
        assertTrue(mails(1).get(0).contains("Bonjour."));
        cast.admin().post(retry, "").requireStatus(200);
        assertEquals(List.of(dead.getInt("id")), retried(), "what went out needs no second push");
        cast.admin().post("deliveries/999999999/retry", "").requireProblem(404, "not-found");
    }

    private List<Integer> retried() {
        return cast
                .admin()
                .get("audit?kind=DELIVERY_RETRIED")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> Integer.valueOf(entry.getJsonObject("facts").getString("delivery")))
                .toList();
    }

    @Test
    void an_administrator_tries_mail_and_sees_how_it_goes() throws Exception {
        long id = cast.admin().get("me").json().getInt("id");
        String mine = "administrator@example.org";
        cast.admin().patch("people/" + id, "*", "{'email':null}").requireStatus(200);
        JsonObject nowhere =
                cast.admin().post("channels/EMAIL/test", "").requireStatus(200).json();
        assertEquals("WRONG_ADDRESS", nowhere.getJsonObject("error").getString("code"));
        cast.admin()
                .patch("people/" + id, "*", "{'email':'%s'}".formatted(mine))
                .requireStatus(200);
        assertTrue(cast.admin()
                .post("channels/EMAIL/test", "")
                .requireStatus(200)
                .json()
                .getBoolean("delivered"));
        assertTrue(MAIL.to(mine).get(0).getHeader("Message-ID", null).startsWith("<appticket.test."));
        cast.admin().post("channels/IN_APP/test", "").requireProblem(404, "not-found");
        say("PUBLIC", "Bonjour.");
        mails(1);
        Patience.await(() -> cast.channel("EMAIL").containsKey("succeededAt"));
        assertTrue(cast.channel("EMAIL").getBoolean("configured"));
    }

    @Test
    void a_wrong_choice_is_refused_where_it_is_wrong_and_changes_nothing() {
        String path = "me/notification-preferences";
        String before = requester.get(path).requireStatus(200).body();
        String body =
                "{'events':{'RESOLVED':{'EMAIL':{'mode':'SOMETIMES'},'IN_APP':{'mode':'OFF'},'FAX':{}},'PARTY':{}},"
                        + "'quietHours':{'from':'25:00','to':'07:00'},'zone':'x'}";
        assertEquals(
                List.of(
                        "/events/PARTY unknown-member",
                        "/events/RESOLVED/EMAIL/mode unknown-value",
                        "/events/RESOLVED/FAX unknown-member",
                        "/events/RESOLVED/IN_APP/mode not-applicable",
                        "/quietHours/from wrong-format",
                        "/zone unknown-member"),
                requester.invalid("PUT", path, body).requireProblem(422, "invalid").errors().stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("/quietHours not-applicable"),
                requester
                        .invalid("PUT", path, "{'quietHours':{'from':'07:00','to':'07:00'}}")
                        .requireProblem(422, "invalid")
                        .errors());
        assertEquals(before, requester.get(path).body());
    }

    @Test
    void a_choice_comes_back_whole_and_can_be_sent_again_as_it_came() {
        prefer("{'events':{'STARTED':{'EMAIL':{'mode':'DAILY'}}},'quietHours':{'from':'22:00','to':'07:00'}}");
        String path = "me/notification-preferences";
        JsonObject chosen = requester.get(path).json();
        assertEquals("DAILY", mode(chosen, "STARTED"));
        assertEquals("IMMEDIATE", mode(chosen, "COMMENTED"));
        assertEquals("22:00", chosen.getJsonObject("quietHours").getString("from"));
        assertEquals(
                "[\"IN_APP\",\"EMAIL\",\"SMS\",\"PUSH\"]",
                chosen.getJsonArray("channels").toString());
        assertEquals(chosen, requester.valid("PUT", path, chosen.toString()).json());
        prefer("{}");
        assertEquals("HOURLY", mode(requester.get(path).json(), "STARTED"));
    }

    private static String mode(JsonObject preferences, String kind) {
        return preferences
                .getJsonObject("events")
                .getJsonObject(kind)
                .getJsonObject("EMAIL")
                .getString("mode");
    }
}
