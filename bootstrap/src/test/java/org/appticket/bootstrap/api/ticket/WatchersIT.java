package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
class WatchersIT {
    private static final String TICKET = "{'title':'The printer jams','description':''}";

    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient friend;
    private final String ticket;

    WatchersIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.friend = cast.somebody("friend", "['USER']");
        this.ticket = "tickets/" + requester.post("tickets", TICKET).id();
    }

    @Test
    void who_is_invited_sees_replies_and_is_told_until_they_are_taken_off() {
        friend.get(ticket).requireProblem(404, "not-found");
        assertEquals(0, total(friend));

        requester
                .post(ticket + "/watchers", "{'person':%d}".formatted(idOf(friend)))
                .requireStatus(204);
        friend.get(ticket).requireStatus(200);
        assertEquals(1, total(friend));
        friend.post(ticket + "/comments", "{'body':'Mine too.','visibility':'PUBLIC'}")
                .requireStatus(201);
        friend.post(ticket + "/comments", "{'body':'Psst.','visibility':'INTERNAL'}")
                .requireProblem(403, "not-permitted");
        friend.patch(ticket, "*", "{'title':'Ours'}").requireProblem(403, "not-permitted");
        friend.post(ticket + "/watchers", "{'person':%d}".formatted(idOf(cast.agent())))
                .requireProblem(403, "not-permitted");
        assertEquals(List.of("INVITED"), kinds(friend));
        assertEquals(
                List.of("OPENED", "WATCHED", "COMMENTED"),
                friend.get(ticket + "/history").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(event -> event.getString("kind"))
                        .toList());

        requester.valid("DELETE", ticket + "/watchers/" + idOf(friend), "").requireStatus(204);
        friend.get(ticket).requireProblem(404, "not-found");
        assertEquals(0, total(friend));
        assertEquals(List.of(), kinds(friend), "what may not be seen any more is not in the inbox");
    }

    @Test
    void who_sees_a_ticket_watches_it_and_that_shows_nothing_that_becomes_confidential() {
        ApiClient agent = cast.agent();
        ApiClient manager = cast.somebody("manager", "['MANAGER']");

        agent.post(ticket + "/watchers", "{}").requireStatus(204);
        agent.post(ticket + "/watchers", "{}").requireStatus(204);
        JsonObject watcher = requester
                .get(ticket + "/watchers?count=true")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(idOf(agent), watcher.getJsonObject("person").getInt("id"));
        assertEquals(false, watcher.getBoolean("invited"));

        manager.patch(ticket, "*", "{'confidential':true}").requireStatus(200);
        agent.get(ticket).requireProblem(404, "not-found");
        agent.post(ticket + "/watchers", "{}").requireProblem(404, "not-found");
        assertEquals(0, manager.get(ticket + "/watchers?count=true").json().getInt("total"));
        manager.post(ticket + "/watchers", "{'person':%d}".formatted(idOf(agent)))
                .requireStatus(204);
        agent.get(ticket).requireStatus(200);
        agent.get(ticket + "/history").requireStatus(200);
    }

    @Test
    void what_is_wrong_is_refused() {
        long me = idOf(requester);
        requester.post(ticket + "/watchers", "{'person':999999999}").requireProblem(422, "invalid");
        requester.invalid("POST", ticket + "/watchers", "{'person':'me'}").requireProblem(422, "invalid");
        requester.invalid("POST", ticket + "/watchers", "{'watcher':1}").requireProblem(422, "invalid");
        requester.valid("DELETE", ticket + "/watchers/999999999", "").requireStatus(204);
        friend.valid("DELETE", ticket + "/watchers/" + me, "").requireProblem(404, "not-found");
        cast.admin().get(ticket + "/watchers").requireProblem(404, "not-found");
        cast.anybody().get(ticket + "/watchers").requireProblem(401, "unauthenticated");
    }

    @Test
    void children_of_another_ticket_are_not_found_under_mine_just_as_those_that_never_were() {
        String mine = "tickets/" + friend.post("tickets", TICKET).id();
        long theirs = requester
                .post(ticket + "/comments", "{'body':'Mine alone.','visibility':'PUBLIC'}")
                .id();

        for (String missing : List.of("999999999", "0", "x")) {
            same(friend.get(mine + "/comments/" + theirs), friend.invalid("GET", mine + "/comments/" + missing, ""));
        }
        String edit = "{'body':'Taken over.'}";
        same(
                friend.patch(mine + "/comments/" + theirs, "*", edit),
                friend.patch(mine + "/comments/999999999", "*", edit));
        same(
                friend.valid("DELETE", mine + "/comments/" + theirs, "", "If-Match", "*"),
                friend.valid("DELETE", mine + "/comments/999999999", "", "If-Match", "*"));
        for (String rest : List.of("", "/comments", "/history", "/transitions", "/watchers", "/comments/" + theirs)) {
            same(friend.get(ticket + rest), friend.get("tickets/999999999" + rest));
        }
        assertEquals(
                "Mine alone.",
                requester.get(ticket + "/comments/" + theirs).json().getString("body"));
    }

    private static void same(Reply one, Reply other) {
        one.requireProblem(404, "not-found");
        other.requireProblem(404, "not-found");
        assertEquals(withoutInstance(one), withoutInstance(other));
    }

    private static String withoutInstance(Reply reply) {
        return reply.body().replaceFirst("urn:uuid:[0-9a-f-]+", "");
    }

    private static long idOf(ApiClient somebody) {
        return somebody.get("me").requireStatus(200).id();
    }

    private static int total(ApiClient client) {
        return client.get("tickets?count=true").requireStatus(200).json().getInt("total");
    }

    private static List<String> kinds(ApiClient client) {
        return client.get("notifications").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(notice -> notice.getString("kind"))
                .toList();
    }
}
