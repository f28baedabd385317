package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
