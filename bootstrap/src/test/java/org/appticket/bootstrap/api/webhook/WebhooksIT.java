package org.appticket.bootstrap.api.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.webhook.Receiver.Taken;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to tickets reaches other systems, signed and in order, and nothing that is not for them. */
class WebhooksIT {
    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Receiver receiver = new Receiver();
    private final Cast cast = Cast.on(running());
    private final ApiClient admin = cast.admin();
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                data,
                Map.of(
                        "APPTICKET_OUTGOING_ALLOW", "127.0.0.1",
                        "APPTICKET_WEBHOOK_RETRY_MIN", "PT1S",
                        "APPTICKET_WEBHOOK_RETRY_MAX", "PT1S",
                        "APPTICKET_REPLY_UNDO", "1"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    @AfterEach
    void removeAll() {
        receiver.close();
        list().forEach(hook -> admin.valid("DELETE", "webhooks/" + hook.getInt("id"), "", "If-Match", "*")
                .requireStatus(204));
    }

    private List<JsonObject> list() {
        return admin.get("webhooks")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private Reply add(String more) {
        return admin.post("webhooks", "{'name':'Mur','url':'%s'%s}".formatted(receiver.address(), more))
                .requireStatus(201);
    }

    private long open(String title) {
        return requester
                .post("tickets", "{'title':'%s','description':'Depuis midi.'}".formatted(title))
                .requireStatus(201)
                .id();
    }

    private List<Taken> taken(int count) {
        Patience.await(() -> receiver.taken().size() >= count);
        return receiver.taken();
    }

    private static String signature(Taken taken, String secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = taken.id() + "." + taken.timestamp() + "." + taken.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_happens_is_told_in_order_signed_and_without_what_is_internal() throws Exception {
        String secret = add("").json().getString("secret");
        long ticket = open("Écran noir");
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'INTERNAL','body':'Le commutateur.'}")
                .requireStatus(201);
        agent.post("tickets/" + ticket + "/transitions", "{'action':'RESOLVE','resolution':'Câble remplacé.'}")
                .requireStatus(200);
        Patience.await(
                () -> receiver.taken().stream().anyMatch(one -> one.type().endsWith(".resolved")));
        List<Taken> all = receiver.taken();
        assertEquals("org.appticket.ticket.opened", all.get(0).type());
        for (Taken one : all) {
            assertEquals(signature(one, secret), one.signature());
            assertEquals(one.id(), one.json().getString("id"));
            assertFalse(one.body().contains("commutateur"), one.body());
        }
        JsonObject told = all.get(all.size() - 1).json().getJsonObject("data").getJsonObject("ticket");
        assertEquals("Écran noir", told.getString("title"));
        assertEquals("Câble remplacé.", told.getString("resolution"));
        assertEquals(all.size(), all.stream().map(Taken::id).distinct().count());
    }

    @Test
    void a_confidential_ticket_is_told_nowhere_and_internal_notes_only_where_it_was_said() {
        add(",'internal':true,'events':['OPENED','COMMENTED']");
        agent.post("tickets", "{'title':'Secret','description':'x','confidential':true}")
                .requireStatus(201);
        long ticket = open("Public");
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'INTERNAL','body':'Le commutateur.'}")
                .requireStatus(201);
        List<Taken> all = taken(2);
        assertEquals(2, all.size());
        assertFalse(all.toString().contains("Secret"), all::toString);
        assertTrue(all.get(1).body().contains("Le commutateur."), all::toString);
    }

    @Test
    void what_a_receiver_misses_comes_when_it_is_back_and_administrators_see_why_it_waits() {
        add("");
        receiver.answer(503);
        open("Un");
        open("Deux");
        Patience.await(() -> list().get(0).getJsonObject("health").containsKey("error"));
        JsonObject health = list().get(0).getJsonObject("health");
        assertEquals("REFUSED_FOR_NOW", health.getJsonObject("error").getString("code"));
        assertTrue(health.containsKey("failingSince"));
        receiver.answer(204);
        List<Taken> all = taken(2);
        assertTrue(all.get(0).body().contains("Un") && all.get(1).body().contains("Deux"), all::toString);
        Patience.await(() -> !list().get(0).getJsonObject("health").containsKey("failingSince"));
        JsonObject sent = admin.get("deliveries?state=SENT&limit=1")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("WEBHOOK", sent.getString("channel"));
        assertEquals("Mur", sent.getJsonObject("webhook").getString("name"));
    }

    @Test
    void a_receiver_that_is_gone_is_disabled_and_can_be_switched_on_again() {
        long id = add("").id();
        receiver.answer(410);
        open("Perdu");
        Patience.await(() -> list().get(0).getString("state").equals("DISABLED"));
        receiver.answer(204);
        JsonObject dead = admin.get("deliveries?state=DEAD&limit=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("RECIPIENT_REFUSED", dead.getJsonObject("error").getString("code"));
        admin.patch("webhooks/" + id, "*", "{'active':true}").requireStatus(200);
        admin.post("deliveries/" + dead.getInt("id") + "/retry", "").requireStatus(200);
        assertTrue(taken(1).get(0).body().contains("Perdu"));
    }

    @Test
    void a_test_says_how_it_went_and_follows_nobody() {
        long id = add("").id();
        JsonObject well =
                admin.post("webhooks/" + id + "/test", "").requireStatus(200).json();
        assertTrue(well.getBoolean("delivered"));
        assertEquals(204, well.getInt("status"));
        assertEquals("org.appticket.test", receiver.taken().get(0).type());
        receiver.answer(302);
        JsonObject elsewhere =
                admin.post("webhooks/" + id + "/test", "").requireStatus(200).json();
        assertFalse(elsewhere.getBoolean("delivered"));
        assertEquals("REDIRECTED", elsewhere.getJsonObject("error").getString("code"));
        agent.post("webhooks/" + id + "/test", "").requireProblem(403, "not-permitted");
        admin.post("webhooks/999999999/test", "").requireProblem(404, "not-found");
    }

    @Test
    void after_a_renewal_both_secrets_sign_and_none_is_ever_shown_again() throws Exception {
        Reply added = add("");
        String first = added.json().getString("secret");
        String path = "webhooks/" + added.id();
        JsonObject renewed = admin.post(path + "/secret", "").requireStatus(200).json();
        String second = renewed.getString("secret");
        assertNotEquals(first, second);
        admin.post(path + "/test", "").requireStatus(200);
        Taken taken = receiver.taken().get(0);
        assertEquals(signature(taken, second) + " " + signature(taken, first), taken.signature());
        JsonObject shown = admin.get(path).requireStatus(200).json();
        assertFalse(shown.containsKey("secret"));
        assertEquals(renewed.getString("formerSecretUntil"), shown.getString("formerSecretUntil"));
    }

    @Test
    void a_repeat_by_key_adds_nothing_and_shows_no_secret() {
        String body = "{'name':'Mur','url':'%s'}".formatted(receiver.address());
        Reply first = admin.post("webhooks", body, "Idempotency-Key", "k-" + cast.suffix());
        Reply again = admin.post("webhooks", body, "Idempotency-Key", "k-" + cast.suffix());
        assertEquals(first.id(), again.id());
        assertTrue(first.json().containsKey("secret"));
        assertFalse(again.json().containsKey("secret"));
        assertEquals(1, list().size());
    }

    @Test
    void addresses_inside_and_other_wrong_values_are_refused_with_their_places() {
        for (String url : List.of("https://10.0.0.1/", "http://example.org/", "https://0x7f.1/", "https://[::1]/")) {
            assertEquals(
                    List.of("/url not-applicable"),
                    admin.post("webhooks", "{'name':'Mur','url':'%s'}".formatted(url))
                            .requireProblem(422, "invalid")
                            .errors());
        }
        assertEquals(
                List.of("/events/0 unknown-value", "/secret unknown-member", "/url wrong-format"),
                admin
                        .invalid("POST", "webhooks", "{'name':'x','url':'file:///etc','events':['PARTY'],'secret':'x'}")
                        .requireProblem(422, "invalid")
                        .errors()
                        .stream()
                        .sorted()
                        .toList());
        assertEquals(List.of(), list());
    }

    @Test
    void a_chat_channel_gets_words_and_keeps_its_address_to_itself() {
        Reply added = add(",'format':'SLACK','language':'EN','events':['OPENED']");
        assertTrue(added.json().getString("url").endsWith("/…"), added.body());
        long ticket = open("Écran noir");
        JsonObject message = taken(1).get(0).json();
        assertTrue(message.getString("text").startsWith("#" + ticket + " Écran noir – "), message::toString);
        assertTrue(message.getString("text").endsWith(" opened a ticket."), message::toString);
    }
}
