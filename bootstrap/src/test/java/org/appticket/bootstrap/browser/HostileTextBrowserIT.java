package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is text, whatever it looks like, and breaks no page. */
@ExtendWith(SharedServer.class)
class HostileTextBrowserIT {
    private final RunningServer server;
    private final Cast cast;

    HostileTextBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='taken'</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1)) [data](data:text/html,x) ![](https://example.org/x.png)",
                "**bold **not** [a](b](c) `` ` ``` \n```\nnever closed <b>",
                "\u202eright to left \u0645\u0631\u062d\u0628\u0627 \ud83d\udc69\u200d\ud83d\udcbb",
            })
    void what_looks_like_code_is_shown_and_not_run(String text) {
        shows(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "* ", "> ", "[", "**a "})
    void twenty_thousand_characters_do_not_break_the_page(String piece) {
        shows(piece.repeat(20_000 / piece.length()).strip());
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatever_people_teams_and_tickets_are_called_every_page_holds_and_nothing_of_it_runs(String name) {
        ApiClient called = person(name);
        long ticket = post(called, "tickets", object("title", name).add("description", name));
        long team = team(name, called);
        called.patch("tickets/" + ticket, "\"1\"", "{'team':" + team + "}").requireStatus(200);
        post(called, "tickets/" + ticket + "/comments", object("body", name).add("visibility", "PUBLIC"));
        long other = post(called, "tickets", object("title", name).add("description", ""));
        post(
                called,
                "tickets/" + ticket + "/links",
                object("type", "BLOCKED_BY").add("ticket", other));
        post(called, "views", object("name", name).add("scope", "PERSONAL").add("query", Json.createObjectBuilder()));
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("called"), "/queue")) {
            addresses(ticket, team).forEach(address -> {
                visit.go(address);
                holds(visit, address);
            });
            visit.go("/queue");
            visit.page().locator("tbody input[type=checkbox]").first().check();
            holds(visit, "the queue with a choice");
            visit.go("/tickets/" + ticket);
            visit.page().locator(".composer textarea").fill("@");
            holds(visit, "somebody to be named");
            visit.page().locator(".composer textarea").fill("Told");
            visit.page().keyboard().press("Control+Enter");
            visit.button("Undo").waitFor();
            holds(visit, "news");
        }
    }

    private static List<String> addresses(long ticket, long team) {
        return List.of(
                "/queue",
                "/tickets/" + ticket,
                "/tickets/" + ticket + "/graph",
                "/tickets",
                "/dashboard",
                "/teams",
                "/teams/" + team,
                "/admin/people",
                "/admin/teams",
                "/account",
                "/new");
    }

    static List<String> names() {
        return List.of(
                "W".repeat(200),
                "<script>document.title='taken'</script><img src=x onerror=document.title='taken'>",
                "\u202e\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645"
                        .repeat(10)
                        .strip(),
                "\ud83d\udc69\u200d\ud83d\udcbb\ud83c\udff3\ufe0f\u200d\ud83c\udf08".repeat(15),
                "[x](javascript:alert(1)) **b** `c` # > - &lt;b&gt; ${1} {name}");
    }

    private static void holds(Visit visit, String where) {
        visit.page().locator("h1").waitFor();
        visit.page().waitForCondition(() -> visit.page().locator(".bones").count() == 0);
        assertTrue(visit.fits(), where + " is wider than the window");
        assertTrue(!visit.page().title().startsWith("taken"), where);
        assertEquals(
                0,
                visit.page().locator("body script, [onerror], #app img[src=x]").count(),
                where);
    }

    private ApiClient person(String name) {
        RunningServer.Account account = cast.account("called");
        post(
                cast.admin(),
                "people",
                object("name", name)
                        .add("login", account.login())
                        .add("email", account.login() + "@example.org")
                        .add("password", account.password())
                        .add("roles", Json.createArrayBuilder(List.of("AGENT", "MANAGER", "ADMIN"))));
        return cast.again("called");
    }

    /** Of the whole name and something that no other team has. */
    private long team(String name, ApiClient member) {
        String unique = name.substring(0, Math.min(name.length(), 190)) + cast.suffix();
        long team = post(cast.admin(), "teams", object("name", unique));
        String path = "teams/" + team + "/members/" + member.get("me").id();
        cast.admin().valid("PUT", path, "").requireStatus(204);
        return team;
    }

    private static JsonObjectBuilder object(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }

    private static long post(ApiClient who, String path, JsonObjectBuilder body) {
        byte[] bytes = body.build().toString().getBytes(StandardCharsets.UTF_8);
        return who.unchecked("POST", "/api/v1/" + path, bytes, "Content-Type", "application/json")
                .requireStatus(201)
                .id();
    }

    private static String title(String text) {
        String line = text.lines().findFirst().orElseThrow();
        return line.substring(0, Math.min(40, line.length()));
    }

    private void shows(String text) {
        ApiClient requester = cast.requester();
        long made = post(requester, "tickets", object("title", title(text)).add("description", text));
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("requester"), "/tickets/" + made)) {
            visit.page().locator("h1").waitFor();
            visit.page().locator(".prose").first().waitFor();
            assertTrue(visit.fits());
            assertTrue(visit.page().title().startsWith("#" + made), visit.page().title());
            assertEquals(
                    0,
                    visit.page()
                            .locator(".prose script, .prose img, .prose iframe, .prose b")
                            .count());
            assertEquals(
                    0,
                    visit.page()
                            .locator(".prose a:not([href^='http']):not([href^='/tickets/']):not([href^='mailto:'])")
                            .count());
        }
    }
}
