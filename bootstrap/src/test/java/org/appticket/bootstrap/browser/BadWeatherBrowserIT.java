package org.appticket.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services that go away, lines that are slow, sessions that end, others who are faster: nothing typed is lost, nothing is done twice. */
@ExtendWith(SharedServer.class)
class BadWeatherBrowserIT {
    private static final String API = "**/api/**";

    private final RunningServer server;
    private final Cast cast;

    BadWeatherBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void a_report_whose_answer_was_lost_is_there_once() {
        ApiClient requester = cast.requester();
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("requester"), "/new")) {
            Page page = visit.page();
            page.getByLabel("In one sentence").fill("Once, not twice");
            page.route("**/api/v1/tickets", route -> {
                route.fetch();
                route.abort();
            });
            visit.button("Send").click();
            visit.button("Send now").waitFor();
            page.unroute("**/api/v1/tickets");
            page.reload();
            assertEquals("Once, not twice", page.getByLabel("In one sentence").inputValue());
            visit.button("Send now").click();
            visit.heading("Once, not twice").waitFor();
            assertEquals(1, titled(requester, "Once, not twice"));
            visit.expects("ERR_FAILED");
        }
    }

    @Test
    void a_report_of_somebody_offline_waits_and_is_sent_once() {
        ApiClient requester = cast.requester();
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("requester"), "/new")) {
            Page page = visit.page();
            page.getByLabel("In one sentence").fill("In the tunnel");
            page.context().setOffline(true);
            visit.button("Send").dblclick();
            visit.sees("has not been sent");
            assertEquals(0, titled(requester, "In the tunnel"));
            page.context().setOffline(false);
            visit.button("Send now").dblclick();
            visit.heading("In the tunnel").waitFor();
            assertEquals(1, titled(requester, "In the tunnel"));
            visit.expects("ERR_INTERNET_DISCONNECTED");
        }
    }

    @Test
    void a_reply_and_a_note_stay_while_the_service_is_away_and_are_sent_once_it_is_back() {
        long ticket = ticket(cast.requester());
        cast.agent();
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/tickets/" + ticket)) {
            Page page = visit.page();
            Locator field = page.locator(".composer textarea");
            field.fill("The lamp is on its way");
            page.route(API, Route::abort);
            visit.button("Send reply").click();
            visit.sees("The service does not answer.");
            assertEquals("The lamp is on its way", field.inputValue());
            page.keyboard().press("Escape");
            page.getByText("Internal note").first().click();
            field.fill("A lamp of 60 watts");
            page.route("**/palette.js", Route::abort);
            page.keyboard().press("Control+k");
            visit.sees("The service does not answer.");
            page.keyboard().press("Escape");
            page.unrouteAll();
            List<Route> slow = new ArrayList<>();
            page.route("**/comments", slow::add);
            field.focus();
            page.waitForRequest("**/comments", () -> page.keyboard().press("Control+Enter"));
            page.keyboard().press("Escape");
            page.keyboard().press("r");
            assertThat(field).hasValue("The lamp is on its way");
            page.unroute("**/comments");
            slow.forEach(Route::resume);
            page.locator(".said.internal").getByText("A lamp of 60 watts").waitFor();
            visit.sees("Internal note added.");
            assertThat(field).hasValue("The lamp is on its way");
            visit.button("Send reply").dblclick();
            page.locator(".bubble").getByText("The lamp is on its way").waitFor();
            assertEquals(2, said(ticket));
            visit.expects("ERR_FAILED");
        }
    }

    @Test
    void a_form_of_the_administration_outlives_a_service_that_is_away_a_closed_dialog_and_a_session() {
        ApiClient keeper = cast.somebody("keeper", "['ADMIN']");
        String team = team("Lamps");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("keeper"), "/admin/teams")) {
            Page page = visit.page();
            visit.button("Edit " + team).click();
            page.locator("dialog").getByLabel("Name").fill(team + " and bulbs");
            page.route(API, Route::abort);
            visit.button("Save").click();
            visit.sees("The service does not answer.");
            page.keyboard().press("Escape");
            page.unroute(API);
            page.reload();
            visit.button("Edit " + team).click();
            visit.sees("Your draft has been restored.");
            keeper.valid("DELETE", "me/sessions", "").requireStatus(204);
            visit.button("Save").click();
            visit.heading("Your session has ended").waitFor();
            page.locator("dialog input[name=password]").fill(Cast.PASSWORD);
            page.keyboard().press("Enter");
            visit.sees("Saved.");
            page.getByText(team + " and bulbs").first().waitFor();
            visit.expects("401");
            visit.expects("ERR_FAILED");
        }
    }

    @Test
    void two_who_change_a_team_keep_what_each_changed_and_are_asked_about_what_both_did() {
        cast.somebody("keeper", "['ADMIN']");
        String team = team("Doors");
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("keeper"), "/admin/teams")) {
            Page page = visit.page();
            visit.button("Edit " + team).click();
            Locator dialog = page.locator("dialog");
            dialog.getByLabel("Mailing list").fill("doors@example.org");
            change(team, "{'name':'" + team + " and windows'}");
            visit.button("Save").click();
            visit.sees("your changes were added to theirs");
            assertTrue(teams().contains("doors@example.org"), teams());

            visit.button("Edit " + team + " and windows").click();
            dialog.getByLabel("Name").fill(team + " and gates");
            change(team + " and windows", "{'name':'" + team + " and hatches'}");
            visit.button("Save").click();
            dialog.getByText(team + " and hatches").waitFor();
            assertEquals(List.of(), visit.barriers());
            assertEquals(team + " and gates", dialog.getByLabel("Name").inputValue());
            visit.button("Keep theirs").click();
            assertEquals(team + " and hatches", dialog.getByLabel("Name").inputValue());
            visit.button("Save").click();
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertTrue(teams().contains(team + " and hatches"), teams());
            visit.expects("412");
        }
    }

    @Test
    void what_one_account_wrote_is_not_sent_by_another_that_signed_in_in_the_same_browser() {
        ApiClient requester = cast.requester();
        cast.agent();
        long ticket = ticket(requester);
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("requester"), "/tickets/" + ticket)) {
            Page page = visit.page();
            page.getByLabel("Your message").fill("From me alone");
            requester.valid("DELETE", "me/sessions", "").requireStatus(204);
            Page other = page.context().newPage();
            other.navigate(server.baseUri().resolve("/queue").toString());
            other.locator("input[name=login]").fill(cast.account("agent").login());
            other.locator("input[name=password]").fill(Cast.PASSWORD);
            other.keyboard().press("Enter");
            other.locator(".queue").waitFor();
            page.keyboard().press("Control+Enter");
            page.waitForURL(address -> !address.contains("/tickets/"));
            assertEquals(0, said(ticket));
            visit.expects("40");
        }
    }

    @Test
    void what_takes_long_shows_its_bones_late_and_is_sent_once_however_often_one_clicks() {
        ApiClient requester = cast.requester();
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("requester"), "/new")) {
            Page page = visit.page();
            List<Route> held = new CopyOnWriteArrayList<>();
            page.route("**/api/v1/tickets", held::add);
            page.getByLabel("In one sentence").fill("Patience");
            visit.button("Send").click();
            visit.button("Sending…").evaluate("each => { each.click(); each.click(); }");
            page.getByLabel("In one sentence").press("Enter");
            assertEquals(1, held.size());
            page.route("**/api/v1/tickets/*", held::add);
            held.remove(0).resume();
            Locator bones = page.locator(".bones");
            bones.waitFor();
            assertEquals("0.3s", bones.evaluate("each => getComputedStyle(each).animationDelay.split(', ')[0]"));
            page.waitForCondition(() ->
                    bones.evaluate("each => getComputedStyle(each).opacity").equals("1"));
            page.unroute("**/api/v1/tickets/*");
            held.forEach(Route::resume);
            visit.heading("Patience").waitFor();
            assertEquals(0, bones.count());
            assertEquals(1, titled(requester, "Patience"));
        }
    }

    @Test
    void an_old_page_after_an_update_says_so_and_keeps_the_draft() {
        cast.agent();
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/new")) {
            Page page = visit.page();
            page.getByLabel("In one sentence").fill("Half a thought");
            page.route("**/dashboard.js", Route::abort);
            page.route("**/teams.js", Route::abort);
            page.locator("a[href='/dashboard']").first().click();
            visit.sees("The service does not answer.");
            page.unroute("**/dashboard.js");
            visit.button("Try again").click();
            visit.heading("Dashboard").waitFor();

            String home = server.baseUri().resolve("/").toString();
            page.route(home, route -> route.fulfill(new Route.FulfillOptions().setBody("/app/of-tomorrow/main.js")));
            page.locator("a[href='/teams']").first().click();
            visit.sees("AppTicket has been updated.");
            page.unrouteAll();
            visit.button("Reload").click();
            visit.heading("Who does what").waitFor();
            page.locator("a[href='/new']").first().click();
            assertEquals("Half a thought", page.getByLabel("In one sentence").inputValue());
            visit.expects("ERR_FAILED");
        }
    }

    private static long ticket(ApiClient requester) {
        return requester
                .post("tickets", "{'title':'A dark room','description':''}")
                .requireStatus(201)
                .id();
    }

    private String team(String name) {
        String full = name + cast.suffix();
        cast.admin().post("teams", "{'name':'" + full + "'}").requireStatus(201);
        return full;
    }

    private void change(String team, String patch) {
        var found = cast.admin().get("teams?limit=100").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("name").equals(team))
                .findFirst()
                .orElseThrow();
        cast.admin()
                .patch("teams/" + found.getInt("id"), "\"" + found.getInt("version") + "\"", patch)
                .requireStatus(200);
    }

    private String teams() {
        return cast.admin().get("teams?limit=100").body();
    }

    private long said(long ticket) {
        ApiClient agent = cast.again("agent");
        return agent.get("tickets/" + ticket + "/comments")
                .json()
                .getJsonArray("items")
                .size();
    }

    private static long titled(ApiClient requester, String title) {
        return requester.get("tickets?limit=100").json().getJsonArray("items").stream()
                .filter(each -> each.asJsonObject().getString("title").equals(title))
                .count();
    }
}
