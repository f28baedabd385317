package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
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
import org.junit.jupiter.params.provider.EnumSource;

/** No page has a barrier, on any device, in either theme and language; and each is photographed. */
@ExtendWith(SharedServer.class)
class AppearanceBrowserIT {
    private static final Device TABLET = new Device(768, 1024, Device.DESKTOP.theme(), "en");

    /** What can be reached by the keyboard and shows no line around itself, or around what holds it, once it is. */
    private static final String WITHOUT_OUTLINE = """
        () => {
          const lined = each => {
            const { outlineStyle, outlineWidth } = getComputedStyle(each);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
          };
          const drawn = each => [...each.querySelectorAll('rect')].some(one => parseFloat(getComputedStyle(one).strokeWidth) >= 3);
          return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
            .filter(each => each.checkVisibility() && !each.disabled && each.tabIndex >= 0)
            .filter(each => {
              each.focus({ focusVisible: true });
              return document.activeElement === each && !lined(each) && !drawn(each) && !lined(each.closest('label, form') ?? each);
            })
            .map(each => each.outerHTML.slice(0, 120));
        }\
        """;

    /** What is drawn in charts and graphs in other colours than the system's ink, paper and emphasis. */
    private static final String PALE = """
        () => {
          const inks = ['CanvasText', 'Canvas', 'Highlight', 'GrayText', 'LinkText'].map(name => {
            const probe = document.createElement('i');
            probe.style.forcedColorAdjust = 'none';
            probe.style.color = name;
            document.body.append(probe);
            const ink = getComputedStyle(probe).color;
            probe.remove();
            return ink;
          });
          const used = each => [getComputedStyle(each).fill, getComputedStyle(each).stroke].filter(one => one.startsWith('rgb'));
          return [...document.querySelectorAll('.mark, .track, .chart text, .line, .node rect')]
            .filter(each => used(each).some(colour => !inks.includes(colour) && !colour.endsWith(', 0)')))
            .map(each => each.outerHTML.slice(0, 120) + used(each));
        }\
        """;

    private static final String MOVING =
            "() => document.getAnimations().filter(each => each.effect.getComputedTiming().duration > 1)"
                    + ".map(each => each.animationName ?? each.transitionProperty)";

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
        Map<String, String> all = pages();
        try (Visit visit = Visit.of(server, device, cast.account("everything"), "/queue")) {
            String look = name + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT);
            all.forEach((page, address) -> look(visit, page + "-" + look, address));
            visit.expects("404");
        }
    }

    /** 1280 pixels at 400 % leave 320; twice as large letters leave half of the window for the same words. */
    @ParameterizedTest
    @CsvSource({"zoomed, 320, 16", "large, 1280, 32", "large-tablet, 768, 32"})
    void no_page_loses_anything_when_it_is_enlarged(String name, int width, int letters) {
        Map<String, String> all = pages();
        Device device = new Device(width, 512, ColorScheme.LIGHT, "fr");
        try (Visit visit = Visit.withLetters(server, device, letters)) {
            visit.go("/queue");
            visit.signIn(cast.account("everything"));
            all.forEach((page, address) -> {
                opened(visit, address);
                visit.screenshot(page + "-" + name);
                assertTrue(visit.fits(), page + " is wider than the window, " + name);
            });
            visit.expects("404");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void high_contrast_keeps_marks_and_outlines_and_nothing_moves_where_motion_is_unwanted(ColorScheme theme) {
        Map<String, String> all = pages();
        try (Visit visit = Visit.before(server, Device.DESKTOP.in(theme))) {
            visit.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(theme)
                            .setForcedColors(ForcedColors.ACTIVE)
                            .setReducedMotion(ReducedMotion.REDUCE));
            visit.go("/queue");
            visit.signIn(cast.account("everything"));
            all.forEach((page, address) -> {
                opened(visit, address);
                visit.screenshot(page + "-forced-" + theme.name().toLowerCase(Locale.ROOT));
                assertTrue(visit.fits(), page);
                assertEquals(List.of(), visit.page().evaluate(WITHOUT_OUTLINE), page + " loses where one is");
                assertEquals(List.of(), visit.page().evaluate(PALE), page + " has marks that are not the system's");
                assertEquals(List.of(), visit.page().evaluate(MOVING), page + " moves");
            });
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

    private Map<String, String> pages() {
        long ticket = story();
        Map<String, String> all = new TreeMap<>(Map.of(
                "queue", "/queue",
                "ticket", "/tickets/" + ticket,
                "graph", "/tickets/" + ticket + "/graph",
                "report", "/new",
                "mine", "/tickets",
                "notifications", "/notifications",
                "account", "/account",
                "people", "/admin/people",
                "audit", "/admin/audit",
                "nowhere", "/tickets/999999999"));
        all.put("team", "/teams/" + team());
        List.of("dashboard", "components", "teams", "quick").forEach(page -> all.put(page, "/" + page));
        List.of("calendars", "channels", "webhooks", "mails", "categories", "policies", "deliveries")
                .forEach(page -> all.put(page, "/admin/" + page));
        return all;
    }

    private static void opened(Visit visit, String address) {
        visit.go(address);
        visit.page().locator("h1").waitFor();
        visit.page().waitForCondition(() -> visit.page().locator(".bones").count() == 0);
    }

    private void look(Visit visit, String name, String address) {
        opened(visit, address);
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
        long before = everything
                .post("tickets", "{'title':'A short night','description':''}")
                .requireStatus(201)
                .id();
        everything
                .post(path + "/links", "{'type':'BLOCKED_BY','ticket':" + before + "}")
                .requireStatus(201);
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
