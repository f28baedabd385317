package org.appticket.bootstrap.api.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.outside.MailHandlers;
import org.appticket.bootstrap.outside.MailSettings;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Accounts through a running server and a mail server: what arrives in mailboxes is followed like people would. */
class AccountsIT {
    private static final String FIRST = "teapots wobble at noon 4711";
    private static final String SECOND = "kettles whistle at dusk 1174";
    private static final String LINK = "http://127\\.0\\.0\\.1:[0-9]+/account/%s#token=([A-Za-z0-9_-]{43})";
    private static final Set<String> SECRETS = new LinkedHashSet<>(List.of(FIRST, SECOND));
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static RunningServer server;
    private static ApiClient admin;

    @BeforeAll
    static void start() {
        MailHandlers.use();
        MAIL.start();
        Map<String, String> settings =
                new HashMap<>(MailSettings.to(MAIL.getSmtp().getPort()));
        settings.put("APPTICKET_ORGANISATION", "Wonderland Railways");
        server = RunningServer.start(settings);
        admin = new ApiClient(server).signedIn(RunningServer.ADMIN);
    }

    /** Whatever was used here, the log of the server has none of it. */
    @AfterAll
    static void stop() {
        String log = server.log();
        MAIL.stop();
        server.close();
        assertTrue(SECRETS.size() >= 6, "some secrets were used");
        SECRETS.forEach(secret -> assertFalse(log.contains(secret), "a secret is in the log"));
    }

    private static ApiClient anybody() {
        return new ApiClient(server);
    }

    private static ApiClient signedIn(String login, String password) {
        return anybody().signedIn(new RunningServer.Account(login, password));
    }

    private static Reply signIn(String login, String password) {
        return anybody().post("session", "{'login':'%s','password':'%s'}".formatted(login, password));
    }

    /** Somebody who reads English at an address of theirs. */
    private static long added(String login, String rest) {
        return admin.post(
                        "people",
                        "{'login':'%s','name':'%s','email':'%s@example.org','language':'en','roles':['USER']%s}"
                                .formatted(login, login, login, rest))
                .requireStatus(201)
                .id();
    }

