package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
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
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

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

    @Test
    void a_call_is_taken_down_for_whoever_calls_and_the_next_one_after_it() {
        String name = "caller" + System.nanoTime();
        ApiClient caller = cast.somebody(name, "['USER']");
        String written = name + " (n° " + caller.get("me").id() + ")";
        caller.post("tickets", "{'title':'Their other trouble','description':''}")
                .requireStatus(201);
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/quick")) {
            Page page = visit.page();
            Locator who = page.getByLabel("Who is calling?");
            who.pressSequentially(name);
            page.locator("datalist option[value='" + written + "']").waitFor(ATTACHED);
            who.fill(written);
            visit.sees("Their other trouble");
            page.getByLabel("In one sentence").fill("No tone");
            page.getByLabel("What they say").fill("Since noon");
            assertEquals(List.of(), visit.barriers());
            visit.button("Create it, next call").click();
            visit.sees("created for " + name);
            assertEquals("", page.getByLabel("In one sentence").inputValue());
            page.waitForCondition(() -> (boolean) who.evaluate("each => each === document.activeElement"));
            String kept = caller.get("tickets?q=tone").requireStatus(200).body();
            assertTrue(kept.contains("\"channel\":\"PHONE\""), kept);
        }
    }

    @Test
    void the_columns_of_the_queue_are_chosen_and_kept() {
        ticket("Something to be seen");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("agent"), "/queue")) {
            Page page = visit.page();
            visit.button("Columns").click();
            page.locator("dialog").getByLabel("Category").check();
            page.locator("dialog").getByLabel("Priority").uncheck();
            assertEquals(List.of(), visit.barriers());
            page.locator("dialog .main").click();
            page.locator("th.c-category").waitFor();
            assertEquals(0, page.locator("th.c-priority").count());
            page.reload();
            page.locator("th.c-category").waitFor();
            assertEquals(0, page.locator("th.c-priority").count());
        }
    }

    @Test
    void a_reply_is_sent_and_the_next_ticket_of_the_queue_is_there() {
        String word = "Gyroscope" + System.nanoTime();
        ticket(word + " first");
        ticket(word + " second");
        try (Visit visit =
                Visit.of(server, Device.DESKTOP, cast.account("agent"), "/queue?q=" + word + "&sort=createdAt")) {
            Page page = visit.page();
            page.locator("tbody tr a.what").first().click();
            visit.heading(word + " first").waitFor();
            page.locator(".composer textarea").fill("It is being looked at");
            page.keyboard().press("Control+Shift+Enter");
            visit.heading(word + " second").waitFor();
            assertEquals("", page.locator(".composer textarea").inputValue());
            page.goBack();
            page.locator(".bubble").getByText("It is being looked at").waitFor();
        }
    }

    @Test
    void what_is_refused_of_many_is_said_for_each_and_the_others_are_changed() {
        String word = "Stethoscope" + System.nanoTime();
        long solved = ticket(word + " solved");
        ticket(word + " open");
        cast.again("agent")
                .post("tickets/" + solved + "/transitions", "{'action':'RESOLVE','resolution':'Heard'}")
                .requireStatus(200);
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("agent"), "/queue?q=" + word)) {
            Page page = visit.page();
            page.waitForCondition(() -> page.locator("tbody tr").count() == 2);
            page.locator("tbody input[type=checkbox]").first().check();
            page.locator("tbody input[type=checkbox]").last().check();
            page.getByLabel("Other action…").selectOption("start");
            visit.button("Change 2 tickets").click();
            visit.heading("1 ticket changed").waitFor();
            assertTrue(page.locator("dialog tbody tr").first().textContent().contains("#" + solved));
            assertEquals(List.of(), visit.barriers());
            assertTrue(visit.fits());
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
