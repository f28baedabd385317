package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does who solves tickets. */
@ExtendWith(SharedServer.class)
class AgentBrowserIT {
    private final RunningServer server;
    private final Cast cast;
    private final ApiClient requester;

    AgentBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        cast.agent();
    }

    @Test
    void a_ticket_is_found_taken_noted_answered_and_solved_by_the_keyboard_alone() {
        String word = "Kaleidoscope" + System.nanoTime();
        long ticket = ticket(word + " stuck");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/queue")) {
            Page page = visit.page();
            page.locator(".queue").waitFor();
            page.keyboard().press("/");
            page.keyboard().type(word);
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator("tbody tr").count() == 1);
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            visit.heading(word).waitFor();
            page.keyboard().press("a");
            visit.sees("lead · accepted");
            page.keyboard().press("n");
            page.locator(".composer.internal textarea:focus").waitFor();
            page.keyboard().type("A screw is loose");
            page.keyboard().press("Control+Enter");
            page.locator(".said.internal").getByText("A screw is loose").waitFor();
            page.keyboard().press("Escape");
            page.keyboard().press("r");
            page.locator(".composer:not(.internal) textarea:focus").waitFor();
            page.keyboard().type("I tighten it");
            page.keyboard().press("Control+Enter");
            page.locator(".said:not(.internal)").getByText("I tighten it").waitFor();

            String seen = requester.get("tickets/" + ticket + "/comments").body();
            assertTrue(seen.contains("I tighten it"), seen);
            assertTrue(!seen.contains("A screw is loose"), seen);
        }
    }

    @Test
    void two_who_change_different_things_both_keep_their_change_and_the_same_thing_is_asked() {
        long ticket = ticket("Two at once");
        ApiClient other = cast.somebody("other-agent", "['AGENT']");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/tickets/" + ticket)) {
            Page page = visit.page();
            visit.heading("Two at once").waitFor();
            change(other, ticket, "{'impact':'HIGH'}");
            page.locator("select[aria-labelledby=f-urgency]").selectOption("LOW");
            page.waitForCondition(() ->
                    other.get("tickets/" + ticket).json().getString("urgency").equals("LOW"));
            assertEquals("HIGH", other.get("tickets/" + ticket).json().getString("impact"));
            visit.expects("412");
        }
    }

    @Test
    void many_tickets_are_changed_together_with_a_result_for_each() {
        String word = "Periscope" + System.nanoTime();
        ticket(word + " one");
        ticket(word + " two");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/queue?q=" + word)) {
            Page page = visit.page();
            page.waitForCondition(() -> page.locator("tbody tr").count() == 2);
            page.getByLabel("Select all").check();
            page.getByLabel("Other action…").selectOption("priority");
            page.locator("dialog select").selectOption("HIGH");
            visit.button("Change 2 tickets").click();
            visit.heading("2 tickets changed").waitFor();
            page.locator("dialog").getByRole(AriaRole.BUTTON).last().click();
            page.waitForCondition(() -> page.locator("tbody .priority.HIGH").count() == 2);
        }
    }

    @Test
    void the_palette_goes_to_a_ticket_by_its_number() {
        long ticket = ticket("By number");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/queue")) {
            visit.page().keyboard().press("Control+k");
            visit.page().locator(".palette input:focus").waitFor();
            visit.page().keyboard().type("#" + ticket);
            visit.sees("Open ticket #" + ticket);
            visit.page().keyboard().press("Enter");
            visit.heading("By number").waitFor();
        }
    }

    private long ticket(String title) {
        return requester
                .post("tickets", "{'title':'" + title + "','description':''}")
                .requireStatus(201)
                .id();
    }

    private static void change(ApiClient who, long ticket, String patch) {
        int version = who.get("tickets/" + ticket).json().getInt("version");
        who.patch("tickets/" + ticket, "\"" + version + "\"", patch).requireStatus(200);
    }
}
