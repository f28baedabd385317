package org.appticket.bootstrap.api.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.api.contract.Operations;
import org.appticket.bootstrap.api.matrix.PermissionsPage.Row;
import org.appticket.bootstrap.api.matrix.fixture.Fixture;
import org.appticket.bootstrap.api.matrix.fixture.Fixtures;
import org.appticket.bootstrap.api.matrix.stage.Call;
import org.appticket.bootstrap.api.matrix.stage.Relation;
import org.appticket.bootstrap.api.matrix.stage.Scene;
import org.appticket.bootstrap.api.matrix.stage.Stage;
import org.appticket.bootstrap.api.matrix.stage.Who;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Members that nobody asked for, in the body of every operation that takes one, from somebody who may do what it does: they are
 * refused, and the very same request without them, with the same version, still goes through.
 */
@ExtendWith(SharedServer.class)
class MassAssignmentIT {
    private static final Map<String, String> UNASKED = Map.ofEntries(
            Map.entry("id", "1"),
            Map.entry("version", "1"),
            Map.entry("role", "'ADMIN'"),
            Map.entry("roles", "['ADMIN']"),
            Map.entry("requester", "1"),
            Map.entry("status", "'CLOSED'"),
            Map.entry("createdAt", "'2020-01-01T00:00:00Z'"),
            Map.entry("author", "1"),
            Map.entry("actor", "1"),
            Map.entry("ticket", "1"),
            Map.entry("active", "true"),
            Map.entry("admin", "true"),
            Map.entry("passwordHash", "'x'"),
            Map.entry("teams", "[1]"),
            Map.entry("__proto__", "{'roles':['ADMIN']}"),
            Map.entry("@type", "'org.appticket.domain.people.Person'"));

    private final Stage stage;

    MassAssignmentIT(RunningServer server) {
        this.stage = new Stage(server);
    }

    @TestFactory
    Stream<DynamicTest> no_member_is_taken_that_was_not_asked_for() {
        List<Operations.One> taking =
                Operations.all().stream().filter(one -> one.body().isPresent()).toList();
        assertTrue(taking.size() > 10, taking::toString);
        return taking.stream().map(one -> DynamicTest.dynamicTest(one.endpoint(), () -> tryAll(one)));
    }

    @Test
    void a_comment_is_reached_through_its_own_ticket_alone() {
        Scene scene = new Scene(stage, Who.MANAGER, Relation.TEAM);
        long ticket = scene.ticket();
        long other = scene.ticket();
        long comment = scene.commentOn(ticket);
        String version = stage.version("tickets/" + ticket + "/comments/" + comment);

        for (Call call : List.of(
                Call.by(scene, other, comment).saying(""),
                Call.by(scene, other, comment).saying("{'body':'Not mine'}").seen(version),
                Call.by(scene, other, comment).seen(version))) {
            String method = call.headers().isEmpty() ? "GET" : call.body().isEmpty() ? "DELETE" : "PATCH";
            call.send(method + " /tickets/{id}/comments/{comment}").requireProblem(404, "not-found");
        }
        assertEquals(version, stage.version("tickets/" + ticket + "/comments/" + comment));
    }

    private void tryAll(Operations.One operation) {
        Row row = PermissionsPage.rows().stream()
                .filter(each -> each.endpoint().equals(operation.endpoint()))
                .findFirst()
                .orElseThrow();
        Fixture fixture = Fixtures.of(row.endpoint());
        Scene scene = scene(row, fixture);
        int expected = row.cell(scene.who()).statusFor(scene.relation());
        Call call = fixture.call().apply(scene);
        List<String> wrong = new ArrayList<>();
        UNASKED.forEach((member, value) -> {
            if (!asked(operation.body().orElseThrow(), member)) {
                Reply reply = call.saying(with(call.body(), member, value)).sendInvalid(row.endpoint());
                if (!isRefused(reply, member, expected)) {
                    wrong.add(member + ": " + reply.status() + " " + reply.body());
                }
            }
        });
        assertEquals("", String.join("\n", wrong));
        call.send(row.endpoint()).requireStatus(expected);
    }

    /** The member is named; or it is refused as it is without the member, where nobody can be let through. */
    private static boolean isRefused(Reply reply, String member, int expected) {
        boolean named = reply.status() == 422 && reply.errors().contains("/" + member + " unknown-member");
        return named || (expected >= 400 && reply.status() == expected);
    }

    /** Somebody, and a case, for whom it would go through; if there is none, anybody. */
    private Scene scene(Row row, Fixture fixture) {
        return allowed(row, fixture).orElseGet(() -> new Scene(stage, Who.USER, Relation.OTHER));
    }

    private Optional<Scene> allowed(Row row, Fixture fixture) {
        return Stream.of(Who.USER, Who.ADMIN, Who.MANAGER)
                .flatMap(who -> fixture.relationsOf(who).stream().map(relation -> new Scene(stage, who, relation)))
                .filter(scene -> row.cell(scene.who()).statusFor(scene.relation()) < 300)
                .findFirst();
    }

    /** With another member, or another part of a form. */
    private static String with(String body, String member, String value) {
        if (body.startsWith("--")) {
            String boundary = body.substring(0, body.indexOf("\r\n"));
            return boundary + "\r\nContent-Disposition: form-data; name='" + member + "'\r\n\r\n" + value + "\r\n"
                    + body;
        }
        String rest = body.equals("{}") ? "" : "," + body.substring(1, body.length() - 1);
        return "{'" + member + "':" + value + rest + "}";
    }

    private static boolean asked(Schema<?> body, String member) {
        return body.getProperties() != null && body.getProperties().containsKey(member);
    }
}
