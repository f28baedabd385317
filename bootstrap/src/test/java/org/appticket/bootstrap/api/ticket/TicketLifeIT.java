package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class TicketLifeIT {
    private static final String TICKET = "{'title':'The printer jams','description':'Tray 2','tags':['printer']}";

    private final Cast cast;

    TicketLifeIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void a_ticket_lives_from_report_to_follow_up() {
        ApiClient requester = cast.requester();
        ApiClient agent = cast.agent();
        Reply opened = requester.post("tickets", TICKET).requireStatus(201);
        String ticket = "tickets/" + opened.id();
        assertTrue(opened.header("Location").endsWith("/api/v1/" + ticket), opened.header("Location"));

        agent.get(ticket + "/transitions").requireStatus(200);
        agent.post(ticket + "/transitions", "{'action':'START'}").requireStatus(200);
        agent.post(ticket + "/transitions", "{'action':'WAIT','waitingFor':'REQUESTER','reason':'Which tray?'}")
                .requireStatus(200);
        requester
                .post(ticket + "/comments", "{'body':'Tray 2.','visibility':'PUBLIC'}")
                .requireStatus(201);
        assertEquals("IN_PROGRESS", requester.get(ticket).json().getString("status"));
        agent.post(ticket + "/transitions", "{'action':'RESOLVE','resolution':'New roller.'}")
                .requireStatus(200);
        Reply closed =
                requester.post(ticket + "/transitions", "{'action':'CLOSE'}").requireStatus(200);
        assertEquals("SOLVED", closed.json().getString("outcome"));
        Reply next = requester
                .post(ticket + "/follow-ups", "{'description':'Again.'}")
                .requireStatus(201);

        assertEquals(opened.id(), next.json().getJsonNumber("followUpOf").longValue());
        assertEquals(
                List.of("OPENED", "STARTED", "WAITED", "COMMENTED", "RESUMED", "RESOLVED", "CLOSED", "FOLLOWED_UP"),
                kinds(requester.get(ticket + "/history").requireStatus(200)));
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        ApiClient agent = cast.agent();
        Reply opened = agent.post("tickets", TICKET);
        String ticket = "tickets/" + opened.id();

        agent.invalid("PATCH", ticket, "{'urgency':'HIGH'}").requireProblem(428, "version-required");
        Reply changed = agent.patch(
                        ticket, opened.header("ETag"), "{'urgency':'HIGH','dueDate':'2030-01-02T03:04:05+01:00'}")
                .requireStatus(200);
        Reply stale =
                agent.patch(ticket, opened.header("ETag"), "{'urgency':'LOW'}").requireProblem(412, "stale");
        agent.patch(ticket, "W/" + changed.header("ETag"), "{'urgency':'LOW'}").requireProblem(412, "stale");

        assertEquals(changed.json().getInt("version"), stale.json().getInt("current"));
        assertEquals("HIGH", agent.get(ticket).json().getString("urgency"));
        assertEquals("2030-01-02T02:04:05Z", changed.json().getString("dueDate"));
        agent.patch(ticket, "\"77\", " + changed.header("ETag"), "{'urgency':'LOW'}")
                .requireStatus(200);
        agent.patch(ticket, "*", "{'dueDate':null}").requireStatus(200);
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        ApiClient agent = cast.agent();
        Reply opened = agent.post("tickets", TICKET);
        String ticket = "tickets/" + opened.id();

        Reply known = agent.valid("GET", ticket, "", "If-None-Match", opened.header("ETag"));

        assertEquals("", known.requireStatus(304).body());
        for (String path : List.of("me", "session", "lifecycle", "openapi.yaml")) {
            String tag = agent.get(path).requireStatus(200).header("ETag");
            agent.valid("GET", path, "", "If-None-Match", tag).requireStatus(304);
        }
    }

    @Test
    void a_repeated_post_has_its_effect_once() {
        ApiClient requester = cast.requester();

        Reply first = requester.post("tickets", TICKET, "Idempotency-Key", "a").requireStatus(201);
        Reply again = requester.post("tickets", TICKET, "Idempotency-Key", "a").requireStatus(201);
        requester
                .post("tickets", TICKET.replace('2', '3'), "Idempotency-Key", "a")
                .requireProblem(422, "idempotency-key-reused");
        Reply other = requester.post("tickets", TICKET, "Idempotency-Key", "b").requireStatus(201);

        assertEquals(first.body(), again.body());
        assertEquals("true", again.header("Idempotent-Replay"));
        assertEquals(first.header("ETag") + first.header("Location"), again.header("ETag") + again.header("Location"));
        assertNotEquals(first.id(), other.id());
        assertEquals(2, requester.get("tickets?count=true").json().getInt("total"));
    }

    @Test
    void a_refusal_is_repeated_too() {
        ApiClient requester = cast.requester();
        String path = "tickets/" + requester.post("tickets", TICKET).id() + "/transitions";

        Reply first = requester
                .post(path, "{'action':'CLOSE'}", "Idempotency-Key", "c")
                .requireProblem(409, "illegal-transition");
        Reply again = requester
                .post(path, "{'action':'CLOSE'}", "Idempotency-Key", "c")
                .requireProblem(409, "illegal-transition");

        assertEquals(first.body(), again.body());
        assertEquals("true", again.header("Idempotent-Replay"));
    }

    @Test
    void comments_are_rewritten_and_withdrawn_by_who_wrote_them() {
        ApiClient requester = cast.requester();
        ApiClient agent = cast.agent();
        String comments = "tickets/" + requester.post("tickets", TICKET).id() + "/comments";
        Reply note = agent.post(comments, "{'body':'Again?','visibility':'INTERNAL'}")
                .requireStatus(201);
        String path = comments + "/" + note.id();

        requester.get(path).requireProblem(404, "not-found");
        assertEquals(0, requester.get(comments).json().getJsonArray("items").size());
        Reply changed =
                agent.patch(path, note.header("ETag"), "{'body':'Once more.'}").requireStatus(200);
        agent.valid("DELETE", path, "", "If-Match", note.header("ETag")).requireProblem(412, "stale");
        agent.valid("DELETE", path, "", "If-Match", changed.header("ETag")).requireStatus(204);

        agent.get(path).requireProblem(404, "not-found");
    }

    @Test
    void pages_lead_through_the_whole_list() {
        ApiClient requester = cast.requester();
        for (int i = 0; i < 5; i++) {
            requester.post("tickets", TICKET).requireStatus(201);
        }

        Reply first =
                requester.get("tickets?limit=2&sort=-priority,id&count=true").requireStatus(200);
        Reply second = requester.get(next(first)).requireStatus(200);
        Reply third = requester.get(next(second)).requireStatus(200);

        assertEquals(5, first.json().getInt("total"));
        List<Long> ids = List.of(first, second, third).stream()
                .flatMap(page -> page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream())
                .map(item -> item.getJsonNumber("id").longValue())
                .toList();
        assertEquals(5, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
        assertEquals("", third.header("Link"));
    }

    @Test
    void every_filter_is_understood() {
        ApiClient agent = cast.agent();
        agent.get(
                        "tickets?status=OPEN,CLOSED&type=INCIDENT&priority=LOW&category=1,5&team=none,3&lead=me,none&assignee=me"
                                + "&requester=me&tag=printer&channel=WEB,API&confidential=false&createdFrom=2026-01-01T00:00:00Z"
                                + "&createdTo=2030-01-01T00:00:00Z&updatedFrom=2026-01-01T00:00:00Z&updatedTo=2030-01-01T00:00:00Z")
                .requireStatus(200);
    }

    private static String next(Reply page) {
        String link = page.header("Link");
        String address = link.substring(1, link.indexOf('>'));
        return address.substring(address.indexOf("/api/v1/") + "/api/v1/".length());
    }

    private static List<String> kinds(Reply history) {
        return history.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(event -> event.getString("kind"))
                .toList();
    }
}
