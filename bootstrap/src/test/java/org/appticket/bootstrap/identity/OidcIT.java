package org.appticket.bootstrap.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcIT {
    private static final String CLIENT = "appticket";
    private static final MockOAuth2Server PROVIDER = provider();
    private static final RunningServer SERVER = server();

    private final Wanderer browser = new Wanderer(SERVER);

    private static MockOAuth2Server provider() {
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start(InetAddress.getLoopbackAddress(), 0);
        return provider;
    }

    private static RunningServer server() {
        return RunningServer.start(
                folder(),
                Map.of(
                        "APPTICKET_OIDC_PROVIDERS", "corp,other",
                        "APPTICKET_OIDC_CORP_ISSUER", issuer("corp"),
                        "APPTICKET_OIDC_CORP_NAME", "The corporation",
                        "APPTICKET_OIDC_CORP_CLIENT_ID", CLIENT,
                        "APPTICKET_OIDC_CORP_CLIENT_SECRET", "a secret of ours",
                        "APPTICKET_OIDC_CORP_GROUPS_CLAIM", "roles",
                        "APPTICKET_OIDC_CORP_ROLES", "AppTicket.Agent=AGENT;AppTicket.Manager=MANAGER",
                        "APPTICKET_OIDC_OTHER_ISSUER", issuer("other"),
                        "APPTICKET_OIDC_OTHER_CLIENT_ID", CLIENT,
                        "APPTICKET_OIDC_OTHER_CREATE", "false"));
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
        PROVIDER.shutdown();
    }

    private static String issuer(String id) {
        return PROVIDER.issuerUrl(id).toString();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("appticket-oidc");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What Entra ID says of somebody, with an app role. */
    private static void says(String id, String subject, String... roles) {
        Map<String, Object> claims = Map.of(
                "oid", "00000000-0000-0000-66f3-3332eca7ea81",
                "tid", "9122040d-6c67-4c5b-b112-36a304b66dad",
                "ver", "2.0",
                "name", "Somebody called " + subject,
                "preferred_username", subject,
                "email", "boss@example.org",
                "roles", List.of(roles));
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(id, subject, "JWT", List.of(CLIENT), claims));
    }

    /** Where the browser is sent back to, after somebody has proved there who they are. */
    private URI proved(URI address) {
        return Wanderer.location(browser.go(address));
    }

    private URI sent(String provider) {
        HttpResponse<String> answer = browser.get("auth/oidc/" + provider + "?returnTo=/tickets/7?x=1");
        assertEquals(303, answer.statusCode(), answer.body());
        return Wanderer.location(answer);
    }

    private HttpResponse<String> signedIn(String provider, String subject, String... roles) {
        says(provider, subject, roles);
        return browser.go(proved(sent(provider)));
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        for (String told : List.of("audience", "nimbus", "java.", issuer("corp"), "nonce")) {
            assertFalse(answer.body().contains(told), answer.body());
        }
    }

    @Test
    void the_buttons_are_known_to_anybody() {
        assertEquals(
                "{\"items\":[{\"id\":\"corp\",\"name\":\"The corporation\"},{\"id\":\"other\",\"name\":\"other\"}]}",
                browser.get("auth/providers").body());
    }

    @Test
    void who_proves_there_who_they_are_is_signed_in_here() {
        HttpResponse<String> answer = signedIn("corp", "agathe", "AppTicket.Agent");
        assertEquals(303, answer.statusCode(), answer.body());
        assertEquals(SERVER.baseUri().resolve("tickets/7?x=1"), Wanderer.location(answer));
        assertFalse(browser.has("oidc"));
        JsonObject user = browser.session();
        assertEquals("agathe", user.getString("login"));
        assertEquals("AGENT", user.getJsonArray("roles").getString(0));
        assertFalse(user.containsKey("email"), "Entra ID has not verified it");
        JsonObject identities = Wanderer.json(browser.get("me/identities"));
        assertEquals(
                issuer("corp"),
                identities.getJsonArray("items").getJsonObject(0).getString("issuer"));
    }

    @Test
    void who_comes_again_is_the_same_with_the_rights_of_then() {
        signedIn("corp", "jean", "AppTicket.Agent");
        int id = browser.session().getInt("id");
        signedIn("corp", "jean", "AppTicket.Manager");
        JsonObject user = browser.session();
        assertEquals(id, user.getInt("id"));
        assertEquals("MANAGER", user.getJsonArray("roles").getString(0));
    }

    @Test
    void the_way_back_is_good_once_and_for_one_browser() {
        says("corp", "replay");
        URI back = proved(sent("corp"));
        Wanderer thief = new Wanderer(SERVER);
        assertProblem(401, thief.go(back));
        thief.get("auth/oidc/corp");
        assertProblem(401, thief.go(back));
        assertEquals(303, browser.go(back).statusCode());
        assertProblem(401, browser.go(back));
        assertFalse(thief.has("sid"));
    }

    @Test
    void an_answer_of_one_provider_is_none_of_another() {
        String back = proved(sent("corp")).toString();
        assertProblem(401, browser.go(URI.create(back.replace("/oidc/corp/", "/oidc/other/"))));
        assertProblem(401, browser.go(URI.create(back)));
        assertFalse(browser.has("sid"));
    }

    @Test
    void who_declines_is_nobody() {
        String state = sent("corp").getRawQuery().replaceAll(".*state=([^&]*).*", "$1");
        assertProblem(401, browser.get("auth/oidc/corp/callback?error=access_denied&state=" + state));
    }

    @Test
    void an_account_of_the_same_login_is_not_taken_over() {
        HttpResponse<String> answer = signedIn("corp", RunningServer.ADMIN.login());
        assertProblem(409, answer);
        assertFalse(browser.has("sid"));
    }

    @Test
    void who_may_not_come_in_is_told_no_more_than_that() {
        assertProblem(403, signedIn("other", "stranger"));
        assertFalse(browser.has("sid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org",
                "//evil.example.org",
                "/%5Cevil.example.org",
                "/%09/evil.example.org",
                "evil",
                "",
                "/%0d%0aSet-Cookie:x=y",
                "/é"
            })
    void nobody_is_sent_elsewhere_afterwards(String returnTo) {
        String encoded = returnTo.replace("é", "%C3%A9");
        assertProblem(422, browser.get("auth/oidc/corp?returnTo=" + encoded));
    }

    @Test
    void there_is_no_way_to_who_is_not_set_up() {
        assertProblem(404, browser.get("auth/oidc/nowhere"));
        assertProblem(401, browser.get("auth/oidc/corp/callback"));
        assertProblem(401, browser.get("auth/oidc/nowhere/callback?code=x&state=y"));
    }

    @Test
    void who_has_an_account_links_an_identity_to_it_and_signs_in_by_it() {
        browser.signIn(RunningServer.ADMIN.login(), RunningServer.ADMIN.password());
        int admin = browser.session().getInt("id");
        says("other", "the-boss");
        HttpResponse<String> begun = browser.post("me/identities", "{\"provider\":\"other\",\"returnTo\":\"/me\"}");
        assertEquals(200, begun.statusCode(), begun.body());
        URI back = proved(URI.create(Wanderer.json(begun).getString("redirect")));
        HttpResponse<String> linked = browser.go(back);
        assertEquals(303, linked.statusCode(), linked.body());
        assertEquals(SERVER.baseUri().resolve("me"), Wanderer.location(linked));

        Wanderer elsewhere = new Wanderer(SERVER);
        says("other", "the-boss");
        URI address = Wanderer.location(elsewhere.get("auth/oidc/other"));
        elsewhere.go(Wanderer.location(elsewhere.go(address)));
        assertEquals(admin, elsewhere.session().getInt("id"));

        browser.session();
        JsonObject mine = Wanderer.json(browser.get("me/identities"))
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(
                204, browser.delete("me/identities/" + mine.getJsonNumber("id")).statusCode());
        assertEquals(
                404, browser.delete("me/identities/" + mine.getJsonNumber("id")).statusCode());
        assertTrue(Wanderer.json(browser.get("me/identities"))
                .getJsonArray("items")
                .isEmpty());
    }

    @Test
    void another_session_does_not_get_the_identity() {
        browser.signIn(RunningServer.ADMIN.login(), RunningServer.ADMIN.password());
        HttpResponse<String> begun = browser.post("me/identities", "{\"provider\":\"other\"}");
        URI back = proved(URI.create(Wanderer.json(begun).getString("redirect")));
        browser.signIn(RunningServer.ADMIN.login(), RunningServer.ADMIN.password());
        assertProblem(401, browser.go(back));
    }
}
