package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sees who answers for the work of others. */
@ExtendWith(SharedServer.class)
class ManagerBrowserIT {
    private final RunningServer server;
    private final Cast cast;

    ManagerBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void a_figure_renews_itself_and_leads_to_what_it_counts() {
        cast.somebody("chief", "['MANAGER']");
        var requester = cast.requester();
        requester
                .post("tickets", "{'title':'The first','description':'Of some'}")
                .requireStatus(201);
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("chief"), "/dashboard")) {
            Locator open = visit.page().locator(".figure a").first();
            int before = Integer.parseInt(open.locator(".value").textContent());
            requester
                    .post("tickets", "{'title':'One more','description':'While it is shown'}")
                    .requireStatus(201);
            String after = Integer.toString(before + 1);
            visit.page()
                    .waitForCondition(() -> open.locator(".value").textContent().equals(after));
            open.click();
            visit.page().waitForURL(address -> address.contains("/queue?status=OPEN,IN_PROGRESS,WAITING"));
        }
    }

    @Test
    void a_chart_has_its_table_and_its_file() throws IOException {
        cast.somebody("chief", "['MANAGER']");
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("chief"), "/dashboard?days=7")) {
            Page page = visit.page();
            Locator volume = page.getByLabel("In and out").first();
            volume.locator("summary").click();
            assertEquals(7, volume.locator("tbody tr").count());
            Download table = page.waitForDownload(() -> volume.getByText("CSV").click());
            assertTrue(Files.readString(table.path()).lines().count() == 8, "a line of names and one for each day");
        }
    }

    @Test
    void tickets_that_nobody_has_are_given_to_somebody_with_what_became_of_each() {
        ApiClient chief = cast.somebody("chief", "['MANAGER']");
        ApiClient worker = cast.somebody("worker", "['AGENT']");
        long team = team(chief, worker);
        long given = ticketOf(team, chief, "To be given");
        long ended = ticketOf(team, chief, "Ended meanwhile");
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("chief"), "/teams/" + team)) {
            Page page = visit.page();
            page.getByLabel("Select ticket #" + given).focus();
            page.keyboard().press("Space");
            page.getByLabel("Select ticket #" + ended).check();
            chief.post("tickets/" + ended + "/transitions", "{'action':'CANCEL','reason':'No more'}")
                    .requireStatus(200);
            visit.button("Give to…").click();
            page.getByLabel("To whom")
                    .selectOption(Long.toString(worker.get("me").id()));
            visit.button("Give 2 tickets").click();
            visit.heading("1 ticket given").waitFor();
            assertTrue(page.locator("dialog tbody tr").first().textContent().contains("Ended meanwhile"));
            assertEquals(List.of(), visit.barriers());
            page.keyboard().press("Escape");
            Locator line = page.getByLabel("worker").first();
            line.getByText("To be given").waitFor();
            assertTrue(line.textContent().contains("1 asked"), line.textContent());
        }
    }

    private long team(ApiClient... members) {
        long team = cast.admin()
                .post("teams", "{'name':'Shift " + cast.suffix() + "'}")
                .requireStatus(201)
                .id();
        for (ApiClient member : members) {
            String path = "teams/" + team + "/members/" + member.get("me").id();
            cast.admin().valid("PUT", path, "").requireStatus(204);
        }
        return team;
    }

    private static long ticketOf(long team, ApiClient by, String title) {
        Reply opened = by.post("tickets", "{'title':'%s','description':'For a team'}".formatted(title))
                .requireStatus(201);
        by.patch("tickets/" + opened.id(), opened.header("ETag"), "{'team':" + team + "}")
                .requireStatus(200);
        return opened.id();
    }
}
