package org.appticket.bootstrap.api.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.matrix.PermissionsPage.Row;
import org.appticket.bootstrap.api.matrix.fixture.Fixtures;
import org.appticket.bootstrap.api.matrix.stage.Call;
import org.appticket.bootstrap.api.matrix.stage.Relation;
import org.appticket.bootstrap.api.matrix.stage.Scene;
import org.appticket.bootstrap.api.matrix.stage.Stage;
import org.appticket.bootstrap.api.matrix.stage.Who;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tries every cell of {@code docs/permissions.md}. */
@ExtendWith(SharedServer.class)
class PermissionMatrixIT {

    @TestFactory
    Stream<DynamicTest> every_cell_is_answered_as_the_page_says(RunningServer server) {
        Stage stage = new Stage(server);
        List<Row> rows = PermissionsPage.rows();
        assertTrue(rows.size() > 36, rows::toString);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.endpoint(), () -> tryAll(stage, row)));
    }

    private static void tryAll(Stage stage, Row row) {
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Set<Relation> relations = Fixtures.of(row.endpoint()).relationsOf(who);
            assertTrue(relations.containsAll(row.cell(who).named()), row + ": " + who + " knows " + relations);
            for (Relation relation : relations) {
                tryOne(new Scene(stage, who, relation), row, wrong);
            }
        }
        assertEquals("", String.join("\n", wrong), row.endpoint());
    }

    private static void tryOne(Scene scene, Row row, List<String> wrong) {
        int expected = row.cell(scene.who()).statusFor(scene.relation());
        Call call = Fixtures.of(row.endpoint()).call().apply(scene);
        Reply reply = call.send(row.endpoint());
        if (reply.status() != expected) {
            wrong.add(scene.who() + " " + scene.relation() + ": " + expected + " was expected, " + reply.status()
                    + " came: " + reply.body());
        }
        if (reply.status() == 404) {
            for (Call missing : call.aboutNothing()) {
                assertEquals(told(missing.send(row.endpoint())), told(reply), "hidden is missing, " + missing);
            }
        }
    }

    /** All that is told but which answer it is, and whether the server has had enough of this connection. */
    private static String told(Reply reply) {
        Set<String> headers = new TreeSet<>(reply.answer().headers().map().keySet());
        headers.remove("connection");
        return reply.status() + reply.body().replaceFirst("urn:uuid:[0-9a-f-]+", "") + headers;
    }
}
