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
class ViewsIT {
    private final Cast cast;
    private final ApiClient agent;
    private final ApiClient colleague;
    private final ApiClient manager;
    private final ApiClient requester;
    private final long team;

    ViewsIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.agent = cast.agent();
        this.colleague = cast.somebody("colleague", "['AGENT']");
        this.manager = cast.somebody("manager", "['MANAGER']");
        this.requester = cast.requester();
        this.team = cast.admin()
                .post("teams", "{'name':'Views" + cast.suffix() + "'}")
                .requireStatus(201)
                .id();
        List.of(agent, colleague, manager).forEach(this::join);
    }

    @Test
    void a_view_of_ones_own_is_kept_changed_and_taken_away() {
        Reply added = agent.post(
                        "views",
                        "{'scope':'PERSONAL','name':'Mine','query':{'lead':'me','status':'OPEN,IN_PROGRESS'},"
                                + "'sort':'-priority,createdAt','columns':['title','sla.resolution']}")
                .requireStatus(201);
        String view = "views/" + added.id();
        assertEquals(added.body(), agent.get(view).requireStatus(200).body());
        assertEquals("\"1\"", added.header("ETag"));
        agent.valid("GET", view, "", "If-None-Match", "\"1\"").requireStatus(304);

        JsonObject changed = agent.patch(
                        view, "\"1\"", "{'query':{'lead':null,'tag':'paper'},'sort':null,'position':7}")
                .requireStatus(200)
                .json();
        assertEquals(
                "{\"status\":\"OPEN,IN_PROGRESS\",\"tag\":\"paper\"}",
                changed.getJsonObject("query").toString());
        assertFalse(changed.containsKey("sort"));
        assertEquals(7, changed.getInt("position"));
        agent.patch(view, "\"1\"", "{'name':'Stale'}").requireProblem(412, "stale");
        agent.invalid("PATCH", view, "{'name':'Blind'}").requireProblem(428, "version-required");
        agent.post("views", "{'scope':'PERSONAL','name':'MINE','query':{}}").requireProblem(409, "duplicate");
        agent.post("views", "{'scope':'TEAM','team':" + team + ",'name':'Mine','query':{}}")
                .requireStatus(201);

        for (ApiClient other : List.of(colleague, manager, requester, cast.admin())) {
            other.get(view).requireProblem(404, "not-found");
            other.patch(view, "*", "{'name':'Theirs'}").requireProblem(404, "not-found");
            other.valid("DELETE", view, "", "If-Match", "*").requireProblem(404, "not-found");
        }
        agent.valid("DELETE", view, "", "If-Match", "\"2\"").requireStatus(204);
        agent.get(view).requireProblem(404, "not-found");
    }

    @Test
    void a_teams_view_is_used_by_its_members_and_kept_by_who_made_it_and_managers() {
        String view = "views/" + add(agent, "'TEAM','team':" + team, "Ours").id();

        assertEquals(true, agent.get(view).json().getBoolean("changeable"));
        assertEquals(false, colleague.get(view).json().getBoolean("changeable"));
        colleague.patch(view, "*", "{'name':'Mine now'}").requireProblem(403, "not-permitted");
        colleague.valid("DELETE", view, "", "If-Match", "*").requireProblem(403, "not-permitted");
        manager.patch(view, "*", "{'name':'The queue'}").requireStatus(200);
        requester.get(view).requireProblem(404, "not-found");
        requester
                .post("views", "{'scope':'TEAM','team':" + team + ",'name':'Mine','query':{}}")
                .requireProblem(403, "not-permitted");

        cast.admin()
                .valid(
                        "DELETE",
                        "teams/" + team + "/members/" + colleague.get("me").id(),
                        "")
                .requireStatus(204);
        colleague.get(view).requireProblem(404, "not-found");
        assertEquals(List.of(), names(colleague, "views"));
    }

    @Test
    void views_are_listed_in_order_and_count_what_the_reader_sees() {
        agent.post("views", "{'scope':'PERSONAL','name':'Second','query':{'requester':'me'},'position':5}")
                .requireStatus(201);
        long others = requester.get("me").id();
        agent.post(
                        "views",
                        "{'scope':'TEAM','team':%d,'name':'First','query':{'requester':'%d'},'position':1}"
                                .formatted(team, others))
                .requireStatus(201);
        requester.post("tickets", "{'title':'One','description':''}").requireStatus(201);
        manager.post("tickets", "{'title':'Secret','description':'','confidential':true,'requester':" + others + "}")
                .requireStatus(201);

        assertEquals(List.of("First", "Second"), names(agent, "views"));
        assertEquals(List.of("First 1", "Second 0"), counts(agent));
        assertEquals(List.of("First 2"), counts(manager), "with the rights of who looks");
        Reply page = agent.get("views?limit=1&counts=true&count=true").requireStatus(200);
        assertEquals(2, page.json().getInt("total"));
        assertEquals(
                List.of("Second"),
                names(agent, "views?limit=1&counts=true&after=" + page.json().getString("next")));
    }

    @Test
    void a_view_may_look_for_words_and_counts_none_then() {
        agent.post("views", "{'scope':'PERSONAL','name':'Paper','query':{'q':'printer -toner','status':'OPEN'}}")
                .requireStatus(201);
        agent.post("views", "{'scope':'PERSONAL','name':'Open','query':{'q':'status:closed'}}")
                .requireStatus(201);

        List<JsonObject> views = items(agent, "views?counts=true");
        assertFalse(views.get(0).containsKey("count") || views.get(0).containsKey("countAtLeast"));
        assertEquals("printer -toner", views.get(0).getJsonObject("query").getString("q"));
        assertEquals(true, views.get(1).containsKey("count") || views.get(1).containsKey("countAtLeast"));
        assertEquals(
                List.of("/query/q too-long"),
                errors("{'scope':'PERSONAL','name':'Long','query':{'q':'" + "x".repeat(10_000) + "'}}"));
    }

    @Test
    void what_is_wrong_is_refused() {
        String mine = "{'scope':'PERSONAL','name':'Mine','query':";
        assertEquals(List.of("/query/color unknown-member"), errors(mine + "{'color':'red'}}"));
        assertEquals(List.of("/query/status unknown-value"), errors(mine + "{'status':'DONE'}}"));
        assertEquals(List.of("/query/status wrong-type"), errors(mine + "{'status':['OPEN']}}"));
        assertEquals(List.of("/query/status wrong-type"), errors(mine + "{'status':null}}"));
        assertEquals(List.of("/query/lead unknown-value"), errors(mine + "{'lead':'nobody'}}"));
        assertEquals(List.of("/query/after unknown-member"), errors(mine + "{'after':'x'}}"));
        assertEquals(List.of("/query/tag too-long"), errors(mine + "{'tag':'" + "x".repeat(10_000) + "'}}"));
        assertEquals(List.of("/query wrong-type"), errors(mine + "'status=OPEN'}"));
        assertEquals(List.of("/sort unknown-value"), errors(mine + "{},'sort':'color'}"));
        assertEquals(List.of("/columns wrong-format"), errors(mine + "{},'columns':['a b']}"));
        assertEquals(List.of("/columns repeated"), errors(mine + "{},'columns':['id','id']}"));
        assertEquals(List.of("/position out-of-range"), errors(mine + "{},'position':-1}"));
        assertEquals(List.of("/team not-applicable"), errors(mine + "{},'team':1}"));
        assertEquals(List.of("/team required"), errors("{'scope':'TEAM','name':'Ours','query':{}}"));
        assertEquals(
                List.of("/team unknown-reference"),
                errors("{'scope':'TEAM','team':999999999,'name':'Ours','query':{}}"));
        assertEquals(
                List.of("/scope required", "/name required", "/query required", "/all unknown-member"),
                errors("{'all':true}"));
        assertEquals(List.of("/name blank"), errors("{'scope':'PERSONAL','name':' ','query':{}}"));
        assertEquals(List.of(), names(agent, "views"));
        cast.anybody().get("views").requireProblem(401, "unauthenticated");
    }

    private List<String> errors(String body) {
        return agent.invalid("POST", "views", body)
                .requireProblem(422, "invalid")
                .errors();
    }

    private static Reply add(ApiClient by, String scope, String name) {
        return by.post("views", "{'scope':" + scope + ",'name':'" + name + "','query':{'status':'OPEN'}}")
                .requireStatus(201);
    }

    private void join(ApiClient person) {
        cast.admin()
                .valid("PUT", "teams/" + team + "/members/" + person.get("me").id(), "")
                .requireStatus(204);
    }

    private static List<JsonObject> items(ApiClient by, String path) {
        return by.get(path).requireStatus(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> names(ApiClient by, String path) {
        return items(by, path).stream().map(view -> view.getString("name")).toList();
    }

    private static List<String> counts(ApiClient by) {
        return items(by, "views?counts=true").stream()
                .map(view -> view.getString("name") + " " + view.getInt("count"))
                .toList();
    }
}
