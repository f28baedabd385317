package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.server.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedServer.class)
class ServerIT {

    private final RunningServer server;

    ServerIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void its_one_socket_is_the_http_listener_on_loopback() throws IOException {
        int port = server.baseUri().getPort();

        List<String> sockets = List.copyOf(Sockets.openToOthers(server.pid()));

        assertEquals(1, sockets.size(), sockets.toString());
        assertTrue(sockets.get(0).startsWith("tcp") && sockets.get(0).endsWith(" 127.0.0.1:" + port), sockets.get(0));
    }

    @Test
    void the_administrator_of_the_settings_signs_in_and_opens_a_ticket() {
        Browser admin = new Browser(server).signIn(RunningServer.ADMIN);

        HttpResponse<String> opened =
                admin.post("tickets", "{\"title\":\"The printer is on fire\",\"description\":\"Third floor.\"}");

        assertEquals(201, opened.statusCode(), opened.body());
        assertEquals("OPEN", Browser.json(opened).getString("status"));
    }

    @Test
    void it_says_what_it_is_once_and_nothing_of_the_container() {
        assertEquals(
                1,
                server.log()
                        .lines()
                        .filter(line -> line.startsWith("AppTicket is ready: http://127.0.0.1:"))
                        .count(),
                server.log());
        assertFalse(server.log().contains("Payara"), server.log());
        assertFalse(server.log().contains("Exception"), server.log());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/control/ping", "/control/verify", "/WEB-INF/web.xml"})
    void what_is_not_for_everybody_is_refused_by_a_problem_document(String path) {
        HttpResponse<String> answer = new Browser(server).get(path);

        assertTrue(answer.statusCode() == 403 || answer.statusCode() == 404, path + ": " + answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body());
    }

    @Test
    void a_second_server_on_the_same_data_stops_with_one_line() {
        Ended second = Program.run(
                server.data(), Map.of("APPTICKET_HTTP_PORT", Integer.toString(RunningServer.freePort())), "serve");

        assertEquals(1, second.exitCode());
        assertEquals(1, second.err().lines().count(), second.err());
        assertTrue(second.err().contains("in use by another process"), second.err());
    }

    @Test
    void a_taken_port_is_said_in_one_line() {
        Ended second = Program.run(
                RunningServer.temporaryFolder(),
                Map.of("APPTICKET_HTTP_PORT", Integer.toString(server.baseUri().getPort())),
                "serve");

        assertEquals(1, second.exitCode());
        assertEquals(1, second.err().lines().count(), second.err());
        assertTrue(second.err().contains("APPTICKET_HTTP_PORT"), second.err());
    }

    @Test
    void commands_work_through_the_running_server() {
        Ended verified = Program.run(server.data(), Map.of(), "verify");

        assertEquals(0, verified.exitCode(), verified.err());
        assertTrue(verified.out().contains("every chain is whole\n"), verified.out());
    }

    @Test
    void only_the_owner_of_the_data_can_read_the_secret_of_commands() throws IOException {
        Path secret = server.data().resolve("control");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    }
}
