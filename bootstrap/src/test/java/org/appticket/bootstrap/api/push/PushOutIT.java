package org.appticket.bootstrap.api.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.application.dsl.VirtualBrowser;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Recorder;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.outside.ConnectedDesk;
import org.appticket.domain.push.PushTarget;
import org.junit.jupiter.api.Test;

/** Whoever turned it on in a browser is told there, by a push service that can read none of it, and nobody else is. */
class PushOutIT {
    private static final ConnectedDesk DESK = ConnectedDesk.shared();
    private static final Recorder SERVICE = DESK.push();

    private final Cast cast = Cast.on(DESK.server());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final long ticket = requester
            .post("tickets", "{'title':'Écran noir','description':'Depuis midi.'}")
            .requireStatus(201)
            .id();
    private final VirtualBrowser browser = new VirtualBrowser();
    private final String path = "/push/" + ticket;

    private static String body(PushTarget target) {
        return "{'device':'Firefox','endpoint':'%s','p256dh':'%s','auth':'%s'}"
                .formatted(target.endpoint(), target.p256dh(), target.auth());
    }

    private PushTarget target() {
        return browser.at(SERVICE.address(path));
    }

    private long turnedOn(ApiClient person) {
        return person.post("me/push-subscriptions", body(target()))
                .requireStatus(201)
                .id();
    }

