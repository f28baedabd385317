package org.appticket.bootstrap.benchmark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.appticket.adapters.persistence.server.DatabaseServer;

/**
 * Starts the product on MySQL with many tickets, and prints how long an agent waits for its pages in Chromium, how long keys wait while
 * one types, and what a thousand navigations leave in memory. Browser, server and database share the machine.
 */
public final class PagesBenchmark {
    private static final int VISITS = 9;
    private static final int OPENED = 25;
    private static final String TEXT = "The printer on the second floor takes no paper any more, since this morning. ";

    /** Event Timing rounds to 8 ms and tells only what took 16 ms and more: keys that it does not tell took less. */
    private static final String KEYS =
            "window.slowest = 0; new PerformanceObserver(list => { for (const each of list.getEntries())"
                    + " window.slowest = Math.max(window.slowest, each.duration) })"
                    + ".observe({type: 'event', durationThreshold: 16, buffered: true})";

    /** When the queue can be used: its rows are there. Counted from the beginning of the navigation. */
    private static final String USABLE = "() => document.querySelector('.queue tbody tr') && performance.now()";

    private static final String OPENING = """
        row => new Promise(done => {
          const begun = performance.now();
          const look = () => document.querySelector('.timeline')
            ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
            : requestAnimationFrame(look);
          document.querySelectorAll('.queue tbody a.what')[row].click();
          look();
        })\
        """;

    private final Page page;
    private final String home;

    private PagesBenchmark(Page page, String home) {
        this.page = page;
        this.home = home;
    }

    /**
     * Runs it.
     *
     * @param arguments the program to start, how many tickets, and how many navigations
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path program = Path.of(arguments[0]).toAbsolutePath();
        String url = DatabaseServer.mySql().emptyDatabase();
        Map<String, String> settings =
                Map.of("APPTICKET_DB_URL", url, "APPTICKET_DB_USER", DatabaseServer.USER, "APPTICKET_DB_PASSWORD", "");
        try (Server server = Server.start(program, Files.createTempDirectory("appticket-benchmark"), settings);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            server.agentToken();
            ManyTickets.fill(url, DatabaseServer.USER, Integer.parseInt(arguments[1]));
            run(launch(playwright), server.base().resolve("/").toString(), Integer.parseInt(arguments[2]));
        }
        System.exit(0);
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("appticket.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    private static void run(Browser browser, String home, int navigations) {
        try (BrowserContext warm = browser.newContext()) {
            signedIn(warm, home);
            print("first visit to the queue, nothing kept", firstVisits(browser, warm.storageState(), home));
            PagesBenchmark agent = new PagesBenchmark(warm.pages().get(0), home);
            print("a ticket opened from the queue", agent.tickets());
            System.out.printf("slowest key in a reply: %.0f ms%n", agent.typing("/queue", true));
            System.out.printf("slowest key in a report: %.0f ms%n", agent.typing("/new", false));
            agent.wandering(navigations);
        }
    }

    private static void signedIn(BrowserContext context, String home) {
        context.addInitScript("localStorage.setItem('language', 'en')");
        Page page = context.newPage();
        page.navigate(home + "queue");
        page.locator("input[name=login]").fill("agent");
        page.locator("input[name=password]").fill(Server.PASSWORD);
        page.keyboard().press("Enter");
        page.locator(".queue").waitFor();
    }

    /** How long something took on the clock of the wall, and how long it kept the page's own thread busy, in milliseconds. */
    private record Took(double passed, double busy) {}

    /** With the session, but nothing else: no file is in the cache. */
    private static List<Took> firstVisits(Browser browser, String session, String home) {
        List<Took> all = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            try (BrowserContext fresh = browser.newContext(new Browser.NewContextOptions().setStorageState(session))) {
                Page page = fresh.newPage();
                CDPSession devtools = watched(page);
                double before = busy(devtools);
                page.navigate(home + "queue", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                double passed = ((Number) page.waitForFunction(USABLE).jsonValue()).doubleValue();
                all.add(new Took(passed, busy(devtools) - before));
            }
        }
        return all;
    }

