package org.appticket.bootstrap.api.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class PoliciesIT {
    private static final String EIGHT_HOURS = "{'RESOLUTION':{'duration':'PT8H'}}";

    private final Cast cast;
    private final ApiClient admin;
    private final ApiClient manager;

    PoliciesIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.admin = cast.admin();
        this.manager = cast.somebody("manager", "['MANAGER']");
    }

    @Test
    void a_policy_for_each_priority_ships_with_the_product() {
        List<JsonObject> shipped = cast.agent()
                .get("sla-policies?limit=4")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);

        assertEquals(
                List.of("CRITICAL", "HIGH", "NORMAL", "LOW"),
                shipped.stream()
                        .map(policy -> policy.getJsonObject("match").getString("priority"))
                        .toList());
        assertEquals(
                List.of("PT4H", "PT8H", "PT24H", "PT40H"),
                shipped.stream()
                        .map(policy -> budget(policy, "RESOLUTION").getString("duration"))
                        .toList());
        assertEquals(
                List.of(1, 1, 2, 2),
                shipped.stream()
                        .map(policy -> budget(policy, "FIRST_RESPONSE").getInt("workingDays"))
                        .toList());
        assertEquals("[75]", shipped.get(0).getJsonArray("warnAt").toString());
        assertEquals("[100]", shipped.get(0).getJsonArray("escalateAt").toString());
    }

    @Test
    void a_policy_is_kept_as_it_was_given_and_what_is_left_out_has_a_default() {
        long team = team();
        String everything =
                ("{'name':'%s','match':{'team':%d,'type':'INCIDENT','category':3,'priority':'HIGH'},'calendar':1,"
                                + "'targets':{'ACCEPTANCE':{'duration':'PT30M'},'FIRST_RESPONSE':{'workingDays':1},"
                                + "'RESOLUTION':{'duration':'PT10000H'},'TEAM':{'duration':'PT0.000001S'},'SUPPLIER':{'workingDays':1000}},"
                                + "'warnAt':[75,50],'escalateAt':[150,100],'pausesForDependency':false,'alarmHours':1}")
                        .formatted(named("Alles"), team);

        Reply added = manager.post("sla-policies", everything).requireStatus(201);

        String policy = "sla-policies/" + added.id();
        assertTrue(added.header("Location").endsWith(policy), added.header("Location"));
        assertEquals("\"1\"", added.header("ETag"));
        JsonObject shown = cast.agent().get(policy).requireStatus(200).json();
        assertEquals(added.json(), shown);
        assertEquals(team, shown.getJsonObject("match").getInt("team"));
        assertEquals("[50,75]", shown.getJsonArray("warnAt").toString());
        assertEquals("[100,150]", shown.getJsonArray("escalateAt").toString());
        assertEquals("PT0.000001S", budget(shown, "TEAM").getString("duration"));
        assertFalse(shown.getBoolean("pausesForDependency"));
        assertEquals(1, shown.getInt("alarmHours"));

        JsonObject plain = policy("'warnAt':80").json();
        assertEquals(1, plain.getInt("calendar"));
        assertEquals("[80]", plain.getJsonArray("warnAt").toString());
        assertEquals("[100]", plain.getJsonArray("escalateAt").toString());
        assertTrue(plain.getBoolean("pausesForDependency"));
        assertFalse(plain.containsKey("alarmHours"));
    }

    @Test
    void a_patch_merges_match_and_targets_member_by_member() {
        Reply added = policy("'alarmHours':1");
        String policy = "sla-policies/" + added.id();
        JsonValue team = added.json().getJsonObject("match").get("team");

        JsonObject changed = manager.patch(
                        policy,
                        "\"1\"",
                        "{'match':{'type':'REQUEST'},'targets':{'TEAM':{'workingDays':3}},'warnAt':[],'alarmHours':null}")
                .requireStatus(200)
                .json();

        assertEquals(team, changed.getJsonObject("match").get("team"));
        assertEquals("REQUEST", changed.getJsonObject("match").getString("type"));
        assertEquals("PT8H", budget(changed, "RESOLUTION").getString("duration"));
        assertEquals(3, budget(changed, "TEAM").getInt("workingDays"));
        assertEquals("[]", changed.getJsonArray("warnAt").toString());
        assertFalse(changed.containsKey("alarmHours"));
        JsonObject again = admin.patch(
                        policy,
                        "\"2\"",
                        "{'match':{'type':null},'targets':{'RESOLUTION':null,'TEAM':{'duration':'PT90M','workingDays':null}}}")
                .requireStatus(200)
                .json();
        assertFalse(again.getJsonObject("match").containsKey("type"));
        assertEquals(1, again.getJsonObject("targets").size());
        assertEquals("PT1H30M", budget(again, "TEAM").getString("duration"));
        assertEquals(3, again.getInt("version"));
        Reply same = admin.patch(policy, "\"3\"", "{'warnAt':[]}").requireStatus(200);
        assertEquals("\"3\"", same.header("ETag"), "nothing changed");
    }

    @Test
    void who_may_read_may_not_write_and_versions_are_asked_for() {
        String policy = "sla-policies/" + policy("'warnAt':75").id();
        ApiClient agent = cast.agent();
        ApiClient requester = cast.requester();

        requester.get("sla-policies").requireProblem(403, "not-permitted");
        requester.get(policy).requireProblem(403, "not-permitted");
        agent.patch(policy, "*", "{'warnAt':80}").requireProblem(403, "not-permitted");
        agent.post("sla-policies", body(named("Mine"), team(), EIGHT_HOURS, "")).requireProblem(403, "not-permitted");
        agent.valid("DELETE", policy, "", "If-Match", "*").requireProblem(403, "not-permitted");

        manager.invalid("PATCH", policy, "{'warnAt':80}").requireProblem(428, "version-required");
        manager.invalid("DELETE", policy, "").requireProblem(428, "version-required");
        manager.patch(policy, "\"7\"", "{'warnAt':80}").requireProblem(412, "stale");
        manager.valid("DELETE", policy, "", "If-Match", "\"7\"").requireProblem(412, "stale");
        agent.valid("GET", policy, "", "If-None-Match", "\"1\"").requireStatus(304);
        manager.valid("DELETE", policy, "", "If-Match", "\"1\"").requireStatus(204);
        manager.get(policy).requireProblem(404, "not-found");
        manager.valid("DELETE", policy, "", "If-Match", "*").requireProblem(404, "not-found");
        manager.patch(policy, "*", "{'warnAt':80}").requireProblem(404, "not-found");
    }

    @Test
    void policies_that_contradict_each_other_are_refused_and_the_other_one_is_named() {
        long team = team();
        String name = named("Étoile");
        long one = manager.post("sla-policies", body(name, team, EIGHT_HOURS, "'warnAt':75"))
                .requireStatus(201)
                .id();
        String other = "sla-policies/" + policy("'warnAt':75").id();

        Reply added = manager.post("sla-policies", body(named("Same"), team, EIGHT_HOURS, "'warnAt':75"));
        Reply moved = manager.patch(other, "*", "{'match':{'team':%d}}".formatted(team));

        for (Reply refused : List.of(added, moved)) {
            refused.requireProblem(409, "duplicate");
            assertEquals("match", refused.json().getString("field"));
            assertEquals(one, refused.json().getInt("existing"));
        }
        Reply named = manager.patch(other, "*", "{'name':'%s'}".formatted(name.toUpperCase(Locale.ROOT)));
        assertEquals("name", named.requireProblem(409, "duplicate").json().getString("field"));
        assertEquals("\"1\"", manager.get(other).header("ETag"));
        manager.patch(other, "*", "{'match':{'team':%d,'priority':'LOW'}}".formatted(team))
                .requireStatus(200);
        Reply catchAll = manager.post(
                "sla-policies", "{'name':'%s','match':{},'targets':%s}".formatted(named("All"), EIGHT_HOURS));
        manager.post("sla-policies", "{'name':'%s','match':{},'targets':%s}".formatted(named("All"), EIGHT_HOURS))
                .requireProblem(409, "duplicate");
        manager.valid("DELETE", "sla-policies/" + catchAll.requireStatus(201).id(), "", "If-Match", "*")
                .requireStatus(204);
    }

    @Test
    void of_several_who_add_a_policy_for_the_same_tickets_at_the_same_moment_one_is_heard() {
        for (int round = 0; round < 5; round++) {
            long team = team();
            List<CompletableFuture<Reply>> racing = IntStream.range(0, 4)
                    .mapToObj(any -> CompletableFuture.supplyAsync(() -> manager.post(
                            "sla-policies", body(named("Racing " + any), team, EIGHT_HOURS, "'warnAt':75"))))
                    .toList();

            assertEquals(
                    List.of(201, 409, 409, 409),
                    racing.stream().map(reply -> reply.join().status()).sorted().toList());
        }
    }

    @Test
    void what_was_done_to_policies_is_written_down() {
        String policy = "sla-policies/" + policy("'warnAt':75").id();
        manager.patch(policy, "*", "{'warnAt':50,'targets':{'TEAM':{'workingDays':1}}}")
                .requireStatus(200);
        manager.valid("DELETE", policy, "", "If-Match", "*").requireStatus(204);

        List<JsonObject> entries = admin.get(
                        "audit?by=%d&limit=3".formatted(manager.get("me").id()))
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);

        assertEquals(
                List.of("SLA_POLICY_REMOVED", "SLA_POLICY_CHANGED", "SLA_POLICY_ADDED"),
                entries.stream().map(entry -> entry.getString("kind")).toList());
        assertTrue(entries.get(1).toString().contains("targets,warnAt"), entries.get(1)::toString);
    }

    @Test
    void policies_are_listed_page_by_page() {
        Stream.generate(() -> policy("'warnAt':75")).limit(2).forEach(added -> added.requireStatus(201));

        Reply page = manager.get("sla-policies?limit=5&count=true").requireStatus(200);

        assertEquals(5, page.json().getJsonArray("items").size());
        assertTrue(page.json().getInt("total") >= 6);
        String next = page.json().getString("next");
        assertTrue(page.header("Link").contains("rel=\"next\""));
        JsonObject second = manager.get("sla-policies?limit=5&after=" + next)
                .requireStatus(200)
                .json();
        assertTrue(second.getJsonArray("items").getJsonObject(0).getInt("id") > 5);
        manager.invalid("GET", "sla-policies?after=forged", "").requireProblem(422, "invalid");
        manager.invalid("GET", "sla-policies?team=1", "").requireProblem(422, "invalid");
    }

    @Test
    void a_calendar_that_a_policy_goes_by_cannot_be_removed() {
        long calendar = admin.post(
                        "calendars",
                        "{'name':'%s','zone':'Europe/Paris','weekly':{'MON':[['09:00','12:00']]}}"
                                .formatted(named("Astreinte")))
                .requireStatus(201)
                .id();
        long policy = policy("'alarmHours':" + calendar).requireStatus(201).id();

        Reply refused = admin.valid("DELETE", "calendars/" + calendar, "", "If-Match", "*");
        assertTrue(
                refused.requireProblem(409, "in-use")
                        .json()
                        .getJsonArray("usedBy")
                        .toString()
                        .contains("SLA_POLICY " + policy),
                refused::body);
        manager.patch("sla-policies/" + policy, "*", "{'alarmHours':null}").requireStatus(200);
        admin.valid("DELETE", "calendars/" + calendar, "", "If-Match", "*").requireStatus(204);
    }

    private Reply policy(String besides) {
        return manager.post("sla-policies", body(named("Politique"), team(), EIGHT_HOURS, besides))
                .requireStatus(201);
    }

    private static String body(String name, long team, String targets, String besides) {
        String more = besides.isEmpty() ? "" : "," + besides;
        return "{'name':'%s','match':{'team':%d},'targets':%s%s}".formatted(name, team, targets, more);
    }

    private long team() {
        return admin.post("teams", "{'name':'%s'}".formatted(named("Équipe"))).id();
    }

    private static String named(String name) {
        return name + " " + System.nanoTime();
    }

    private static JsonObject budget(JsonObject policy, String target) {
        return policy.getJsonObject("targets").getJsonObject(target);
    }
}
