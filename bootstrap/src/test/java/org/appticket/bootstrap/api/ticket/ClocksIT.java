package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is promised for tickets and how that stands, seen from outside. */
@ExtendWith(SharedServer.class)
class ClocksIT {

    private final Cast cast;
    private final ApiClient agent;
    private final ApiClient requester;
    private final ApiClient manager;

    ClocksIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.agent = cast.agent();
        this.requester = cast.requester();
        this.manager = cast.somebody("manager", "['MANAGER']");
    }

    @Test
    void clocks_follow_a_ticket_through_its_life() {
        long ticket = open("{'title':'It hums','description':''}");

        assertEquals("RUNNING", state(ticket, "acceptance"));
        assertEquals("RUNNING", state(ticket, "firstResponse"));
        assertEquals("RUNNING", state(ticket, "resolution"));
        move(ticket, "{'action':'START'}");
        assertEquals("MET", state(ticket, "acceptance"));
        agent.post("tickets/" + ticket + "/comments", "{'body':'hm','visibility':'INTERNAL'}")
                .requireStatus(201);
        assertEquals("RUNNING", state(ticket, "firstResponse"), "a note is no answer");
        requester
                .post("tickets/" + ticket + "/comments", "{'body':'still','visibility':'PUBLIC'}")
                .requireStatus(201);
        assertEquals("RUNNING", state(ticket, "firstResponse"), "a second word of the requester is no answer");
        agent.post("tickets/" + ticket + "/comments", "{'body':'on my way','visibility':'PUBLIC'}")
                .requireStatus(201);
        assertEquals("MET", state(ticket, "firstResponse"));
        move(ticket, "{'action':'WAIT','waitingFor':'THIRD_PARTY'}");
        JsonObject paused = clock(agent, ticket, "resolution");
        assertEquals("PAUSED", paused.getString("state"));
        assertFalse(paused.containsKey("deadline"), paused::toString);
        move(ticket, "{'action':'RESUME'}");
        assertTrue(clock(agent, ticket, "resolution").containsKey("deadline"));
        move(ticket, "{'action':'RESOLVE','resolution':'Done.'}");
        assertEquals("MET", state(ticket, "resolution"));
    }

    @Test
    void every_minute_is_explained_and_the_minutes_sum_to_what_was_used() {
        long ticket = open("{'title':'It hums','description':''}");
        move(ticket, "{'action':'WAIT','waitingFor':'REQUESTER'}");
        move(ticket, "{'action':'RESUME'}");
        JsonObject explained =
                requester.get("tickets/" + ticket + "/sla").requireStatus(200).json();
        JsonObject resolution = explained.getJsonObject("resolution");
        List<JsonObject> segments = resolution.getJsonArray("segments").getValuesAs(JsonObject.class);

        Duration counted = segments.stream()
                .map(segment -> Duration.parse(segment.getString("amount")))
                .reduce(Duration.ZERO, Duration::plus);
        Duration used =
                Duration.parse(resolution.getString("budget")).minus(Duration.parse(resolution.getString("remaining")));
        assertEquals(used, counted);
        for (int i = 1; i < segments.size(); i++) {
            assertEquals(segments.get(i - 1).getString("to"), segments.get(i).getString("from"));
        }
        assertTrue(
                segments.stream().anyMatch(segment -> segment.getString("kind").equals("PAUSED")), segments::toString);
        assertEquals(
                "[\"PRIORITY\"]",
                explained.getJsonObject("policy").getJsonArray("matched").toString());
        assertFalse(explained.containsKey("team"));
        Reply hidden = cast.somebody("stranger", "['USER']").get("tickets/" + ticket + "/sla");
        hidden.requireProblem(404, "not-found");
    }

    @Test
    void what_is_overdue_is_told_once_and_found_first() {
        long category = cast.admin()
                .post("categories", "{'name':'Urgent%s'}".formatted(cast.suffix()))
                .requireStatus(201)
                .id();
        long always = alwaysOpen();
        manager.post(
                        "sla-policies",
                        "{'name':'At once%s','match':{'category':%d},'calendar':%d,'targets':{'RESOLUTION':{'duration':'PT1S'}}}"
                                .formatted(cast.suffix(), category, always))
                .requireStatus(201);
        long ticket = open("{'title':'It burns','description':'','category':%d}".formatted(category));

        Patience.await(() -> kinds(agent, ticket).contains("SLA_BREACHED"));

        assertEquals(
                1, kinds(agent, ticket).stream().filter("SLA_BREACHED"::equals).count());
        assertFalse(kinds(requester, ticket).contains("SLA_BREACHED"), "the requester hears nothing of alarms");
        assertEquals("BREACHED", state(ticket, "resolution"));
        assertEquals("NONE", state(ticket, "acceptance"));
        List<Long> overdue = ids(agent.get("tickets?overdue=true&sort=deadline&category=" + category));
        assertEquals(List.of(ticket), overdue);
        assertEquals(List.of(), ids(agent.get("tickets?overdue=false&category=" + category)));
        assertEquals(List.of(ticket), ids(agent.get("tickets?q=overdue:yes&category=" + category)));
        assertEquals(List.of(), ids(agent.get("tickets?atRisk=true&category=" + category)));
    }

    @Test
    void a_changed_policy_moves_deadlines_as_its_preview_said() {
        long category = cast.admin()
                .post("categories", "{'name':'Slow%s'}".formatted(cast.suffix()))
                .requireStatus(201)
                .id();
        Reply policy = manager.post(
                        "sla-policies",
                        "{'name':'Slowly%s','match':{'category':%d},'targets':{'RESOLUTION':{'duration':'PT40H'}}}"
                                .formatted(cast.suffix(), category))
                .requireStatus(201);
        long ticket = open("{'title':'It creeps','description':'','category':%d}".formatted(category));
        String before = clock(agent, ticket, "resolution").getString("deadline");
        String address = "sla-policies/" + policy.id();
        String patch = "{'targets':{'RESOLUTION':{'duration':'PT16H'}}}";

        JsonObject preview =
                manager.post(address + "/preview", patch).requireStatus(200).json();
        assertEquals(1, preview.getInt("count"));
        JsonObject moved = preview.getJsonArray("moved").getJsonObject(0);
        assertEquals(ticket, moved.getInt("ticket"));
        assertEquals(before, moved.getString("from"));
        assertEquals(before, clock(agent, ticket, "resolution").getString("deadline"), "nothing is written");
        agent.post(address + "/preview", patch).requireProblem(403, "not-permitted");

        manager.patch(address, "*", patch).requireStatus(200);
        Patience.await(() -> kinds(requester, ticket).contains("SLA_CHANGED"));
        assertEquals(moved.getString("to"), clock(agent, ticket, "resolution").getString("deadline"));
    }

    @Test
    void a_prediction_goes_along_the_blockers_that_decide() {
        long last = open("{'title':'Last','description':''}");
        long first = open("{'title':'First','description':''}");
        agent.post("tickets/" + last + "/links", "{'type':'BLOCKED_BY','ticket':%d}".formatted(first))
                .requireStatus(201);
        JsonObject alone = agent.get("tickets/" + first + "/prediction").json();
        JsonObject blocked = agent.get("tickets/" + last + "/prediction").json();

        assertFalse(alone.getBoolean("breachInevitable"), alone::toString);
        assertEquals(List.of(first), numbers(alone));
        assertTrue(blocked.getBoolean("breachInevitable"), blocked::toString);
        assertEquals(List.of(last, first), numbers(blocked));
        assertTrue(Instant.parse(blocked.getString("earliestResolution"))
                .isAfter(Instant.parse(alone.getString("earliestResolution"))));
        move(first, "{'action':'RESOLVE','resolution':'Done.'}");
        assertEquals(
                List.of(last),
                numbers(agent.get("tickets/" + last + "/prediction").json()));
        assertEquals(
                "{\"breachInevitable\":false,\"path\":[]}",
                agent.get("tickets/" + first + "/prediction").json().toString());
    }

    @Test
    void a_date_that_is_waited_for_ends_the_wait() {
        long ticket = open("{'title':'Later','description':''}");
        Instant soon = Instant.now().plusSeconds(2);
        move(ticket, "{'action':'WAIT','waitingFor':'SCHEDULED','until':'%s'}".formatted(soon));

        Patience.await(
                () -> agent.get("tickets/" + ticket).json().getString("status").equals("IN_PROGRESS"));
        assertFalse(Instant.now().isBefore(soon));
    }

    private long alwaysOpen() {
        return cast.admin()
                .post(
                        "calendars",
                        ("{'name':'Always%s','zone':'UTC','weekly':{'MON':[['00:00','24:00']],'TUE':[['00:00','24:00']],"
                                        + "'WED':[['00:00','24:00']],'THU':[['00:00','24:00']],'FRI':[['00:00','24:00']],"
                                        + "'SAT':[['00:00','24:00']],'SUN':[['00:00','24:00']]},'holidays':[]}")
                                .formatted(cast.suffix()))
                .requireStatus(201)
                .id();
    }

    private long open(String ticket) {
        return requester.post("tickets", ticket).requireStatus(201).id();
    }

    private void move(long ticket, String step) {
        agent.post("tickets/" + ticket + "/transitions", step).requireStatus(200);
    }

    private String state(long ticket, String target) {
        return clock(agent, ticket, target).getString("state");
    }

    private static JsonObject clock(ApiClient who, long ticket, String target) {
        return who.get("tickets/" + ticket).json().getJsonObject("sla").getJsonObject(target);
    }

    private static List<String> kinds(ApiClient who, long ticket) {
        return who.get("tickets/" + ticket + "/history?limit=100")
                .json()
                .getJsonArray("items")
                .getValuesAs((JsonObject event) -> event.getString("kind"));
    }

    private static List<Long> ids(Reply list) {
        return list.requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs((JsonObject ticket) -> ticket.getJsonNumber("id").longValue());
    }

    private static List<Long> numbers(JsonObject prediction) {
        return prediction.getJsonArray("path").getValuesAs(JsonNumber::longValue);
    }
}
