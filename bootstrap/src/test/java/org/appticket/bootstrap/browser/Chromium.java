package org.appticket.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of a test process: it starts when the first test asks and ends with the process. */
final class Chromium {

    /** Where Debian has it; nothing is downloaded. */
    private static final Path PROGRAM = Path.of(System.getProperty("appticket.chromium", "/usr/bin/chromium"));

    private Chromium() {}

    static Browser browser() {
        return Shared.BROWSER;
    }

    private static final class Shared {
        static final Browser BROWSER = launch();
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }
}
