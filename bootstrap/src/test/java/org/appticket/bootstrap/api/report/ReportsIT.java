package org.appticket.bootstrap.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class ReportsIT {
    private static final List<String> REPORTS = List.of("volume", "backlog", "resolution-time", "sla", "workload");

    private final Cast cast;

    ReportsIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void managers_are_told_of_every_queue_and_agents_of_those_of_their_teams() {
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        ApiClient member = cast.somebody("member", "['AGENT']");
        ApiClient stranger = cast.somebody("stranger", "['AGENT']");
        long team = team();
        for (ApiClient one : List.of(manager, member)) {
            cast.admin()
                    .valid("PUT", "teams/" + team + "/members/" + one.get("me").id(), "")
                    .requireStatus(204);
        }
        String first = "tickets/" + ticket(manager, team);
        ticket(manager, team);
        member.post(first + "/assignments/take", "{}").requireStatus(200);
        manager.post(first + "/transitions", "{'action':'RESOLVE','resolution':'New cable'}")
                .requireStatus(200);

        for (ApiClient told : List.of(manager, member)) {
            JsonObject stands =
                    told.get("dashboard?team=" + team).requireStatus(200).json();
            assertEquals(1, stands.getInt("open"));
            assertEquals(1, stands.getJsonObject("byStatus").getInt("RESOLVED"));
            assertEquals(2, stands.getJsonObject("today").getInt("in"));
            assertEquals(1, stands.getJsonObject("today").getInt("out"));
            assertEquals(
                    team,
                    stands.getJsonArray("byTeam")
                            .getJsonObject(0)
                            .getJsonObject("team")
                            .getInt("id"));
        }
        assertEquals(
                0,
                stranger.get("dashboard?team=" + team).requireStatus(200).json().getInt("open"));

        JsonObject today = item(member, "volume?zone=UTC&team=" + team);
        assertEquals(LocalDate.now(ZoneOffset.UTC).toString(), today.getString("key"));
        assertEquals(2, today.getInt("in"));
        assertEquals(1, item(member, "backlog?team=" + team).getInt("open"));
        assertEquals(1, item(member, "resolution-time?group=TEAM&team=" + team).getInt("resolved"));
        assertEquals(1, item(member, "sla?group=TEAM&team=" + team).getInt("met"));
        assertEquals(1, item(member, "workload?team=" + team).getInt("resolved"));
        assertEquals(0, items(stranger, "sla?team=" + team).size());
    }

    @Test
    void figures_are_for_those_who_work_on_tickets() {
        ApiClient user = cast.requester();
        for (ApiClient one : List.of(user, cast.admin())) {
            one.get("dashboard").requireProblem(403, "not-permitted");
            one.get("reports/volume").requireProblem(403, "not-permitted");
        }
        cast.agent().invalid("GET", "reports/nothing", "").requireProblem(404, "not-found");
    }

    @Test
    void a_report_is_a_table_only_for_who_asks_for_one() {
        ApiClient agent = cast.agent();
        for (ApiClient anything : List.of(agent, agent.with("Accept", "*/*"))) {
            Reply reply = anything.get("reports/volume").requireStatus(200);
            assertTrue(reply.header("Content-Type").startsWith("application/json"), reply.header("Content-Type"));
        }
    }

    @Test
    void a_report_is_also_a_table_and_nothing_else() {
        ApiClient agent = cast.agent();
        for (String report : REPORTS) {
            ApiClient spreadsheet = agent.with("Accept", "text/csv");
            var table = spreadsheet
                    .get("reports/" + report + "?from=2026-03-01&to=2026-03-02")
                    .requireStatus(200);
            assertTrue(table.header("Content-Type").startsWith("text/csv"), table.header("Content-Type"));
            assertEquals(
                    "attachment; filename=\"" + report + "-2026-03-01-2026-03-02.csv\"",
                    table.header("Content-Disposition"));
            assertTrue(table.body().startsWith("key,label,"), table.body());
        }
        agent.invalid("GET", "reports/volume", "", "Accept", "application/pdf").requireStatus(406);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_all_that_is_wrong() {
        ApiClient agent = cast.agent();
        assertEquals(
                List.of(
                        "?group wrong-format",
                        "?from wrong-format",
                        "?team wrong-format",
                        "?zone wrong-format",
                        "?colour unknown-member"),
                agent.invalid("GET", "reports/workload?group=DAY&from=2026-02-30&team=none&zone=Mars&colour=red", "")
                        .requireProblem(422, "invalid")
                        .errors());
        assertEquals(
                List.of("?to out-of-range"),
                agent.get("reports/volume?from=2026-03-02&to=2026-03-01")
                        .requireStatus(422)
                        .errors());
        assertEquals(
                List.of("?to out-of-range"),
                agent.get("reports/volume?from=2024-03-02&to=2026-03-01")
                        .requireStatus(422)
                        .errors());
        assertEquals(
                List.of("?to out-of-range"),
                agent.invalid("GET", "reports/volume?to=-999999999-01-01", "")
                        .requireStatus(422)
                        .errors());
    }

    private long team() {
        return cast.admin()
                .post("teams", "{'name':'Figures " + System.nanoTime() + "'}")
                .requireStatus(201)
                .id();
    }

    private static long ticket(ApiClient manager, long team) {
        String body = "{'title':'The payroll leaks','description':'','confidential':true,'team':%d}";
        return manager.post("tickets", body.formatted(team)).requireStatus(201).id();
    }

    private static JsonObject item(ApiClient client, String report) {
        List<JsonObject> items = items(client, report);
        return items.get(items.size() - 1);
    }

    private static List<JsonObject> items(ApiClient client, String report) {
        return client.get("reports/" + report)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
