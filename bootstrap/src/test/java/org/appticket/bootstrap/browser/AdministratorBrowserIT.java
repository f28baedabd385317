package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does who looks after the service. */
@ExtendWith(SharedServer.class)
class AdministratorBrowserIT {
    private final RunningServer server;
    private final Cast cast;

    AdministratorBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void a_person_is_added_who_can_sign_in() {
        cast.somebody("keeper", "['ADMIN']");
        RunningServer.Account added = cast.account("added");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("keeper"), "/admin/people")) {
            visit.button("Add a person").click();
            Locator dialog = visit.page().locator("dialog");
            dialog.getByLabel("Login").fill(added.login());
            dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Somebody new");
            dialog.getByLabel("E-mail").fill(added.login() + "@example.org");
            dialog.getByLabel("New password").fill("short");
            visit.button("Save").click();
            dialog.locator(".field .wrong").waitFor();
            dialog.getByLabel("New password").fill(added.password());
            visit.button("Save").click();
            visit.sees("Saved.");
            visit.expects("422");
        }
        try (Visit visit = Visit.of(server, Device.PHONE, added, "/")) {
            visit.heading("My requests").waitFor();
        }
    }

    @Test
    void a_manager_sees_what_moves_before_a_promise_is_changed() {
        cast.somebody("chief", "['MANAGER']");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("chief"), "/admin/policies")) {
            Page page = visit.page();
            page.locator("tbody tr").first().getByText("Edit").click();
            page.locator("dialog").getByLabel("Resolution").fill("soon");
            visit.button("See the effect before saving").click();
            visit.sees("“soon” is not a duration.");
            page.locator("dialog").getByLabel("Resolution").fill("3 h");
            visit.button("See the effect before saving").click();
            page.locator("dialog .notice .icon").first().waitFor();
            page.keyboard().press("Escape");
            assertEquals(0, page.locator("dialog").count());
        }
    }

    @Test
    void a_calendar_is_added_given_the_holidays_of_another_country_and_of_a_file_and_removed() {
        cast.somebody("keeper", "['ADMIN']");
        String name = "Munich" + cast.suffix();
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("keeper"), "/admin/calendars")) {
            Page page = visit.page();
            Locator dialog = page.locator("dialog");
            visit.button("Add a calendar").click();
            dialog.getByLabel("Name").first().fill(name);
            assertEquals(List.of(), visit.barriers());
            visit.button("Save").click();
            page.getByLabel("From where").selectOption("COUNTRY");
            page.getByLabel("Country", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("DE");
            page.getByLabel("Part of the country").fill("by");
            assertEquals(List.of(), visit.barriers());
            visit.button("Propose").click();
            dialog.getByText("To be confirmed").first().waitFor();
            dialog.getByRole(AriaRole.CHECKBOX).first().check();
            visit.button("Save").click();
            visit.sees("Saved.");

            visit.button("Propose holidays " + name).click();
            page.getByLabel("From where").selectOption("FILE");
            page.locator("input[type=file]").setInputFiles(fair());
            dialog.getByText("Fair of lamps").first().waitFor();
            visit.button("Cancel").click();
            visit.button("Remove " + name).click();
            page.locator("dialog .danger").click();
            visit.sees("Calendar removed.");
            assertTrue(!cast.admin().get("calendars?limit=100").body().contains(name));
        }
    }

    private static FilePayload fair() {
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        String file = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//fair//EN
            BEGIN:VEVENT
            UID:1@fair
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:%1$d0310
            DTEND;VALUE=DATE:%1$d0311
            SUMMARY:Fair of lamps
            END:VEVENT
            END:VCALENDAR
            """.formatted(year + 1).replace("\n", "\r\n");
        return new FilePayload("fair.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_audit_log_is_proved() {
        cast.somebody("keeper", "['ADMIN']");
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("keeper"), "/admin/audit")) {
            visit.button("Prove that it is whole").click();
            visit.sees("The log is whole");
        }
    }

    @Test
    void nobody_else_finds_these_pages() {
        cast.requester();
        try (Visit visit = Visit.of(server, Device.DESKTOP, cast.account("requester"), "/admin/people")) {
            visit.heading("Page not found").waitFor();
        }
    }
}