    private static List<JsonObject> browsers(ApiClient person) {
        return person.get("me/push-subscriptions")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static Reply removed(ApiClient person, long browser) {
        return person.valid("DELETE", "me/push-subscriptions/" + browser, "");
    }

    private void step(String step) {
        agent.post("tickets/" + ticket + "/transitions", step).requireStatus(200);
    }

    private List<Recorder.Taken> taken() {
        return SERVICE.taken().stream().filter(one -> one.path().equals(path)).toList();
    }

    private List<Recorder.Taken> messages(int count) {
        Patience.await(() -> taken().size() >= count);
        List<Recorder.Taken> messages = taken();
        assertEquals(count, messages.size());
        return messages;
    }

    private JsonObject opened(Recorder.Taken message) {
        return ApiClient.json(browser.opened(message.bytes()));
    }

    @Test
    void a_browser_is_told_at_once_what_happened_and_only_it_can_read_it() {
        step("{'action':'START'}");
        turnedOn(requester);
        step("{'action':'RESOLVE','resolution':'Câble remplacé.'}");
        Recorder.Taken message = messages(1).get(0);
        JsonObject shown = opened(message);
        assertEquals("#" + ticket + " Écran noir", shown.getString("title"));
        assertTrue(shown.getString("body").endsWith("l’a résolu."), shown::toString);
        assertTrue(shown.getString("url").endsWith("/tickets/" + ticket), shown::toString);
        assertFalse(shown.toString().contains("Câble"), shown::toString);
        assertEquals("aes128gcm", message.header("Content-Encoding"));
        assertEquals("86400", message.header("TTL"));
        String[] proof = message.header("Authorization").split("vapid t=|, k=", -1);
        assertTrue(VirtualBrowser.signed(proof[1], proof[2]));
        assertEquals(proof[2], requester.get("me/push-subscriptions").json().getString("applicationServerKey"));
        Patience.await(() -> cast.channel("PUSH").containsKey("succeededAt"));
        assertTrue(cast.channel("PUSH").getBoolean("configured"));
    }

    @Test
    void what_is_of_less_weight_waits_for_whoever_asks_for_it() {
        turnedOn(requester);
        step("{'action':'START'}");
        requester
                .valid(
                        "PUT",
                        "me/notification-preferences",
                        "{'events':{'RESOLVED':{'PUSH':{'mode':'OFF'}},'PRIORITY_CHANGED':{'PUSH':{'mode':'IMMEDIATE'}}}}")
                .requireStatus(200);
        step("{'action':'RESOLVE','resolution':'Câble remplacé.'}");
        agent.patch("tickets/" + ticket, "*", "{'priority':'HIGH'}").requireStatus(200);
        assertTrue(opened(messages(1).get(0)).getString("body").contains("la priorité"));
    }

    @Test
    void internal_notes_reach_no_requester_and_of_a_confidential_ticket_only_its_number() {
        agent.post("tickets/" + ticket + "/assignments/take", "").requireStatus(200);
        agent.patch("tickets/" + ticket, "*", "{'confidential':true}").requireStatus(200);
        turnedOn(requester);
        agent.post("tickets/" + ticket + "/comments", "{'body':'Motif secret','visibility':'INTERNAL'}")
                .requireStatus(201);
        agent.post("tickets/" + ticket + "/comments", "{'body':'Bonjour','visibility':'PUBLIC'}")
                .requireStatus(201);
        Patience.await(() ->
                taken().stream().anyMatch(one -> opened(one).getString("body").equals("Il y a du nouveau.")));
        for (Recorder.Taken one : taken()) {
            String shown = opened(one).toString();
            assertFalse(shown.contains("secret") || shown.contains("Écran") || shown.contains("Bonjour"), shown);
            assertTrue(shown.contains("#" + ticket + " Ticket confidentiel"), shown);
        }
    }

    @Test
    void a_service_that_is_away_gets_the_message_later_and_one_that_knows_no_such_browser_none_any_more() {
        turnedOn(requester);
        SERVICE.answer(path, 429);
        step("{'action':'START'}");
        step("{'action':'RESOLVE','resolution':'Câble remplacé.'}");
        Patience.await(() -> cast.channel("PUSH").containsKey("failedAt"));
        assertEquals(List.of(), taken());
        SERVICE.answer(path, 201);
        assertTrue(opened(messages(1).get(0)).getString("body").endsWith("l’a résolu."));
        assertEquals(1, browsers(requester).size());
        SERVICE.answer(path, 410);
        agent.post("tickets/" + ticket + "/comments", "{'body':'Bonjour','visibility':'PUBLIC'}")
                .requireStatus(201);
        Patience.await(() -> browsers(requester).isEmpty());
    }

    @Test
    void a_browser_belongs_to_who_is_at_it_and_goes_with_the_session() {
        turnedOn(requester);
        JsonObject mine = browsers(requester).get(0);
        assertTrue(mine.getBoolean("current"));
        assertFalse(mine.toString().contains(path), "the endpoint is shown to nobody");
        assertEquals(target().mark(), mine.getString("mark"));
        long again = turnedOn(requester);
        assertNotEquals(mine.getJsonNumber("id").longValue(), again);
        assertEquals(1, browsers(requester).size());
        turnedOn(agent);
        assertEquals(List.of(), browsers(requester));
        assertEquals(1, browsers(agent).size());
        removed(agent, again).requireProblem(404, "not-found");
        removed(agent, browsers(agent).get(0).getJsonNumber("id").longValue()).requireStatus(204);
        assertEquals(List.of(), browsers(agent));
    }

    @Test
    void nothing_goes_to_an_address_inside_or_to_a_key_that_is_none() {
        for (String endpoint : List.of(
                "http://push.example.org/1",
                "https://10.0.0.7/1",
                "https://localhost./1",
                "https://push.example.org:22/1")) {
            requester.post("me/push-subscriptions", body(browser.at(endpoint))).requireProblem(422, "invalid");
        }
        requester
                .post("me/push-subscriptions", body(target()).replace(target().p256dh(), "A".repeat(87)))
                .requireProblem(422, "invalid");
        assertEquals(List.of(), browsers(requester));
    }

    @Test
    void an_administrator_tries_it_with_a_browser_of_their_own() {
        ApiClient admin = cast.admin();
        browsers(admin)
                .forEach(one ->
                        removed(admin, one.getJsonNumber("id").longValue()).requireStatus(204));
        assertEquals(
                "WRONG_ADDRESS",
                admin.post("channels/PUSH/test", "")
                        .requireStatus(200)
                        .json()
                        .getJsonObject("error")
                        .getString("code"));
        turnedOn(admin);
        assertTrue(
                admin.post("channels/PUSH/test", "").requireStatus(200).json().getBoolean("delivered"));
        assertTrue(opened(messages(1).get(0)).getString("body").contains("essai"));
    }
}
