package org.appticket.bootstrap.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.server.Program;
import org.appticket.bootstrap.server.Program.Ended;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is done to a running server is found in its audit log, and who tampers with that log is found out. */
@ExtendWith(SharedServer.class)
class AuditIT {
    private final Cast cast;

    AuditIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void a_day_at_the_desk_is_written_down() {
        ApiClient admin = cast.admin();
        long boss = admin.get("me").id();
        ApiClient requester = cast.requester();
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        long reader = manager.get("me").id();
        long ticket = requester
                .post("tickets", "{'title':'My salary','description':'','confidential':true}")
                .requireStatus(201)
                .id();
        for (String part : List.of("", "/comments", "/history", "/transitions")) {
            manager.get("tickets/" + ticket + part).requireStatus(200);
            requester.get("tickets/" + ticket + part).requireStatus(200);
        }
        manager.post("me/tokens", "{'name':'script'}").requireStatus(201);
        Reply account = admin.get("people/" + reader);
        admin.patch("people/" + reader, account.header("ETag"), "{'roles':['AGENT']}")
                .requireStatus(200);
        admin.post("teams", "{'name':'Payroll " + cast.suffix() + "'}").requireStatus(201);

        JsonObject read = only("kind=CONFIDENTIAL_READ&ticket=" + ticket);
        assertEquals(reader, read.getJsonObject("by").getInt("id"));
        assertEquals("manager", read.getJsonObject("by").getString("name"));
        assertEquals(
                "TOKEN_ISSUED",
                only("kind=TOKEN_ISSUED,TOKEN_REVOKED&by=" + reader).getString("kind"));
        assertEquals(
                boss,
                only("kind=PERSON_ADDED&person=" + reader).getJsonObject("by").getInt("id"));
        JsonObject roles = only("kind=ROLES_CHANGED&person=" + reader);
        assertEquals(Map.of("from", "MANAGER", "to", "AGENT"), facts(roles));
        assertTrue(entries("kind=TEAM_ADDED&by=" + boss).size() >= 1);
        assertTrue(
                entries("kind=FIRST_ADMINISTRATOR&to=" + roles.getString("at")).size() >= 1);
    }

    @Test
    void whoever_signs_in_or_cannot_is_written_down_with_their_address() {
        ApiClient agent = cast.agent();
        Reply me = agent.get("me");
        String login = me.json().getString("login");
        String wrong = "{'login':'%s','password':'this is not it'}";
        cast.anybody().post("session", wrong.formatted(login)).requireProblem(401, "unauthenticated");
        cast.anybody().post("session", wrong.formatted("nobody-at-all")).requireProblem(401, "unauthenticated");
        agent.valid("DELETE", "session", "").requireStatus(204);

        assertEquals("127.0.0.1", only("kind=SIGNED_IN&person=" + me.id()).getString("address"));
        assertEquals("127.0.0.1", only("kind=SIGN_IN_FAILED&person=" + me.id()).getString("address"));
        assertEquals(1, entries("kind=SIGNED_OUT&by=" + me.id()).size());
        assertFalse(cast.admin().get("audit?limit=100").body().contains("nobody-at-all"));
    }

    @Test
    void nobody_but_administrators_reads_and_proves_the_log() {
        for (ApiClient client : List.of(cast.requester(), cast.agent(), cast.somebody("manager", "['MANAGER']"))) {
            client.get("audit").requireProblem(403, "not-permitted");
            client.post("audit/verification", "").requireProblem(403, "not-permitted");
        }
        cast.anybody().get("audit").requireProblem(401, "unauthenticated");
        Reply proof = cast.admin().post("audit/verification", "").requireStatus(200);
        assertTrue(proof.json().getBoolean("whole"), proof.body());
        assertTrue(proof.json().getInt("entries") > 3, proof.body());
    }

    @Test
    void the_log_is_listed_page_by_page_and_refuses_what_it_does_not_know() {
        cast.requester();
        JsonObject first =
                cast.admin().get("audit?limit=1&count=true").requireStatus(200).json();
        JsonObject second = cast.admin()
                .get("audit?limit=1&after=" + first.getString("next"))
                .requireStatus(200)
                .json();
        assertEquals(
                sequence(first.getJsonArray("items").getJsonObject(0)) - 1,
                sequence(second.getJsonArray("items").getJsonObject(0)));
        for (String query : List.of("kind=NOTHING", "by=me", "person=0", "from=yesterday", "sort=id", "after=x")) {
            cast.admin().invalid("GET", "audit?" + query, "").requireProblem(422, "invalid");
        }
    }

    @Test
    void who_tampers_with_the_log_of_a_stopped_server_is_found_out(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Cast own = Cast.on(server);
            own.requester();
            own.agent();
            own.admin().post("audit/verification", "").requireStatus(200);
            assertEquals(0, server.stop());
        }
        Ended whole = Program.run(data, Map.of(), "verify");
        assertEquals(0, whole.exitCode(), whole.out() + whole.err());
        assertTrue(whole.out().contains("audit log: "), whole.out());

        tamper(data, "update audit_entry set kind = 'SIGNED_OUT' where place = 2");

        Ended spoilt = Program.run(data, Map.of(), "verify");
        assertEquals(1, spoilt.exitCode(), spoilt.out() + spoilt.err());
        assertTrue(spoilt.out().contains("broken from entry 2 on"), spoilt.out());
        try (RunningServer again = RunningServer.start(data, Map.of())) {
            ApiClient admin = new ApiClient(again).signedIn(RunningServer.ADMIN);
            JsonObject proof =
                    admin.post("audit/verification", "").requireStatus(200).json();
            assertFalse(proof.getBoolean("whole"));
            assertEquals(2, proof.getJsonObject("flaw").getInt("sequence"));
            assertEquals(0, again.stop());
        }
    }

    private List<JsonObject> entries(String query) {
        return cast.admin()
                .get("audit?limit=100&" + query)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject only(String query) {
        List<JsonObject> entries = entries(query);
        assertEquals(1, entries.size(), query + ": " + entries);
        return entries.get(0);
    }

    private static Map<String, String> facts(JsonObject entry) {
        JsonObject facts = entry.getJsonObject("facts");
        return Map.of("from", facts.getString("from"), "to", facts.getString("to"));
    }

    private static long sequence(JsonObject entry) {
        return entry.getJsonNumber("sequence").longValueExact();
    }

    private static void tamper(Path data, String deed) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("appticket") + ";WRITE_DELAY=0", "appticket", "");
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(deed));
        }
    }
}
