package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.server.RunningServer;

/**
 * Somebody at a browser of their own. What the browser complains about, an error of a script, a breach of the content security policy, is
 * kept and fails the test when the visit ends.
 */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("appticket.screenshots", "target/screenshots"));
    private static final String AXE = read("/axe.min.js");
    private static final String RULES = "async () => (await axe.run({runOnly:"
            + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations.map(each =>"
            + " each.id + ': ' + each.nodes.map(node => node.html + ' ' + node.failureSummary).join())";

    private final RunningServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** How the browser is set up. */
    record Device(int width, int height, ColorScheme theme, String language) {
        static final Device DESKTOP = new Device(1440, 900, ColorScheme.LIGHT, "en");
        static final Device PHONE = new Device(360, 740, ColorScheme.LIGHT, "en");

        Device in(ColorScheme other) {
            return new Device(width, height, other, language);
        }

        Device in(String other) {
            return new Device(width, height, theme, other);
        }
    }

    private Visit(RunningServer server, Device device, Browser browser) {
        this.server = server;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(device.width(), device.height())
                .setColorScheme(device.theme())
                .setTimezoneId("Europe/Paris"));
        context.addInitScript("try { localStorage.getItem('language') || localStorage.setItem('language', '"
                + device.language() + "') } catch { }");
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Has opened a browser, and nothing in it yet. */
    static Visit before(RunningServer server, Device device) {
        return new Visit(server, device, Chromium.browser());
    }

    /** Has opened a browser whose letters are so many pixels large where nothing else is said; 16 are usual. */
    static Visit withLetters(RunningServer server, Device device, int pixels) {
        return new Visit(server, device, Chromium.withLetters(pixels));
    }

    /** Comes to an address of the application, without being signed in. */
    static Visit to(RunningServer server, Device device, String address) {
        Visit visit = before(server, device);
        visit.page.navigate(visit.url(address));
        return visit;
    }

    /** Comes to an address and signs in there. */
    static Visit of(RunningServer server, Device device, RunningServer.Account account, String address) {
        Visit visit = to(server, device, address);
        visit.signIn(account);
        return visit;
    }

    void signIn(RunningServer.Account account) {
        page.locator("input[name=login]").fill(account.login());
        page.locator("input[name=password]").fill(account.password());
        page.keyboard().press("Enter");
        page.locator(".frame").waitFor();
    }

    Page page() {
        return page;
    }

    void go(String address) {
        page.navigate(url(address));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until this can be read somewhere on the page. */
    void sees(String text) {
        page.getByText(text).first().waitFor();
    }

    /** What axe-core finds wrong with the page as it is: WCAG 2.2 A and AA, and good practice. */
    List<?> barriers() {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(RULES);
    }

    /** Whether everything fits into the width of the window, and every table of things into that of its box. */
    boolean fits() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"
                + " && [...document.querySelectorAll('.things')].every(box => box.scrollWidth <= box.clientWidth)");
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Complaints that the test has provoked on purpose are taken out. */
    void expects(String complaint) {
        complaints.removeIf(each -> each.contains(complaint));
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints, "the browser complains");
    }

    private String url(String address) {
        return server.baseUri().resolve(address).toString();
    }

    private static String read(String resource) {
        try (InputStream in = Visit.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
