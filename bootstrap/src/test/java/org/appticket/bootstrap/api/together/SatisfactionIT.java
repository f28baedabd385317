package org.appticket.bootstrap.api.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
class SatisfactionIT {
    private static final String GOOD = "{'score':4,'comment':'Quick, and kind.'}";

    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient agent;
    private final String ticket;

    SatisfactionIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.agent = cast.agent();
        this.ticket = "tickets/"
                + requester
                        .post("tickets", "{'title':'The printer jams','description':''}")
                        .id();
    }

    @Test
    void the_requester_says_it_once_and_who_watches_learns_nothing_of_it() {
        ApiClient watcher = cast.somebody("watcher", "['USER']");
        requester.post(ticket + "/satisfaction", GOOD).requireProblem(409, "illegal-transition");
        agent.post(ticket + "/watchers", "{'person':" + watcher.get("me").id() + "}")
                .requireStatus(204);
        move("{'action':'START'}");
        move("{'action':'RESOLVE','resolution':'New roller.'}");

        agent.post(ticket + "/satisfaction", GOOD).requireProblem(403, "not-permitted");
        watcher.post(ticket + "/satisfaction", GOOD).requireProblem(403, "not-permitted");
        cast.admin().post(ticket + "/satisfaction", GOOD).requireProblem(404, "not-found");
        cast.anybody().post(ticket + "/satisfaction", GOOD).requireProblem(401, "unauthenticated");
        Reply rated = requester.post(ticket + "/satisfaction", GOOD, "Idempotency-Key", "rate-it");
        JsonObject given = rated.requireStatus(200).json().getJsonObject("satisfaction");
        assertEquals(4, given.getInt("score"));
        assertEquals("Quick, and kind.", given.getString("comment"));
        assertEquals(
                "true",
                requester
                        .post(ticket + "/satisfaction", GOOD, "Idempotency-Key", "rate-it")
                        .requireStatus(200)
                        .header("Idempotent-Replay"));
        requester.post(ticket + "/satisfaction", "{'score':1}").requireProblem(409, "duplicate");

        assertEquals(given, agent.get(ticket).json().getJsonObject("satisfaction"));
        assertEquals(
                "RATED",
                agent.get("notifications")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("kind"));
        assertFalse(watcher.get(ticket).json().containsKey("satisfaction"));
        assertFalse(watcher.get(ticket + "/history").body().contains("kind."));
        assertFalse(watcher.get("notifications").body().contains("RATED"));
        JsonObject event = last(agent.get(ticket + "/history"));
        assertEquals("RATED", event.getString("kind"));
        assertEquals(
                List.of("satisfaction 4", "satisfactionComment \"Quick, and kind.\""),
                event.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                        .map(change -> change.getString("field") + " " + change.get("to"))
                        .toList());
    }

    @Test
    void who_reopens_the_ticket_takes_it_back_and_says_it_anew_of_the_next_resolution() {
        move("{'action':'RESOLVE','resolution':'New roller.'}");
        requester.post(ticket + "/satisfaction", "{'score':5}").requireStatus(200);
        assertFalse(requester
                .post(ticket + "/comments", "{'body':'It jams again.','visibility':'PUBLIC'}")
                .requireStatus(201)
                .body()
                .isEmpty());
        assertFalse(requester.get(ticket).json().containsKey("satisfaction"));
        requester.post(ticket + "/satisfaction", "{'score':1}").requireProblem(409, "illegal-transition");

        move("{'action':'RESOLVE','resolution':'New printer.'}");
        requester.post(ticket + "/transitions", "{'action':'CLOSE'}").requireStatus(200);
        String stale = "\"1\"";
        requester
                .post(ticket + "/satisfaction", "{'score':2}", "If-Match", stale)
                .requireProblem(412, "stale");
        requester.post(ticket + "/satisfaction", "{'score':2}").requireStatus(200);
        assertEquals(2, agent.get(ticket).json().getJsonObject("satisfaction").getInt("score"));
        String inList = agent.get("tickets?requester=" + requester.get("me").id())
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("satisfaction")
                .toString();
        assertEquals(agent.get(ticket).json().getJsonObject("satisfaction").toString(), inList);
    }

    @Test
    void what_is_wrong_is_refused() {
        move("{'action':'RESOLVE','resolution':'New roller.'}");
        for (String wrong : List.of("0", "6", "1.5", "-1", "1e99", "99999999999999999999")) {
            assertEquals(List.of("/score out-of-range"), errors("{'score':" + wrong + "}"));
        }
        assertEquals(List.of("/score wrong-type"), errors("{'score':'5'}"));
        assertEquals(List.of("/score wrong-type"), errors("{'score':null}"));
        assertEquals(List.of("/score required"), errors("{}"));
        assertEquals(List.of("/comment blank"), errors("{'score':5,'comment':' '}"));
        assertEquals(List.of("/comment too-long"), errors("{'score':5,'comment':'" + "x".repeat(20_001) + "'}"));
        assertEquals(List.of("/score out-of-range", "/stars unknown-member"), errors("{'score':9,'stars':5}"));
        assertFalse(requester.get(ticket).json().containsKey("satisfaction"));
    }

    private List<String> errors(String body) {
        return requester
                .invalid("POST", ticket + "/satisfaction", body)
                .requireProblem(422, "invalid")
                .errors();
    }

    private void move(String transition) {
        agent.post(ticket + "/transitions", transition).requireStatus(200);
    }

    private static JsonObject last(Reply page) {
        List<JsonObject> items = page.json().getJsonArray("items").getValuesAs(JsonObject.class);
        return items.get(items.size() - 1);
    }
}
