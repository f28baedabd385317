package org.appticket.bootstrap.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by a passkey of a device that Chromium plays. Passkeys need a name of the server, not an address. */
class PasskeyBrowserIT {
    private static final List<String> ABILITIES =
            List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation");

    @Test
    void a_passkey_is_added_signs_in_and_is_removed(@TempDir Path data) {
        int port = RunningServer.freePort();
        String home = "http://localhost:" + port;
        Map<String, String> settings =
                Map.of("APPTICKET_HTTP_PORT", Integer.toString(port), "APPTICKET_PUBLIC_URL", home);
        try (RunningServer server = RunningServer.start(data, settings);
                Visit visit = Visit.before(server, Device.DESKTOP)) {
            Page page = visit.page();
            device(page);
            page.navigate(home + "/account");
            visit.signIn(RunningServer.ADMIN);
            page.getByLabel("Name of the passkey").fill("My telephone");
            visit.button("Add a passkey").click();
            visit.sees("Passkey added.");
            page.getByText("Sign out").first().click();
            page.locator("input[name=login]").waitFor();
            page.navigate(home + "/account");
            visit.button("Sign in with a passkey").click();
            visit.button("Remove My telephone").click();
            page.locator("dialog .danger").click();
            visit.sees("Passkey removed.");
        }
    }

    private static void device(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (String able : ABILITIES) {
            options.addProperty(able, true);
        }
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}
