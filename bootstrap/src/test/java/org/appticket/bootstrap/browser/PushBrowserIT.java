package org.appticket.bootstrap.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.application.dsl.VirtualBrowser;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Recorder;
import org.appticket.bootstrap.browser.Visit.Device;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.domain.push.PushTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notifications of a device. Chromium's own push service is on the internet, so a recorder stands for it: what a browser asks of it is answered by
 * the test, and what the server hands it is opened and given to Chromium, whose worker shows it.
 */
class PushBrowserIT {
    private static final String SERVICE = """
            const [endpoint, p256dh, auth] = ["%s", "%s", "%s"];
            const held = () => JSON.parse(sessionStorage.getItem("service"));
            const hold = (key) => sessionStorage.setItem("service", JSON.stringify(key));
            const subscription = (key) => key && {
              endpoint,
              options: { applicationServerKey: Uint8Array.from(key).buffer },
              toJSON: () => ({ endpoint, expirationTime: null, keys: { p256dh, auth } }),
              unsubscribe: async () => hold(null) ?? true,
            };
            PushManager.prototype.getSubscription = async () => subscription(held());
            PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
              hold([...new Uint8Array(applicationServerKey)]);
              return subscription(held());
            };
            """;

    private static final int LOOKS = 50;

    private static final String SHOWN =
            "async () => (await (await navigator.serviceWorker.getRegistration('/')).getNotifications())"
                    + ".map(each => each.title + ': ' + each.body).join()";

    private final VirtualBrowser browser = new VirtualBrowser();

    @Test
    void a_device_is_turned_on_shows_what_comes_and_tells_nothing_after_its_owner_has_left(@TempDir Path data) {
        try (Recorder service = new Recorder();
                RunningServer server = RunningServer.start(data, Map.of("APPTICKET_OUTGOING_ALLOW", "127.0.0.1"));
                Visit visit = Visit.before(server, Device.DESKTOP)) {
            PushTarget target = browser.at(service.address("/push/1"));
            Page page = visit.page();
            page.context().grantPermissions(List.of("notifications"));
            page.addInitScript(SERVICE.formatted(target.endpoint(), target.p256dh(), target.auth()));
            visit.go("/account");
            visit.signIn(RunningServer.ADMIN);
            visit.sees("Off for this device");
            visit.button("Turn on").click();
            visit.sees("On for this device");
            visit.screenshot("notifications-of-a-device");

            ApiClient admin = Cast.on(server).admin();
            assertTrue(admin.post("channels/PUSH/test", "").json().getBoolean("delivered"));
            String message = browser.opened(service.taken().get(0).bytes());
            Patience.await(() -> isShown(page, server, message, "Ceci est un essai"));

            page.reload();
            visit.sees("On for this device");
            visit.button("Turn off").click();
            visit.sees("Off for this device");
            assertEquals(0, browsers(admin));

            visit.button("Turn on").click();
            visit.sees("On for this device");
            assertEquals(1, browsers(admin));
            page.getByText("Sign out").first().click();
            page.locator("input[name=login]").waitFor();
            assertEquals(0, browsers(admin));
        }
    }

    /** Brings it, and looks for it for a while: Chromium drops what it is handed while a worker is slow to start. */
    private static boolean isShown(Page page, RunningServer server, String message, String words) {
        delivered(page, server, message);
        for (int look = 0; look < LOOKS; look++) {
            if (((String) page.evaluate(SHOWN)).contains(words)) {
                return true;
            }
            page.waitForTimeout(100);
        }
        return false;
    }

    private static int browsers(ApiClient person) {
        return person.get("me/push-subscriptions").json().getJsonArray("items").size();
    }

    /** As if the service had brought it. */
    private static void delivered(Page page, RunningServer server, String message) {
        CDPSession session = page.context().newCDPSession(page);
        List<String> registrations = new CopyOnWriteArrayList<>();
        session.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(each -> registrations.add(
                                each.getAsJsonObject().get("registrationId").getAsString())));
        session.send("ServiceWorker.enable");
        Patience.await(() -> {
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            return !registrations.isEmpty();
        });
        JsonObject push = new JsonObject();
        push.addProperty("origin", server.baseUri().resolve("/").toString());
        push.addProperty("registrationId", registrations.get(0));
        push.addProperty("data", message);
        session.send("ServiceWorker.deliverPushMessage", push);
    }
}
