package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is text, whatever it looks like, and breaks no page. */
@ExtendWith(SharedServer.class)
class HostileTextBrowserIT {
    private final RunningServer server;
    private final Cast cast;

    HostileTextBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='taken'</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1)) [data](data:text/html,x) ![](https://example.org/x.png)",
                "**bold **not** [a](b](c) `` ` ``` \n```\nnever closed <b>",
                "\u202eright to left \u0645\u0631\u062d\u0628\u0627 \ud83d\udc69\u200d\ud83d\udcbb",
            })
    void what_looks_like_code_is_shown_and_not_run(String text) {
        shows(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "* ", "> ", "[", "**a "})
    void twenty_thousand_characters_do_not_break_the_page(String piece) {
        shows(piece.repeat(20_000 / piece.length()).strip());
    }

    private static String title(String text) {
        String line = text.lines().findFirst().orElseThrow();
        return line.substring(0, Math.min(40, line.length()));
    }

    private void shows(String text) {
        ApiClient requester = cast.requester();
        String body = Json.createObjectBuilder()
                .add("title", title(text))
                .add("description", text)
                .build()
                .toString();
        Reply made = requester
                .unchecked(
                        "POST",
                        "/api/v1/tickets",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json")
                .requireStatus(201);
        try (Visit visit = Visit.of(server, Device.PHONE, cast.account("requester"), "/tickets/" + made.id())) {
            visit.page().locator("h1").waitFor();
            visit.page().locator(".prose").first().waitFor();
            assertTrue(visit.fits());
            assertTrue(
                    visit.page().title().startsWith("#" + made.id()),
                    visit.page().title());
            assertEquals(
                    0,
                    visit.page()
                            .locator(".prose script, .prose img, .prose iframe, .prose b")
                            .count());
            assertEquals(
                    0,
                    visit.page()
                            .locator(".prose a:not([href^='http']):not([href^='/tickets/']):not([href^='mailto:'])")
                            .count());
        }
    }
}
