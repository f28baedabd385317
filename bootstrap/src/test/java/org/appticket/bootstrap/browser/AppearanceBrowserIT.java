package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page has a barrier, on any device, in either theme and language; and each is photographed. */
@ExtendWith(SharedServer.class)
class AppearanceBrowserIT {
    private static final Device TABLET = new Device(768, 1024, Device.DESKTOP.theme(), "en");

    private final RunningServer server;
    private final Cast cast;

    AppearanceBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @ParameterizedTest
    @CsvSource({"phone, fr, LIGHT", "phone, en, DARK", "tablet, fr, DARK", "desktop, en, LIGHT", "desktop, fr, DARK"})
    void no_page_has_a_barrier_and_every_page_fits(String name, String language, ColorScheme theme) {
        Device device = device(name).in(language).in(theme);
        long ticket = story();
        Map<String, String> all = new TreeMap<>(Map.of(
                "queue", "/queue",
                "ticket", "/tickets/" + ticket,
                "report", "/new",
                "mine", "/tickets",
                "notifications", "/notifications",
                "account", "/account",
                "people", "/admin/people",
                "audit", "/admin/audit",
                "nowhere", "/tickets/999999999"));
        all.put("team", "/teams/" + team());
        List.of("dashboard", "components", "teams").forEach(page -> all.put(page, "/" + page));
        List.of("calendars", "channels", "webhooks", "mails").forEach(page -> all.put(page, "/admin/" + page));
        try (Visit visit = Visit.of(server, device, cast.account("everything"), "/queue")) {
            String look = name + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
            all.forEach((page, address) -> look(visit, page + "-" + look, address));
            visit.expects("404");
        }
    }

    @Test
    void the_door_has_no_barrier_and_speaks_the_other_language_at_once() {
        try (Visit visit = Visit.to(server, Device.PHONE.in("fr"), "/")) {
            visit.heading("Bonjour").waitFor();
            assertEquals(List.of(), visit.barriers());
            visit.button("English").click();
            visit.heading("Welcome").waitFor();
            assertEquals("en", visit.page().locator("html").getAttribute("lang"));
            visit.screenshot("door-phone");
        }
    }

    private void look(Visit visit, String name, String address) {
        visit.go(address);
        visit.page().locator("h1").waitFor();
        visit.page().waitForCondition(() -> visit.page().locator(".bones").count() == 0);
        visit.screenshot(name);
        assertTrue(visit.fits(), name + " is wider than the window");
        assertEquals(List.of(), visit.barriers(), name);
    }

    /** A team that a person works in, and of which a ticket waits for somebody. */
    private long team() {
        long team = cast.admin()
                .post("teams", "{'name':'Everything " + cast.suffix() + "'}")
                .requireStatus(201)
                .id();
        ApiClient everything = cast.again("everything");
        String member = "teams/" + team + "/members/" + everything.get("me").id();
        cast.admin().valid("PUT", member, "").requireStatus(204);
        Reply opened = everything
                .post("tickets", "{'title':'For whoever has time','description':'It can wait'}")
                .requireStatus(201);
        everything
                .patch("tickets/" + opened.id(), opened.header("ETag"), "{'team':" + team + "}")
                .requireStatus(200);
        return team;
    }

    private long story() {
        ApiClient everything = cast.somebody("everything", "['AGENT','MANAGER','ADMIN']");
        long ticket = everything
                .post("tickets", "{'title':'A long day','description':'With **much** to read: https://example.org'}")
                .requireStatus(201)
                .id();
        String path = "tickets/" + ticket;
        everything.post(path + "/transitions", "{'action':'START'}").requireStatus(200);
        everything
                .post(path + "/comments", "{'body':'Between us','visibility':'INTERNAL'}")
                .requireStatus(201);
        everything
                .post(path + "/comments", "{'body':'For everybody','visibility':'PUBLIC'}")
                .requireStatus(201);
        return ticket;
    }

    private static Device device(String name) {
        return switch (name) {
            case "phone" -> Device.PHONE;
            case "tablet" -> TABLET;
            case "desktop" -> Device.DESKTOP;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
