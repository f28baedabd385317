package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.appticket.bootstrap.api.Cast;
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
}
