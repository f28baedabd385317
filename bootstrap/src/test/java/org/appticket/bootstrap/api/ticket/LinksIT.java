package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets wait for each other, seen from outside. */
@ExtendWith(SharedServer.class)
class LinksIT {
    private static final String TICKET = "{'title':'It hums','description':''}";
    private static final String RESOLVE = "{'action':'RESOLVE','resolution':'Done.'}";

    private final Cast cast;
    private final ApiClient agent;
    private final ApiClient manager;

    LinksIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.agent = cast.agent();
        this.manager = cast.somebody("manager", "['MANAGER']");
    }

    @Test
    void a_blocked_ticket_is_not_resolved_until_its_blocker_is_and_then_goes_on() {
        long blocker = ticket();
        Reply opened = agent.post(
                "tickets",
                "{'title':'It waits','description':'','links':[{'type':'BLOCKED_BY','ticket':%d},".formatted(blocker)
                        + "{'type':'EXTERNAL','system':'JIRA','key':'ABC-1','url':'https://jira.example.org/ABC-1'}]}");
        opened.requireStatus(201);
        long blocked = opened.id();
        JsonObject body = agent.get("tickets/" + blocked).json();

        assertEquals(List.of(blocker), numbers(body, "blockedBy"));
        assertEquals(
                "ABC-1", body.getJsonArray("externalLinks").getJsonObject(0).getString("key"));
        assertEquals(List.of("START", "WAIT", "CANCEL"), actions(body));
        agent.get("tickets/" + blocked + "/transitions").requireStatus(200);
        JsonObject refused = move(blocked, RESOLVE)
                .requireProblem(409, "blocked-by-dependency")
                .json();
        assertEquals(List.of(blocker), numbers(refused, "blockers"));
        move(blocked, "{'action':'WAIT','waitingFor':'DEPENDENCY'}").requireStatus(200);

        move(blocker, RESOLVE).requireStatus(200);

        body = agent.get("tickets/" + blocked).json();
        assertEquals("IN_PROGRESS", body.getString("status"));
        assertEquals(List.of(), numbers(body, "blockedBy"));
        List<JsonObject> history = items(agent.get("tickets/" + blocked + "/history"));
        JsonObject resumed = history.get(history.size() - 1);
        assertEquals("RESUMED", resumed.getString("kind"));
        assertEquals("system", resumed.getString("actor"));
        move(blocked, RESOLVE).requireStatus(200);
    }

    @Test
    void links_are_read_from_both_sides_and_what_may_not_be_seen_is_nowhere() {
        long ticket = ticket();
        long other = ticket();
        long secret = manager.post("tickets", "{'title':'Hush','description':'','confidential':true}")
                .id();
        Reply linked = link(agent, ticket, "PARENT", other);
        linked.requireStatus(201);
        link(manager, ticket, "BLOCKED_BY", secret).requireStatus(201);

        assertEquals(List.of("PARENT"), types(agent.get("tickets/" + ticket + "/links")));
        assertEquals(List.of("CHILD"), types(agent.get("tickets/" + other + "/links")));
        assertEquals(
                List.of("PARENT", "BLOCKED_BY"),
                types(manager.get("tickets/" + ticket + "/links?limit=100&count=true")));
        assertEquals(List.of(), numbers(agent.get("tickets/" + ticket).json(), "blockedBy"));
        JsonObject refused = move(ticket, RESOLVE)
                .requireProblem(409, "blocked-by-dependency")
                .json();
        assertEquals(List.of(), numbers(refused, "blockers"));
        assertEquals(1, refused.getInt("hidden"));
        Reply history = agent.get("tickets/" + ticket + "/history");
        assertEquals(false, history.body().contains("\"" + secret + "\""));
        assertEquals(
                1,
                items(history).stream()
                        .flatMap(event -> event.getJsonArray("changes").getValuesAs(JsonObject.class).stream())
                        .filter(change -> change.getString("field").equals("otherTicket"))
                        .count());

        agent.valid("DELETE", "tickets/" + ticket + "/links/" + linked.id(), "").requireStatus(204);
        assertEquals(List.of(), types(agent.get("tickets/" + other + "/links")));
    }

    @Test
    void a_missing_ticket_and_one_that_may_not_be_seen_are_refused_alike() {
        long ticket = ticket();
        long secret = manager.post("tickets", "{'title':'Hush','description':'','confidential':true}")
                .id();

        String hidden = same(link(agent, ticket, "BLOCKS", secret).requireProblem(404, "not-found"));
        String missing = same(link(agent, ticket, "BLOCKS", 999_999_999).requireProblem(404, "not-found"));

        assertEquals(missing, hidden);
    }

    @Test
    void a_cycle_is_refused_with_its_path_and_other_faults_with_their_places() {
        long one = ticket();
        long two = ticket();
        long three = ticket();
        link(agent, one, "BLOCKED_BY", two).requireStatus(201);
        link(agent, two, "CHILD", three).requireStatus(201);

        JsonObject refused = link(agent, three, "BLOCKED_BY", one)
                .requireProblem(409, "dependency-cycle")
                .json();
        assertEquals(List.of(three, one, two, three), numbers(refused, "path"));
        link(agent, three, "RELATES_TO", one).requireStatus(201);
        link(agent, one, "RELATES_TO", three).requireProblem(409, "duplicate");
        link(agent, one, "BLOCKS", one).requireProblem(422, "invalid");
        agent.invalid(
                        "POST",
                        "tickets/" + one + "/links",
                        "{'type':'EXTERNAL','system':'X','key':'Y','url':'javascript:x'}")
                .requireProblem(422, "invalid");
        agent.invalid("POST", "tickets/" + one + "/links", "{'type':'BLOCKS','ticket':1,'name':'X'}")
                .requireProblem(422, "invalid");
        agent.invalid("POST", "tickets", "{'title':'x','description':'','links':[{'type':'BLOCKS'},{'x':1}]}")
                .requireProblem(422, "invalid");
        link(cast.requester(), one, "BLOCKS", two).requireProblem(404, "not-found");
    }

    @Test
    void the_graph_shows_the_neighbourhood_that_may_be_seen() {
        long middle = ticket();
        long near = ticket();
        long far = ticket();
        long secret = manager.post("tickets", "{'title':'Hush','description':'','confidential':true}")
                .id();
        link(agent, middle, "BLOCKED_BY", near).requireStatus(201);
        link(agent, near, "RELATES_TO", far).requireStatus(201);
        link(manager, near, "BLOCKED_BY", secret).requireStatus(201);

        JsonObject whole =
                agent.get("tickets/" + middle + "/graph").requireStatus(200).json();
        JsonObject cut = agent.get("tickets/" + middle + "/graph?depth=1")
                .requireStatus(200)
                .json();

        assertEquals(List.of(middle, near, far), ids(whole));
        assertEquals(2, whole.getJsonArray("edges").size());
        assertEquals(1, whole.getJsonArray("nodes").getJsonObject(1).getInt("hidden"));
        assertEquals(false, whole.getBoolean("truncated"));
        assertEquals(List.of(middle, near), ids(cut));
        assertEquals(true, cut.getBoolean("truncated"));
        agent.invalid("GET", "tickets/" + middle + "/graph?depth=0", "").requireProblem(422, "invalid");
    }

    private long ticket() {
        return agent.post("tickets", TICKET).id();
    }

    private Reply move(long ticket, String body) {
        return agent.post("tickets/" + ticket + "/transitions", body);
    }

    private static Reply link(ApiClient by, long ticket, String type, long other) {
        return by.post("tickets/" + ticket + "/links", "{'type':'%s','ticket':%d}".formatted(type, other));
    }

    private static List<Long> numbers(JsonObject body, String member) {
        return body.getJsonArray(member).getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .toList();
    }

    private static List<String> actions(JsonObject body) {
        return body.getJsonArray("actions").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<JsonObject> items(Reply reply) {
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> types(Reply reply) {
        return items(reply).stream().map(link -> link.getString("type")).toList();
    }

    private static List<Long> ids(JsonObject graph) {
        return graph.getJsonArray("nodes").getValuesAs(JsonObject.class).stream()
                .map(node -> node.getJsonNumber("id").longValue())
                .toList();
    }

    /** Everything but the number of the answer itself. */
    private static String same(Reply reply) {
        return reply.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
