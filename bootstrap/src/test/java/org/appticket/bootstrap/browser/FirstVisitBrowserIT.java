package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the application costs on the way to a browser, and what protects it there. */
@ExtendWith(SharedServer.class)
class FirstVisitBrowserIT {
    private static final int MOST_BYTES = 150 * 1024;
    private static final int MOST_REQUESTS = 40;

    private final RunningServer server;
    private final Cast cast;

    FirstVisitBrowserIT(RunningServer server) {
        this.server = server;
        this.cast = Cast.on(server);
    }

    @Test
    void a_first_visit_to_the_queue_takes_few_requests_and_bytes() {
        cast.agent();
        List<Response> files = new CopyOnWriteArrayList<>();
        try (Visit visit = Visit.before(server, Device.DESKTOP)) {
            visit.page().onResponse(response -> {
                if (!response.url().contains("/api/")) {
                    files.add(response);
                }
            });
            visit.go("/queue");
            visit.signIn(cast.account("agent"));
            visit.page().locator("h1").waitFor();
            long bytes = files.stream()
                    .mapToLong(file -> Long.parseLong(file.headerValue("content-length")))
                    .sum();
            assertTrue(bytes > 0 && bytes <= MOST_BYTES, () -> bytes + " bytes");
            assertTrue(files.size() <= MOST_REQUESTS, () -> files.size() + " requests");
        }
    }

    @Test
    void every_address_of_the_application_answers_with_its_page_and_a_strict_policy() {
        ApiClient anybody = cast.anybody();
        for (String address : List.of(
                "/",
                "/new",
                "/queue",
                "/quick",
                "/tickets",
                "/tickets/1042",
                "/tickets/1042/graph",
                "/account",
                "/admin/people",
                "/teams",
                "/teams/7")) {
            var page = anybody.unchecked("GET", address, new byte[0]).requireStatus(200);
            assertTrue(page.body().startsWith("<!doctype html>"), address);
            assertEquals("no-cache", page.header("Cache-Control"));
            String policy = page.header("Content-Security-Policy");
            assertTrue(policy.contains("script-src 'self' 'sha256-"), policy);
            assertTrue(policy.contains("require-trusted-types-for 'script'"), policy);
            assertTrue(!policy.contains("unsafe"), policy);
        }
    }

    @Test
    void files_are_kept_for_ever_under_the_version_they_belong_to() {
        ApiClient anybody = cast.anybody();
        String page = anybody.unchecked("GET", "/", new byte[0]).body();
        String file = page.replaceFirst("(?s).*(/app/[0-9a-f]+/main\\.js).*", "$1");

        var kept = anybody.unchecked("GET", file, new byte[0], "Accept-Encoding", "gzip")
                .requireStatus(200);
        assertEquals("public, max-age=31536000, immutable", kept.header("Cache-Control"));
        assertEquals("gzip", kept.header("Content-Encoding"));
        anybody.unchecked("GET", file.replaceFirst("/app/[0-9a-f]+/", "/app/000000000000/"), new byte[0])
                .requireProblem(404, "not-found");
        anybody.unchecked("GET", "/app/../WEB-INF/web.xml", new byte[0]).requireProblem(404, "not-found");
    }

    @Test
    void what_runs_without_a_page_is_asked_for_again_and_may_lead_to_all_addresses() {
        var worker =
                cast.anybody().unchecked("GET", "/app/worker.js", new byte[0]).requireStatus(200);
        assertEquals("no-cache", worker.header("Cache-Control"));
        assertEquals("/", worker.header("Service-Worker-Allowed"));
        assertTrue(worker.header("Content-Type").startsWith("text/javascript"), worker.header("Content-Type"));
        assertTrue(worker.header("Content-Security-Policy").contains("default-src 'none'"));
    }
}