    private static List<String> lettersTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(letter -> letter.contains("<" + address + ">"))
                .toList();
    }

    /** The secret of the how manieth letter to an address; it is waited for. */
    private static String token(String address, String page, int nth) {
        long patience = System.nanoTime() + 30_000_000_000L;
        while (lettersTo(address).size() < nth && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        List<String> letters = lettersTo(address);
        assertTrue(letters.size() >= nth, () -> letters.size() + " letters to " + address);
        Matcher link = Pattern.compile(LINK.formatted(page)).matcher(letters.get(nth - 1));
        assertTrue(link.find(), letters.get(nth - 1));
        SECRETS.add(link.group(1));
        return link.group(1);
    }

    private static String chosen(String password) {
        return "{'password':'" + password + "'}";
    }

    @Test
    void who_is_invited_by_mail_chooses_a_password_and_signs_in() {
        long id = added("alice", "");
        assertFalse(admin.get("people/" + id).json().getBoolean("emailVerified"));
        String path = "invitations/" + token("alice@example.org", "invitation", 1);
        anybody().valid("PUT", path, chosen("Wonderland alice")).requireProblem(422, "invalid");
        anybody().valid("PUT", path, chosen(FIRST)).requireStatus(204);
        anybody().valid("PUT", path, chosen(FIRST)).requireProblem(404, "not-found");
        assertTrue(signedIn("alice", FIRST).get("me").json().getBoolean("emailVerified"));

        admin.post("people/" + id + "/invitations", "").requireStatus(202);
        String again = "invitations/" + token("alice@example.org", "invitation", 2);
        anybody().valid("PUT", again, chosen(SECOND)).requireStatus(204);
        signIn("alice", FIRST).requireProblem(401, "unauthenticated");
        signedIn("alice", SECOND);
    }

    @Test
    void who_forgot_their_password_chooses_another_by_mail() {
        added("bob", ",'password':'" + FIRST + "'");
        ApiClient before = signedIn("bob", FIRST);
        anybody().post("password-resets", "{'login':'BOB@example.org'}").requireStatus(202);
        String path = "password-resets/" + token("bob@example.org", "password", 1);
        anybody().valid("PUT", path, chosen("short but not too s")).requireStatus(204);
        before.get("me").requireProblem(401, "unauthenticated");
        signIn("bob", FIRST).requireProblem(401, "unauthenticated");
        anybody().valid("PUT", path, chosen(SECOND)).requireProblem(404, "not-found");
        signedIn("bob", "short but not too s");
    }

    @Test
    void nobody_learns_by_a_forgotten_password_whether_there_is_an_account() {
        added("carol", ",'password':'" + FIRST + "'");
        Map<String, String> answers = new TreeMap<>();
        for (String typed : List.of("carol", "carol@example.org", "nobody", "nobody@example.org", "not a login")) {
            Reply reply = anybody()
                    .post("password-resets", "{'login':'" + typed + "'}")
                    .requireStatus(202);
            Map<String, List<String>> headers =
                    new TreeMap<>(reply.answer().headers().map());
            headers.remove("date");
            answers.put(typed, headers + reply.body());
        }
        assertEquals(1, Set.copyOf(answers.values()).size(), answers::toString);
        anybody().post("password-resets", "{'login':'" + "x".repeat(200) + "'}").requireStatus(202);
        anybody()
                .invalid("POST", "password-resets", "{'login':'" + "x".repeat(201) + "'}")
                .requireStatus(422);
        anybody().invalid("POST", "password-resets", "{'login':''}").requireStatus(422);
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_renews_this_one() {
        added("dave", ",'password':'" + FIRST + "'");
        ApiClient elsewhere = signedIn("dave", FIRST);
        ApiClient here = signedIn("dave", FIRST);
        String change = "{'current':'%s','password':'%s'}";
        Reply wrong = here.post("me/password", change.formatted(SECOND, SECOND)).requireProblem(422, "invalid");
        assertEquals(List.of("/current wrong-password"), wrong.errors());
        here.post("me/password", change.formatted(FIRST, "appticket dave 1")).requireProblem(422, "invalid");
        Reply changed =
                here.post("me/password", change.formatted(FIRST, SECOND)).requireStatus(204);
        SECRETS.add(changed.header("X-CSRF-Token"));
        assertNotEquals("", changed.header("Set-Cookie"));
        elsewhere.get("me").requireProblem(401, "unauthenticated");
        here.get("me").requireStatus(200);
        here.post("me/password", change.formatted(SECOND, FIRST)).requireProblem(403, "csrf");
        here.with("X-CSRF-Token", changed.header("X-CSRF-Token"))
                .post("me/password", change.formatted(SECOND, FIRST))
                .requireStatus(204);
    }

    @Test
    void another_address_counts_once_it_is_confirmed() {
        added("erin", ",'password':'" + FIRST + "'");
        ApiClient erin = signedIn("erin", FIRST);
        erin.post("me/email", "{'email':'erin@elsewhere.example','password':'%s'}".formatted(SECOND))
                .requireProblem(422, "invalid");
        erin.post("me/email", "{'email':'erin@elsewhere.example','password':'%s'}".formatted(FIRST))
                .requireStatus(202);
        String path = "email-verifications/" + token("erin@elsewhere.example", "email", 1);
        assertEquals("erin@example.org", erin.get("me").json().getString("email"));
        anybody().valid("PUT", path, "").requireStatus(204);
        erin.get("me").requireProblem(401, "unauthenticated");
        JsonObject me = signedIn("erin", FIRST).get("me").json();
        assertEquals("erin@elsewhere.example", me.getString("email"));
        assertTrue(me.getBoolean("emailVerified"));
        anybody().valid("PUT", path, "").requireProblem(404, "not-found");
    }

    @Test
    void people_see_where_they_are_signed_in_and_end_it() {
        added("frank", ",'password':'" + FIRST + "'");
        ApiClient elsewhere = signedIn("frank", FIRST);
        ApiClient third = signedIn("frank", FIRST);
        ApiClient here = signedIn("frank", FIRST);
        List<JsonObject> sessions = sessions(here);
        assertEquals(3, sessions.size());
        assertTrue(sessions.get(0).getBoolean("current"));
        assertEquals("127.0.0.1", sessions.get(0).getString("address"));
        assertEquals("PASSWORD", sessions.get(0).getString("origin"));
        String label = sessions.get(2).getString("id");
        signedIn("frank", FIRST)
                .invalid("DELETE", "me/sessions/" + "0".repeat(16), "")
                .requireStatus(404);
        admin.valid("DELETE", "me/sessions/" + label, "").requireProblem(404, "not-found");
        here.valid("DELETE", "me/sessions/" + label, "").requireStatus(204);
        elsewhere.get("me").requireProblem(401, "unauthenticated");
        third.get("me").requireStatus(200);
        here.valid("DELETE", "me/sessions", "").requireStatus(204);
        third.get("me").requireProblem(401, "unauthenticated");
        assertEquals(1, sessions(here).size());
    }

    private static List<JsonObject> sessions(ApiClient client) {
        return new ArrayList<>(client.get("me/sessions")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class));
    }
}