    /** From the click until the conversation is painted. */
    private List<Took> tickets() {
        List<Took> all = new ArrayList<>();
        CDPSession devtools = watched(page);
        for (int i = 0; i < OPENED; i++) {
            page.navigate(home + "queue");
            page.locator(".queue tbody tr").nth(i).waitFor();
            page.waitForTimeout(300);
            double before = busy(devtools);
            double passed = ((Number) page.evaluate(OPENING, i)).doubleValue();
            all.add(new Took(passed, busy(devtools) - before));
        }
        return all;
    }

    private static CDPSession watched(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        JsonObject ticks = new JsonObject();
        ticks.addProperty("timeDomain", "threadTicks");
        devtools.send("Performance.enable", ticks);
        return devtools;
    }

    private static double busy(CDPSession devtools) {
        for (JsonElement metric : devtools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject named = metric.getAsJsonObject();
            if (named.get("name").getAsString().equals("TaskDuration")) {
                return named.get("value").getAsDouble() * 1000;
            }
        }
        throw new IllegalStateException("nobody counts");
    }

    private double typing(String address, boolean inTicket) {
        page.navigate(home.replaceFirst("/$", address));
        if (inTicket) {
            page.locator(".queue tbody a.what").first().click();
        }
        Locator field = inTicket ? page.locator(".composer textarea") : page.getByLabel("In one sentence");
        field.waitFor();
        page.waitForTimeout(1_000);
        page.evaluate(KEYS);
        field.pressSequentially(TEXT, new Locator.PressSequentiallyOptions().setDelay(45));
        if (!inTicket) {
            page.locator("textarea")
                    .pressSequentially(TEXT.repeat(2), new Locator.PressSequentiallyOptions().setDelay(45));
        }
        page.waitForTimeout(500);
        double slowest = ((Number) page.evaluate("window.slowest")).doubleValue();
        page.evaluate("localStorage.removeItem(Object.keys(localStorage).find(each => each.startsWith('draft')))");
        return slowest;
    }

    /** Goes around between the pages, and prints what is in memory after each part of the way, once what is not used was collected. */
    private void wandering(int navigations) {
        page.navigate(home + "queue");
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("HeapProfiler.enable");
        for (int i = 0; i <= navigations; i++) {
            if (i % (navigations / 5) == 0) {
                System.out.printf("after %d navigations: %s%n", i, memory(devtools));
            }
            page.locator("a[href='"
                            + List.of("/queue", "/dashboard", "/teams", "/tickets")
                                    .get(i % 4) + "']")
                    .first()
                    .click();
            page.waitForFunction("() => !document.querySelector('.bones')");
            if (i % 4 == 0) {
                page.locator(".queue tbody a.what").nth(i / 4 % 20).click();
                page.waitForFunction("() => document.querySelector('.timeline') !== null");
            }
        }
    }

    private static String memory(CDPSession devtools) {
        devtools.send("HeapProfiler.collectGarbage");
        JsonObject heap = devtools.send("Runtime.getHeapUsage");
        JsonObject counted = devtools.send("Memory.getDOMCounters");
        return "%.1f MB, %d nodes, %d listeners"
                .formatted(
                        heap.get("usedSize").getAsDouble() / 1e6,
                        counted.get("nodes").getAsInt(),
                        counted.get("jsEventListeners").getAsInt());
    }

    private static void print(String what, List<Took> times) {
        List<Double> passed = times.stream().map(Took::passed).sorted().toList();
        List<Double> busy = times.stream().map(Took::busy).sorted().toList();
        int middle = times.size() / 2;
        System.out.printf(
                "%s: median %.0f ms, most %.0f ms; its thread was busy for %.0f ms%n",
                what, passed.get(middle), passed.get(times.size() - 1), busy.get(middle));
    }
}
