package org.appticket.bootstrap.api.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class StructureIT {
    private final Cast cast;
    private final ApiClient admin;

    StructureIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.admin = cast.admin();
    }

    @Test
    void a_team_is_answered_for_renamed_and_retired_in_the_version_that_was_seen() {
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        long boss = manager.get("me").id();
        String name = named("Réseau");
        Reply added = admin.post("teams", "{'name':'%s','email':'net@example.org','manager':%d}".formatted(name, boss))
                .requireStatus(201);
        String team = "teams/" + added.id();
        assertEquals(boss, added.json().getInt("manager"));
        assertEquals("\"1\"", added.header("ETag"));
        assertEquals(name, cast.requester().get(team).json().getString("name"));

        Reply renamed = admin.patch(team, "\"1\"", "{'name':'%s','email':null}".formatted(named("Net")))
                .requireStatus(200);
        assertFalse(renamed.json().containsKey("email"));
        assertEquals("\"2\"", renamed.header("ETag"));
        admin.patch(team, "\"1\"", "{'active':false}").requireProblem(412, "stale");
        admin.valid("PATCH", team, "{'active':false}", "If-Match", "\"2\"").requireStatus(200);
        admin.invalid("PATCH", team, "{'active':false}").requireProblem(428, "version-required");
        manager.patch(team, "*", "{'active':true}").requireProblem(403, "not-permitted");
        admin.patch("teams/999999999", "*", "{'active':true}").requireProblem(404, "not-found");
        assertEquals(
                List.of("/team unknown-reference"),
                manager.post("tickets", "{'title':'It jams','description':'','team':%d}".formatted(added.id()))
                        .requireProblem(422, "invalid")
                        .errors());
    }

    @Test
    void what_is_wrong_with_a_team_is_named() {
        ApiClient agent = cast.agent();
        String team = "teams/"
                + admin.post("teams", "{'name':'%s'}".formatted(named("Ours"))).id();
        String taken = named("Équipe Straße");
        admin.post("teams", "{'name':'%s'}".formatted(taken)).requireStatus(201);

        admin.patch(team, "*", "{'name':'%s'}".formatted(taken.toUpperCase(Locale.ROOT)))
                .requireProblem(409, "duplicate");
        admin.patch(team, "*", "{'name':'%s'}".formatted(taken.replace('É', 'E')))
                .requireStatus(200);
        refused(
                "/manager unknown-reference",
                admin.patch(
                        team, "*", "{'manager':%d}".formatted(agent.get("me").id())));
        refused("/manager unknown-reference", admin.patch(team, "*", "{'manager':999999999}"));
        refused("/email wrong-format", admin.patch(team, "*", "{'email':'no address'}"));
        refused("/name wrong-type", admin.invalid("PATCH", team, "{'name':null}", "If-Match", "*"));
        refused("/manager wrong-type", admin.invalid("PATCH", team, "{'manager':'me'}", "If-Match", "*"));
        refused("/calendar unknown-reference", admin.patch(team, "*", "{'calendar':999999999}"));
        refused("/office unknown-member", admin.invalid("PATCH", team, "{'office':1}", "If-Match", "*"));
        admin.unchecked("DELETE", "/api/v1/" + team, new byte[0]).requireStatus(405);
    }

    @Test
    void a_ticket_goes_where_its_category_leads_and_is_found_by_those_above() {
        long team =
                admin.post("teams", "{'name':'%s'}".formatted(named("Print"))).id();
        long printers = category("Printers", "'parent':1,'team':" + team);
        long lasers = category("Lasers", "'parent':" + printers);
        ApiClient requester = cast.requester();

        JsonObject ticket = requester
                .post("tickets", "{'title':'It jams','description':'','category':%d}".formatted(lasers))
                .requireStatus(201)
                .json();

        assertEquals(team, ticket.getInt("team"));
        for (long above : List.of(lasers, printers, 1L)) {
            assertEquals(List.of(ticket.getInt("id")), ids(requester.get("tickets?category=" + above)));
        }
        assertEquals(List.of(), ids(requester.get("tickets?category=2")));
        JsonObject listed = admin.get("categories/" + lasers).json();
        assertEquals(printers, listed.getInt("parent"));
        assertTrue(listed.getBoolean("active"));

        admin.patch("categories/" + printers, "*", "{'parent':2,'team':null}").requireStatus(200);
        assertEquals(List.of(ticket.getInt("id")), ids(requester.get("tickets?category=2")));
        admin.patch("categories/" + lasers, "*", "{'active':false}").requireStatus(200);
        refused(
                "/category unknown-reference",
                requester.post("tickets", "{'title':'Again','description':'','category':%d}".formatted(lasers)));
        assertEquals(200, requester.get("tickets/" + ticket.getInt("id")).status());
    }

    @Test
    void what_is_wrong_with_a_category_is_named() {
        long top = category("Top", "'parent':3");
        long low = category("Low", "'parent':" + top);

        refused("/parent not-applicable", admin.patch("categories/" + top, "*", "{'parent':%d}".formatted(low)));
        refused("/parent not-applicable", admin.patch("categories/" + top, "*", "{'parent':%d}".formatted(top)));
        refused("/parent unknown-reference", admin.patch("categories/" + top, "*", "{'parent':999999999}"));
        refused("/team unknown-reference", admin.patch("categories/" + top, "*", "{'team':999999999}"));
        refused("/active not-applicable", admin.patch("categories/5", "*", "{'active':false}"));
        admin.patch("categories/" + low, "*", "{'name':'HARDWARE','parent':null}")
                .requireProblem(409, "duplicate");
        long deep = low;
        for (int level = 4; level <= 6; level++) {
            deep = category("Level " + level, "'parent':" + deep);
        }
        refused(
                "/parent too-long",
                admin.post("categories", "{'name':'%s','parent':%d}".formatted(named("Seventh"), deep)));
        cast.agent().patch("categories/" + top, "*", "{'name':'Mine'}").requireProblem(403, "not-permitted");
    }

    @Test
    void two_who_put_two_categories_below_each_other_at_the_same_moment_make_no_circle() {
        for (int round = 0; round < 10; round++) {
            long one = category("One", "'parent':4");
            long other = category("Other", "'parent':4");

            CompletableFuture<Reply> first = CompletableFuture.supplyAsync(
                    () -> admin.patch("categories/" + one, "*", "{'parent':%d}".formatted(other)));
            CompletableFuture<Reply> second = CompletableFuture.supplyAsync(
                    () -> admin.patch("categories/" + other, "*", "{'parent':%d}".formatted(one)));

            assertEquals(
                    List.of(200, 422),
                    List.of(first.join().status(), second.join().status()).stream()
                            .sorted()
                            .toList());
        }
    }

    private long category(String name, String besides) {
        return admin.post("categories", "{'name':'%s',%s}".formatted(named(name), besides))
                .requireStatus(201)
                .id();
    }

    private static String named(String name) {
        return name + " " + System.nanoTime();
    }

    private static void refused(String error, Reply reply) {
        assertEquals(List.of(error), reply.requireProblem(422, "invalid").errors());
    }

    private static List<Integer> ids(Reply list) {
        List<Integer> ids = new ArrayList<>();
        list.requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(item -> ids.add(item.getInt("id")));
        return ids;
    }
}
