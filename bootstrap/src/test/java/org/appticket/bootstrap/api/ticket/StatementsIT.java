package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of the database for a page does not depend on how much is on it: the server of the database counts. */
class StatementsIT {
    private static final int FEW = 5;
    private static final int MANY = 50;
    private static final int LOOKS = 5;

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Connection counter;

    @BeforeAll
    static void start() throws SQLException {
        DatabaseSettings database = TestDatabase.MYSQL.empty();
        server = RunningServer.start(
                data,
                Map.of(
                        "APPTICKET_DB_URL", database.url(),
                        "APPTICKET_DB_USER", database.user(),
                        "APPTICKET_DB_PASSWORD", database.password()));
        counter = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @AfterAll
    static void stop() throws Exception {
        counter.close();
        server.stop();
    }

    @Test
    void fifty_tickets_on_a_page_take_as_many_statements_as_five() throws SQLException {
        Cast cast = Cast.on(server);
        ApiClient few = cast.somebody("few", "['USER']");
        ApiClient many = cast.somebody("many", "['USER']");
        ApiClient agent = cast.agent();
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        open(few, agent, FEW);
        open(many, agent, MANY);

        Map<String, List<Long>> counts = new LinkedHashMap<>();
        counts.put("their own", List.of(list(few, few), list(many, many)));
        counts.put("an agent", List.of(list(agent, few), list(agent, many)));
        counts.put("a manager", List.of(list(manager, few), list(manager, many)));

        counts.forEach((who, both) -> assertEquals(both.get(0), both.get(1), () -> who + ": " + counts));
        assertTrue(counts.get("their own").get(0) > 1, counts::toString);
    }

    @Test
    void a_ticket_with_much_on_it_takes_as_many_statements_as_one_with_little() throws SQLException {
        Cast cast = Cast.on(server);
        ApiClient requester = cast.requester();
        ApiClient agent = cast.agent();
        String little = "tickets/" + open(requester, agent, 1);
        String much = "tickets/" + open(requester, agent, 1);
        say(little, requester, FEW);
        say(much, requester, MANY);

        for (String part :
                List.of("", "/comments", "/history", "/watchers", "/links", "/attachments", "/transitions")) {
            for (ApiClient reader : List.of(requester, agent)) {
                String page = part.isEmpty() || part.equals("/transitions") ? part : part + "?limit=100";
                assertEquals(count(reader, little + page), count(reader, much + page), part);
            }
        }
    }

    /** Opens as many, each with something of everything that a page may show; answers the last one. */
    private static long open(ApiClient requester, ApiClient agent, int tickets) {
        long last = 0;
        long watcher = agent.get("me").id();
        for (int i = 0; i < tickets; i++) {
            long before = last;
            last = requester
                    .post("tickets", "{'title':'Number %d','description':'','tags':['a','b%d']}".formatted(i, i))
                    .id();
            String path = "tickets/" + last;
            if (i % 2 == 0) {
                agent.post(path + "/transitions", "{'action':'START'}").requireStatus(200);
            }
            agent.post(path + "/watchers", "{'person':" + watcher + "}").requireStatus(204);
            agent.post(path + "/links", "{'type':'EXTERNAL','system':'JIRA','key':'A-" + i + "'}")
                    .requireStatus(201);
            if (before > 0) {
                agent.post(path + "/links", "{'type':'BLOCKED_BY','ticket':" + before + "}")
                        .requireStatus(201);
            }
        }
        return last;
    }

    private static void say(String path, ApiClient requester, int comments) {
        for (int i = 0; i < comments; i++) {
            requester
                    .post(path + "/comments", "{'body':'Number %d','visibility':'PUBLIC'}".formatted(i))
                    .requireStatus(201);
        }
    }

    private static long list(ApiClient reader, ApiClient requester) throws SQLException {
        return count(
                reader, "tickets?limit=100&requester=" + requester.get("me").id());
    }

    /** The least of some looks: what else the server does meanwhile can only add to it. */
    private static long count(ApiClient reader, String path) throws SQLException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < LOOKS; i++) {
            long before = selects();
            reader.get(path).requireStatus(200);
            least = Math.min(least, selects() - before);
        }
        return least;
    }

    private static long selects() throws SQLException {
        try (Statement statement = counter.createStatement();
                ResultSet rows = statement.executeQuery("show global status like 'Com_select'")) {
            assertTrue(rows.next());
            return rows.getLong("Value");
        }
    }
}
