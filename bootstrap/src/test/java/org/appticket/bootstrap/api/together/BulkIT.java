package org.appticket.bootstrap.api.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class BulkIT {
    private static final String START = "'transition':{'action':'START'}";

    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient agent;

    BulkIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.agent = cast.agent();
    }

    @Test
    void every_ticket_is_changed_and_answered_as_if_it_were_the_only_one() {
        long secret = ticket(cast.somebody("manager", "['MANAGER']"), ",'confidential':true");
        long resolved = ticket(requester, "");
        agent.post("tickets/" + resolved + "/transitions", "{'action':'RESOLVE','resolution':'Done.'}")
                .requireStatus(200);
        long plain = ticket(requester, "");

        List<JsonObject> results = items(bulk(agent, List.of(plain, secret, 999_999_999L, resolved), START));

        assertEquals(
                List.of(plain + " 200", secret + " 404", "999999999 404", resolved + " 409"),
                results.stream().map(BulkIT::outcome).toList());
        assertEquals(2, results.get(0).getInt("version"));
        assertEquals(problem(results.get(1)), problem(results.get(2)), "unseen and missing are answered alike");
        assertEquals(
                "/problems/illegal-transition",
                results.get(3).getJsonObject("problem").getString("type"));
        assertEquals("IN_PROGRESS", agent.get("tickets/" + plain).json().getString("status"));
        assertEquals("RESOLVED", agent.get("tickets/" + resolved).json().getString("status"));
        assertEquals(
                List.of(plain + " 403", resolved + " 403"),
                items(bulk(requester, List.of(plain, resolved), "'patch':{'priority':'CRITICAL'}")).stream()
                        .map(BulkIT::outcome)
                        .toList());
    }

    @Test
    void a_patch_says_of_each_ticket_what_it_would_alone() {
        long one = ticket(requester, "");
        long other = ticket(requester, "");

        JsonObject wrong = items(bulk(agent, List.of(one), "'patch':{'category':999999999}"))
                .get(0);
        assertEquals(one + " 422", outcome(wrong));
        assertTrue(
                wrong.toString().contains("\"pointer\":\"/category\",\"code\":\"unknown-reference\""), wrong::toString);
        assertEquals(
                List.of(other + " 200", one + " 200"),
                items(bulk(agent, List.of(other, one), "'patch':{'tags':['paper'],'priority':'HIGH'}")).stream()
                        .map(BulkIT::outcome)
                        .toList());
        assertEquals("HIGH", agent.get("tickets/" + one).json().getString("priority"));
        assertEquals(
                List.of("PRIORITY_CHANGED"),
                requester.get("notifications").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(notice -> notice.getJsonObject("ticket").getInt("id") == one)
                        .map(notice -> notice.getString("kind"))
                        .toList());
        assertEquals(
                List.of(other + " 200", one + " 200"),
                items(bulk(agent, List.of(other, one), "'patch':{}")).stream()
                        .map(BulkIT::outcome)
                        .toList(),
                "nothing to change is changed by nobody");
        assertEquals(2, agent.get("tickets/" + one).json().getInt("version"));
    }

    @Test
    void somebody_is_asked_to_work_on_many_tickets() {
        long one = ticket(requester, "");
        long other = ticket(requester, "");
        ApiClient expert = cast.somebody("expert", "['AGENT']");
        String asking = "'assignment':{'person':" + expert.get("me").id() + ",'role':'LEAD'}";

        for (int times = 0; times < 2; times++) {
            assertEquals(
                    List.of(one + " 200", other + " 200", "999999999 404"),
                    items(bulk(agent, List.of(one, other, 999_999_999L), asking)).stream()
                            .map(BulkIT::outcome)
                            .toList());
        }
        assertEquals(
                List.of("ASKED"),
                agent.get("tickets/" + other).json().getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
                        .map(assignment -> assignment.getString("state"))
                        .toList());
        assertEquals(
                List.of(one + " 403"),
                items(bulk(requester, List.of(one), asking)).stream()
                        .map(BulkIT::outcome)
                        .toList());
        assertEquals(List.of("/assignment/person required"), errors("{'tickets':[1],'assignment':{}}"));
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_changes_nothing() {
        long one = ticket(requester, "");
        String body = "{'tickets':[" + one + ",999999999]," + START + "}";
        Reply first =
                agent.post("tickets/bulk", body, "Idempotency-Key", "bulk-1").requireStatus(200);
        Reply again =
                agent.post("tickets/bulk", body, "Idempotency-Key", "bulk-1").requireStatus(200);

        assertEquals(first.body(), again.body());
        assertEquals("", first.header("Idempotent-Replay"));
        assertEquals("true", again.header("Idempotent-Replay"));
        agent.post("tickets/bulk", "{'tickets':[1]," + START + "}", "Idempotency-Key", "bulk-1")
                .requireProblem(422, "idempotency-key-reused");
        assertEquals(2, agent.get("tickets/" + one).json().getInt("version"));
    }

    @Test
    void a_hundred_tickets_take_a_moment() {
        List<Long> tickets = new ArrayList<>();
        for (int count = 0; count < 100; count++) {
            tickets.add(ticket(requester, ""));
        }
        long before = System.nanoTime();
        List<JsonObject> results = items(agent.post("tickets/bulk", body(tickets, START), "Idempotency-Key", "hundred")
                .requireStatus(200));
        Duration taken = Duration.ofNanos(System.nanoTime() - before);

        assertEquals(
                tickets.stream().map(id -> id + " 200").toList(),
                results.stream().map(BulkIT::outcome).toList());
        assertTrue(taken.compareTo(Duration.ofSeconds(10)) < 0, taken::toString);
    }

    @Test
    void what_is_wrong_is_refused_as_a_whole() {
        assertEquals(List.of("/tickets required"), errors("{'tickets':[]," + START + "}"));
        assertEquals(List.of("/tickets required"), errors("{" + START + "}"));
        assertEquals(List.of("/tickets repeated"), errors("{'tickets':[1,2,1]," + START + "}"));
        assertEquals(List.of("/tickets too-long"), errors("{'tickets':[1" + ",1".repeat(100) + "]," + START + "}"));
        assertEquals(List.of("/tickets/1 wrong-type"), errors("{'tickets':[1,'2']," + START + "}"));
        assertEquals(List.of("/tickets/0 out-of-range"), errors("{'tickets':[0]," + START + "}"));
        assertEquals(List.of("/tickets wrong-type"), errors("{'tickets':{'id':1}," + START + "}"));
        assertEquals(List.of("/patch required"), errors("{'tickets':[1]}"));
        assertEquals(
                List.of("/transition not-applicable"), errors("{'tickets':[1],'patch':{'title':'x'}," + START + "}"));
        assertEquals(List.of("/patch wrong-type"), errors("{'tickets':[1],'patch':[]}"));
        assertEquals(
                List.of("/patch/title blank", "/patch/color unknown-member", "/all unknown-member"),
                errors("{'tickets':[1],'patch':{'title':' ','color':1},'all':true}"));
        assertEquals(
                List.of("/transition/resolution required"),
                errors("{'tickets':[1],'transition':{'action':'RESOLVE'}}"));
        cast.anybody().post("tickets/bulk", "{'tickets':[1]," + START + "}").requireProblem(401, "unauthenticated");
        agent.invalid("GET", "tickets/bulk", "").requireProblem(404, "not-found");
    }

    private List<String> errors(String body) {
        return agent.invalid("POST", "tickets/bulk", body)
                .requireProblem(422, "invalid")
                .errors();
    }

    private static Reply bulk(ApiClient by, List<Long> tickets, String change) {
        return by.post("tickets/bulk", body(tickets, change)).requireStatus(200);
    }

    private static String body(List<Long> tickets, String change) {
        return "{'tickets':" + tickets + "," + change + "}";
    }

    private static long ticket(ApiClient by, String besides) {
        return by.post("tickets", "{'title':'The printer jams','description':''" + besides + "}")
                .requireStatus(201)
                .id();
    }

    private static List<JsonObject> items(Reply reply) {
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static String outcome(JsonObject result) {
        return result.getInt("ticket") + " " + result.getInt("status");
    }

    private static String problem(JsonObject result) {
        return result.getJsonObject("problem").toString().replaceFirst("urn:uuid:[0-9a-f-]+", "");
    }
}
