package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class RolesIT {
    private static final String TICKET = "{'title':'The printer jams','description':''}";

    private final Cast cast;

    RolesIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void an_illegal_transition_is_refused_to_each_role_in_its_own_way() {
        ApiClient requester = cast.requester();
        ApiClient stranger = cast.somebody("stranger", "['USER']");
        ApiClient agent = cast.agent();
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        String ticket = "tickets/" + requester.post("tickets", TICKET).id();
        String path = ticket + "/transitions";

        requester.post(path, "{'action':'REOPEN'}").requireProblem(409, "illegal-transition");
        requester.post(path, "{'action':'START'}").requireProblem(403, "not-permitted");
        stranger.post(path, "{'action':'REOPEN'}").requireProblem(404, "not-found");
        cast.admin().post(path, "{'action':'REOPEN'}").requireProblem(404, "not-found");
        cast.anybody().post(path, "{'action':'REOPEN'}").requireProblem(401, "unauthenticated");
        manager.post(path, "{'action':'RESUME'}").requireProblem(409, "illegal-transition");
        Reply refused = agent.post(path, "{'action':'RESUME'}").requireProblem(409, "illegal-transition");

        assertEquals("OPEN", refused.json().getString("ticketStatus"));
        assertEquals("RESUME", refused.json().getString("action"));
        assertEquals(
                List.of("START", "WAIT", "RESOLVE", "CANCEL"),
                refused.json().getJsonArray("allowed").getValuesAs(JsonString::getString));
        assertEquals(1, agent.get(ticket).json().getInt("version"));
    }

    @Test
    void what_may_not_be_known_looks_like_what_does_not_exist() {
        ApiClient requester = cast.requester();
        ApiClient stranger = cast.somebody("stranger", "['USER']");
        String hidden = "tickets/" + requester.post("tickets", TICKET).id();

        for (String rest : List.of("", "/transitions", "/comments", "/history", "/comments/1")) {
            Reply one = stranger.get(hidden + rest).requireProblem(404, "not-found");
            Reply other = stranger.get("tickets/999999999" + rest).requireProblem(404, "not-found");
            assertEquals(withoutInstance(one), withoutInstance(other));
        }
        assertEquals(0, stranger.get("tickets?count=true").json().getInt("total"));
    }

    @Test
    void only_administrators_manage_people_and_structure() {
        Map<String, String> changes = Map.of(
                "people", "{'login':'x','name':'x','email':'x@example.org','roles':['USER']}",
                "teams", "{'name':'x'}",
                "categories", "{'name':'x'}");
        for (ApiClient client : List.of(cast.requester(), cast.agent(), cast.somebody("manager", "['MANAGER']"))) {
            changes.forEach((path, body) -> client.post(path, body).requireProblem(403, "not-permitted"));
        }
        cast.somebody("other", "['USER']").get("people?q=x").requireProblem(403, "not-permitted");
    }

    @Test
    void an_administrator_changes_a_person_and_what_they_may() {
        ApiClient leaver = cast.somebody("leaver", "['USER']");
        Reply me = leaver.get("me").requireStatus(200);
        String person = "people/" + me.id();

        cast.admin().get(person).requireStatus(200);
        cast.admin()
                .patch(person, me.header("ETag"), "{'active':false,'phone':null}")
                .requireStatus(200);

        leaver.get("me").requireProblem(401, "unauthenticated");
        cast.admin().patch(person, me.header("ETag"), "{'active':true}").requireProblem(412, "stale");
    }

    @Test
    void structure_is_added_once_and_read_by_all() {
        String name = "{'name':'Network " + cast.suffix() + "'}";
        cast.admin().post("teams", name).requireStatus(201);
        cast.admin().post("teams", name).requireProblem(409, "duplicate");
        cast.admin().post("categories", name.replace("}", ",'parent':1}")).requireStatus(201);
        cast.admin().post("categories", name.replace("}", ",'parent':999999}")).requireProblem(422, "invalid");

        ApiClient requester = cast.requester();
        requester.get("teams?limit=1").requireStatus(200);
        requester.get("categories?count=true").requireStatus(200);
        requester.get("lifecycle").requireStatus(200);
    }

    private static String withoutInstance(Reply reply) {
        return reply.body().replaceFirst("urn:uuid:[0-9a-f-]+", "");
    }
}
