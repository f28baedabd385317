package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
class TeamsIT {
    private final Cast cast;

    TeamsIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void a_member_sees_and_works_on_what_is_in_the_teams_queue_from_the_next_request_on() {
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        ApiClient agent = cast.agent();
        long team = team();
        String member = "teams/" + team + "/members/" + idOf(agent);
        String ticket = "tickets/" + ticket(team);
        String token = token(agent);
        ApiClient program = cast.anybody().with("Authorization", "Bearer " + token);

        agent.get(ticket).requireProblem(404, "not-found");
        manager.valid("PUT", member, "").requireStatus(204);
        manager.valid("PUT", member, "").requireStatus(204);
        agent.get(ticket).requireStatus(200);
        program.get(ticket).requireStatus(200);
        assertEquals(1, total(agent, "tickets?confidential=true&count=true&team=" + team));
        agent.post(ticket + "/transitions", "{'action':'START'}").requireStatus(200);
        agent.post(ticket + "/comments", "{'body':'Mine.','visibility':'INTERNAL'}")
                .requireStatus(201);

        String other = "tickets/" + ticket(team);
        manager.valid("DELETE", member, "").requireStatus(204);
        manager.valid("DELETE", member, "").requireStatus(204);
        agent.get(other).requireProblem(404, "not-found");
        program.get(other).requireProblem(404, "not-found");
        assertEquals(1, total(agent, "tickets?confidential=true&count=true&team=" + team), "they lead it");
    }

    @Test
    void members_are_listed_to_those_who_work_on_tickets_and_page_by_page() {
        ApiClient one = cast.somebody("one", "['AGENT']");
        ApiClient other = cast.somebody("other", "['MANAGER']");
        String members = "teams/" + team() + "/members";
        for (ApiClient member : List.of(one, other)) {
            cast.admin().valid("PUT", members + "/" + idOf(member), "").requireStatus(204);
        }

        Reply first = one.get(members + "?limit=1&count=true").requireStatus(200);
        Reply second = one.get(members + "?limit=1&after=" + first.json().getString("next"));

        assertEquals(2, first.json().getInt("total"));
        assertEquals(List.of(idOf(one)), ids(first));
        assertEquals(List.of(idOf(other)), ids(second));
        ApiClient user = cast.requester();
        user.get(members).requireProblem(403, "not-permitted");
        user.get("teams/999999999/members").requireProblem(403, "not-permitted");
        one.get("teams/999999999/members").requireProblem(404, "not-found");
    }

    @Test
    void only_managers_and_administrators_say_who_is_a_member_and_only_staff_can_be() {
        ApiClient agent = cast.agent();
        ApiClient user = cast.requester();
        String members = "teams/" + team() + "/members/";

        agent.valid("PUT", members + idOf(agent), "").requireProblem(403, "not-permitted");
        user.valid("DELETE", members + idOf(agent), "").requireProblem(403, "not-permitted");
        Reply refused = cast.admin().valid("PUT", members + idOf(user), "").requireProblem(422, "invalid");
        assertEquals(List.of("/person unknown-reference"), refused.errors());
        cast.admin().valid("PUT", members + "999999999", "").requireProblem(404, "not-found");
        cast.admin().valid("PUT", "teams/999999999/members/" + idOf(agent), "").requireProblem(404, "not-found");
        cast.admin().invalid("PUT", members + "me", "").requireProblem(404, "not-found");
    }

    @Test
    void a_team_is_shown_to_everybody() {
        long team = team();
        ApiClient user = cast.requester();
        Reply shown = user.get("teams/" + team).requireStatus(200);

        assertEquals(team, shown.id());
        assertTrue(shown.json().getString("name").startsWith("Network"));
        user.get("teams/999999999").requireProblem(404, "not-found");
        cast.anybody().get("teams/" + team).requireProblem(401, "unauthenticated");
    }

    private long team() {
        String name = "Network " + System.nanoTime();
        return cast.admin()
                .post("teams", "{'name':'" + name + "'}")
                .requireStatus(201)
                .id();
    }

    /** A confidential ticket in a team's queue. */
    private long ticket(long team) {
        ApiClient requester = cast.somebody("requester" + System.nanoTime(), "['USER']");
        ApiClient manager = cast.somebody("boss" + System.nanoTime(), "['MANAGER']");
        String body = "{'title':'The payroll leaks','description':'','confidential':true,'team':%d,'requester':%d}";
        return manager.post("tickets", body.formatted(team, idOf(requester)))
                .requireStatus(201)
                .id();
    }

    private static String token(ApiClient owner) {
        return owner.post("me/tokens", "{'name':'program'}")
                .requireStatus(201)
                .json()
                .getString("secret");
    }

    private static long idOf(ApiClient somebody) {
        return somebody.get("me").requireStatus(200).id();
    }

    private static int total(ApiClient client, String list) {
        return client.get(list).requireStatus(200).json().getInt("total");
    }

    private static List<Long> ids(Reply list) {
        return list.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonNumber("id").longValueExact())
                .toList();
    }
}
