package org.appticket.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The browsers of a test process, one for each size of letters: each starts when the first test asks and ends with the process. */
final class Chromium {

    /** Where Debian has it; nothing is downloaded. */
    private static final Path PROGRAM = Path.of(System.getProperty("appticket.chromium", "/usr/bin/chromium"));

    private static final int USUAL = 16;
    private static final Map<Integer, Browser> BROWSERS = new ConcurrentHashMap<>();

    private Chromium() {}

    static Browser browser() {
        return withLetters(USUAL);
    }

    /** One whose readers have set how large letters are, in pixels. */
    static Browser withLetters(int pixels) {
        return BROWSERS.computeIfAbsent(pixels, Chromium::launch);
    }

    private static Browser launch(int letters) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-gpu",
                                "--blink-settings=defaultFontSize=" + letters)));
    }
}
