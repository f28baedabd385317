package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class AssignmentsIT {
    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient lead;
    private final ApiClient colleague;
    private final long team;
    private final String ticket;

    AssignmentsIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.lead = cast.somebody("lead", "['AGENT']");
        this.colleague = cast.somebody("colleague", "['AGENT']");
        this.team = cast.admin()
                .post("teams", "{'name':'team" + cast.suffix() + "'}")
                .requireStatus(201)
                .id();
        member(lead);
        this.ticket = open("");
    }

    @Test
    void several_people_share_a_ticket_and_one_is_accountable() {
        Reply asked = ask(lead, lead, "");
        assertEquals("ACCEPTED", asked.json().getString("state"));
        Reply joined = ask(lead, colleague, ",'role':'CONTRIBUTOR'");
        String mine = "assignments/" + joined.json().getInt("id");
        assertTrue(joined.header("Location").endsWith(ticket + "/" + mine));

        colleague.get(ticket).requireStatus(200);
        colleague.patch(ticket + "/" + mine, "*", "{'state':'ACCEPTED'}").requireStatus(200);
        JsonObject seen = requester.get(ticket).json();
        assertEquals(idOf(lead), seen.getJsonObject("lead").getInt("id"));
        assertEquals(
                List.of("LEAD ACCEPTED", "CONTRIBUTOR ACCEPTED"),
                seen.getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("role") + " " + one.getString("state"))
                        .toList());
        assertEquals(List.of("ASSIGNED"), kinds(colleague), "one notice of the assignment");
        requester
                .post(ticket + "/comments", "{'body':'Any news?','visibility':'PUBLIC'}")
                .requireStatus(201);
        assertEquals(List.of("COMMENTED", "ASSIGNED"), kinds(colleague));
        assertEquals(List.of("COMMENTED"), kinds(lead));

        Reply done = colleague.patch(ticket + "/" + mine, "*", "{'state':'DONE'}");
        assertTrue(done.requireStatus(200).json().containsKey("doneAt"));
        colleague.patch(ticket + "/" + mine, "*", "{'state':'ACCEPTED'}").requireProblem(409, "assignment-settled");
    }

    @Test
    void a_lead_who_declines_leaves_the_others_and_says_why_to_those_who_work_on_tickets() {
        ApiClient boss = cast.somebody("boss", "['MANAGER']");
        member(boss);
        ask(boss, lead, "");
        ask(lead, colleague, "");
        String first = ticket + "/assignments/1";
        lead.patch(first, "*", "{'state':'DECLINED'}").requireProblem(422, "invalid");
        lead.patch(first, "*", "{'state':'DECLINED','reason':'Too much on my desk'}")
                .requireStatus(200);

        JsonObject forRequester = requester.get(ticket).json();
        assertTrue(!forRequester.containsKey("lead"));
        assertEquals(1, forRequester.getJsonArray("assignments").size(), "who declined is not shown to the requester");
        requester.get(first).requireProblem(404, "not-found");
        lead.get(first).requireStatus(200);
        assertTrue(!requester.get(ticket + "/history").body().contains("Too much"));
        assertTrue(lead.get(ticket + "/history").body().contains("Too much on my desk"));

        colleague.valid("POST", ticket + "/assignments/take", "").requireStatus(200);
        assertEquals(
                idOf(colleague),
                colleague.get(ticket).json().getJsonObject("lead").getInt("id"));
    }

    @Test
    void two_who_take_a_ticket_at_once_leave_one_lead_and_the_other_is_told_who() {
        member(colleague);
        List<Reply> replies = Stream.of(lead, colleague)
                .map(who -> CompletableFuture.supplyAsync(() -> who.post(ticket + "/assignments/take", "{}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        JsonObject after = requester.get(ticket).json();
        int leader = after.getJsonObject("lead").getInt("id");
        assertEquals(1, after.getJsonArray("assignments").size());
        assertEquals(1, replies.stream().filter(reply -> reply.status() == 200).count());
        Reply refused = replies.stream()
                .filter(reply -> reply.status() != 200)
                .findFirst()
                .orElseThrow();
        assertEquals(leader, refused.requireProblem(409, "already-taken").json().getInt("lead"));
    }

    @Test
    void tickets_are_found_by_who_works_on_them() {
        ask(lead, lead, "");
        ask(lead, colleague, "");
        String nobodys = open("");
        long id = idOf(colleague);

        assertEquals(List.of(number(ticket)), found(colleague, "assignee=me"));
        assertEquals(List.of(), found(colleague, "lead=me"));
        assertEquals(List.of(number(ticket)), found(lead, "lead=me&assignee=" + id));
        assertTrue(found(lead, "assignee=none&team=" + team).contains(number(nobodys)));
        assertTrue(!found(lead, "assignee=none&team=" + team).contains(number(ticket)));
        JsonObject load = lead.get("teams/" + team + "/workload")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(1, load.getInt("led"));
        assertEquals(0, load.getInt("asked"));
    }

    @Test
    void a_team_that_is_asked_may_take_the_ticket() {
        long other = cast.admin()
                .post("teams", "{'name':'helpers" + cast.suffix() + "'}")
                .requireStatus(201)
                .id();
        String secret = open(",'confidential':true");
        cast.admin()
                .valid("PUT", "teams/" + other + "/members/" + idOf(colleague), "")
                .requireStatus(204);
        colleague.get(secret).requireProblem(404, "not-found");

        lead.post(secret + "/assignments", "{'team':" + other + ",'role':'LEAD'}")
                .requireProblem(422, "invalid");
        lead.post(secret + "/assignments", "{'team':" + other + "}").requireStatus(201);
        colleague.get(secret).requireStatus(200);
        colleague.post(secret + "/assignments/take", "{}").requireStatus(200);
        assertEquals(
                idOf(colleague), lead.get(secret).json().getJsonObject("lead").getInt("id"));
    }

    @Test
    void who_is_absent_loses_what_they_had_not_accepted_and_keeps_the_rest_until_somebody_writes() {
        ask(lead, colleague, "");
        String kept = open("");
        lead.post(kept + "/assignments", "{'person':%d}".formatted(idOf(colleague)))
                .requireStatus(201);
        colleague.patch(kept + "/assignments/1", "*", "{'state':'ACCEPTED'}").requireStatus(200);

        colleague
                .patch("me", "*", "{'absent':{'until':'2040-01-01T00:00:00Z'}}")
                .requireStatus(200);
        assertEquals(
                "2040-01-01T00:00:00Z",
                colleague.get("me").json().getJsonObject("absent").getString("until"));
        Patience.await(() -> !lead.get(ticket).json().containsKey("lead"));
        JsonObject person = lead.get(kept)
                .json()
                .getJsonArray("assignments")
                .getJsonObject(0)
                .getJsonObject("person");
        assertEquals("2040-01-01T00:00:00Z", person.getString("absentUntil"));
        assertTrue(!requester.get(kept).body().contains("absentUntil"));
        requester
                .post(kept + "/comments", "{'body':'Any news?','visibility':'PUBLIC'}")
                .requireStatus(201);
        assertTrue(!lead.get(kept).json().containsKey("lead"), "the team hears it");

        colleague.patch("me", "*", "{'absent':null}").requireStatus(200);
        assertTrue(!colleague.get("me").json().containsKey("absent"));
    }

    @Test
    void who_loses_their_access_leads_nothing_any_more() {
        ask(lead, colleague, "");
        colleague.patch(ticket + "/assignments/1", "*", "{'state':'ACCEPTED'}").requireStatus(200);
        ask(lead, lead, "");
        long gone = idOf(colleague);

        cast.admin().patch("people/" + gone, "*", "{'active':false}").requireStatus(200);

        Patience.await(() -> !lead.get(ticket).json().containsKey("lead"));
        assertEquals(1, lead.get(ticket).json().getJsonArray("assignments").size());
    }

    @Test
    void what_is_wrong_is_refused() {
        String assignments = ticket + "/assignments";
        lead.invalid("POST", assignments, "{}").requireProblem(422, "invalid");
        lead.invalid("POST", assignments, "{'person':1,'team':1}").requireProblem(422, "invalid");
        lead.post(assignments, "{'person':%d}".formatted(idOf(requester))).requireProblem(422, "invalid");
        lead.post(assignments, "{'person':999999999}").requireProblem(422, "invalid");
        lead.post(assignments, "{'team':999999999}").requireProblem(422, "invalid");
        requester.post(assignments, "{'person':%d}".formatted(idOf(lead))).requireProblem(403, "not-permitted");
        requester.post(assignments + "/take", "{}").requireProblem(403, "not-permitted");
        lead.patch(assignments + "/1", "*", "{'state':'ACCEPTED'}").requireProblem(404, "not-found");
        lead.invalid("GET", assignments + "/x", "").requireProblem(404, "not-found");
        lead.valid("DELETE", assignments + "/1", "").requireProblem(404, "not-found");
        ask(lead, colleague, "");
        lead.patch(assignments + "/1", "*", "{'state':'ACCEPTED'}").requireProblem(403, "not-permitted");
        colleague.invalid("PATCH", assignments + "/1", "{'state':'ACCEPTED'}").requireProblem(428, "version-required");
        colleague.patch(assignments + "/1", "\"1\"", "{'state':'ACCEPTED'}").requireProblem(412, "stale");
        colleague
                .patch(assignments + "/1", "*", "{'state':'DONE','reason':'x'}")
                .requireProblem(422, "invalid");
        assertEquals(
                1,
                lead.get(assignments + "?count=true").requireStatus(200).json().getInt("total"));
        colleague.valid("DELETE", assignments + "/1", "").requireStatus(204);
        lead.post(ticket + "/transitions", "{'action':'CANCEL'}").requireStatus(200);
        lead.post(assignments + "/take", "{}").requireProblem(409, "illegal-transition");
    }

    private Reply ask(ApiClient by, ApiClient whom, String more) {
        return by.post(ticket + "/assignments", "{'person':%d%s}".formatted(idOf(whom), more))
                .requireStatus(201);
    }

    private String open(String more) {
        return "tickets/"
                + requester
                        .post("tickets", "{'title':'The printer jams','description':'','team':" + team + more + "}")
                        .requireStatus(201)
                        .id();
    }

    private void member(ApiClient somebody) {
        cast.admin()
                .valid("PUT", "teams/" + team + "/members/" + idOf(somebody), "")
                .requireStatus(204);
    }

    private static long number(String path) {
        return Long.parseLong(path.substring(path.indexOf('/') + 1));
    }

    private static List<Long> found(ApiClient by, String filter) {
        return by
                .get("tickets?" + filter)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }

    private static long idOf(ApiClient somebody) {
        return somebody.get("me").requireStatus(200).id();
    }

    private static List<String> kinds(ApiClient client) {
        return client.get("notifications").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(notice -> notice.getString("kind"))
                .toList();
    }
}
