package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.telephony.TelephoneSystem;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does who answers the telephone. */
class TelephonyBrowserIT {
    @TempDir
    private static Path data;

    private static RunningServer server;

    private final TelephoneSystem telephones = new TelephoneSystem(running());
    private final Cast cast = Cast.on(running());
    private final ApiClient agent = cast.agent();
    private final long me = agent.get("me").json().getInt("id");
    private final ApiClient caller = cast.somebody("Ada", "['USER']");
    private final String number = "+336%08d".formatted(11_111_111 + me);

    @BeforeAll
    static void start() {
        server = RunningServer.start(data, TelephoneSystem.SETTINGS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    private void rings(String call, String from) {
        telephones
                .announce("{'call':'%s %d','from':'%s','agent':%d}".formatted(call, me, from, me))
                .requireStatus(204);
    }

    private Visit visit(Device device, String address) {
        return Visit.of(server, device, cast.account("agent"), address);
    }

    /** Types what the call is about, once the page asks for it. */
    private static void types(Page page, String title) {
        page.waitForCondition(
                () -> (boolean) page.evaluate("document.activeElement === document.querySelectorAll('main input')[1]"));
        page.keyboard().type(title);
    }

    private static String callerOn(Page page) {
        return page.locator("main input").first().inputValue();
    }

    @Test
    void a_call_is_told_on_whatever_page_and_its_ticket_is_written_for_the_caller() {
        caller.patch("me", "*", "{'phone':'%s'}".formatted(number)).requireStatus(200);
        try (Visit visit = visit(Device.DESKTOP, "/queue")) {
            Page page = visit.page();
            rings("one", "0" + number.substring(3));
            visit.sees("Call from Ada (0" + number.substring(3) + ")");
            assertEquals(List.of(), visit.barriers());
            visit.screenshot("telephony-call");
            page.locator(".calling").getByRole(AriaRole.LINK).click();
            page.waitForCondition(() -> callerOn(page).equals("Ada"));
            assertEquals(0, page.locator(".calling").count());
            types(page, "The printer hums");
            visit.button("Create the ticket").click();
            visit.heading("The printer hums").waitFor();
            assertEquals(
                    "PHONE",
                    caller.get("tickets?requester=me")
                            .json()
                            .getJsonArray("items")
                            .getJsonObject(0)
                            .getString("channel"));
        }
    }

    @Test
    void a_number_that_nobody_has_is_looked_for_and_what_was_written_for_another_stays() {
        caller.patch("me", "*", "{'phone':'%s'}".formatted(number)).requireStatus(200);
        try (Visit visit = visit(Device.PHONE, "/quick?number=0199999999")) {
            Page page = visit.page();
            visit.sees("Nobody has the number 0199999999");
            assertEquals("0199999999", callerOn(page));
            assertEquals(true, visit.fits());
            visit.go("/quick?number=" + number.replace("+", "%2B"));
            page.waitForCondition(() -> callerOn(page).equals("Ada"));
            types(page, "For Ada");
            rings("two", "0199999999");
            page.locator(".calling").getByRole(AriaRole.LINK).click();
            visit.sees("0199999999 is calling. What is written here was for Ada.");
            assertEquals("Ada", callerOn(page));
            visit.button("Discard it, begin for 0199999999").click();
            page.waitForCondition(() -> callerOn(page).equals("0199999999"));
        }
    }

    @Test
    void a_call_that_is_not_for_me_to_take_is_put_away_in_french_too() {
        try (Visit visit = visit(Device.DESKTOP.in("fr"), "/queue")) {
            rings("three", "0199999999");
            visit.sees("Appel de 0199999999");
            visit.button("Ignorer l’appel").click();
            visit.page().waitForCondition(() -> visit.page().locator(".calling").count() == 0);
            rings("three", "0199999999");
            rings("four", "0188888888");
            visit.sees("Appel de 0188888888");
            assertEquals(1, visit.page().locator(".calling").count());
        }
    }
}
