package org.appticket.bootstrap.api.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no well-behaved client sends: it is refused without a page of the container, and holds nobody up. */
class FloodIT {
    private static final int SLOW = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data, Map.of("APPTICKET_HTTP_THREADS", "32"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String host() {
        return "Host: " + server.baseUri().getAuthority() + "\r\nConnection: close\r\n";
    }

    /** In the requests, {@code ~} ends a line and {@code {n}} repeats the character before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400 | GET /api/v1/%00 HTTP/1.1~",
                "400 | GET /api/v1/%c0%af HTTP/1.1~",
                "400 | GET /../../etc/passwd HTTP/1.1~",
                "400 | GET /api/v1/a{33000} HTTP/1.1~",
                "400 | GET /api/v1/me HTTP/1.1~X: a{33000}~",
                "400 | GET /api/v1/me HTTP/1.1~Cookie: a=b{33000}~",
                "405 | TRACE /api/v1/me HTTP/1.1~",
                "405 | FROB /api/v1/me HTTP/1.1~",
                "501 | FROB / HTTP/1.1~",
                "400 | POST /api/v1/session HTTP/1.1~Content-Length: abc~",
                "400 | POST /api/v1/session HTTP/1.1~Content-Length: -5~",
                "400 | POST /api/v1/session HTTP/1.1~Content-Length: 2~Content-Length: 3~",
                "400 | POST /api/v1/session HTTP/1.1~Content-Type: application/json~Transfer-Encoding: frob~",
                "405 | POST /api/v1/me HTTP/1.1~X-HTTP-Method-Override: GET~Content-Length: 0~",
                "401 | GET /api/v1/me;jsessionid=1 HTTP/1.1~",
                "401 | GET /api/v1/me HTTP/1.1~Upgrade: h2c~HTTP2-Settings: AAMAAABkAAQAAP__~",
                "505 | GET /api/v1/me HTTP/9.9~",
                "421 | GET http://elsewhere.example/api/v1/me HTTP/1.1~",
                "400 | GET /api/v1/me HTTP/1.1~Host: elsewhere.example~"
            })
    void what_cannot_be_understood_is_refused_without_a_page(int status, String request) {
        requireRefused(status, RawSocket.ask(server, written(request) + host() + "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "421 | GET /api/v1/me HTTP/1.0~",
                "400 | GET /api/v1/me HTTP/1.1~Connection: close~",
                "421 | GET /api/v1/me HTTP/1.1~Host: elsewhere.example~Connection: close~"
            })
    void a_request_for_no_host_of_ours_is_refused(int status, String request) {
        requireRefused(status, RawSocket.ask(server, written(request) + "\r\n"));
    }

    @Test
    void a_body_that_is_announced_too_large_is_not_waited_for() throws IOException {
        try (Socket socket =
                new Socket(server.baseUri().getHost(), server.baseUri().getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream()
                    .write(("POST /api/v1/session HTTP/1.1\r\n" + host()
                                    + "Content-Type: application/json\r\nContent-Length: 104857600\r\n\r\n{")
                            .getBytes(UTF_8));
            assertEquals("HTTP/1.1 413", new String(socket.getInputStream().readNBytes(12), UTF_8));
        }
    }

    @Test
    void more_than_a_hundred_headers_are_refused() {
        StringBuilder request = new StringBuilder("GET /api/v1/me HTTP/1.1\r\n").append(host());
        for (int i = 0; i < 150; i++) {
            request.append("X-").append(i).append(": a\r\n");
        }
        requireRefused(400, RawSocket.ask(server, request + "\r\n"));
    }

    @Test
    void three_hundred_who_send_slowly_keep_nobody_waiting() throws IOException {
        ApiClient admin = new ApiClient(server).signedIn(RunningServer.ADMIN);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(halfARequest());
            }
            for (int i = 0; i < 5; i++) {
                long begun = System.nanoTime();
                admin.get("me").requireStatus(200);
                admin.post("teams", "{'name':'flood " + i + "'}").requireStatus(201);
                Duration taken = Duration.ofNanos(System.nanoTime() - begun);
                assertTrue(taken.compareTo(PATIENCE) < 0, () -> "it took " + taken);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        awaitRoomForTheUnknown();
        assertFalse(server.log().contains("OutOfMemory"), server::log);
    }

    /** Who hung up is noticed when the server stops waiting for them. */
    private static void awaitRoomForTheUnknown() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        ApiClient unknown = new ApiClient(server);
        String wrong = "{'login':'nobody','password':'not the right one'}";
        while (unknown.post("session", wrong).status() == 429) {
            assertTrue(System.nanoTime() < deadline, "the flood is over, and nobody is let in");
        }
    }

    private static Socket halfARequest() throws IOException {
        Socket socket = new Socket(server.baseUri().getHost(), server.baseUri().getPort());
        socket.getOutputStream()
                .write(("POST /api/v1/session HTTP/1.1\r\nHost: "
                                + server.baseUri().getAuthority()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
                        .getBytes(UTF_8));
        return socket;
    }

    private static String written(String request) {
        StringBuilder text = new StringBuilder();
        for (String part : request.strip().split("(?<=})|(?=.\\{[0-9])", -1)) {
            boolean repeated = part.matches(".\\{[0-9]+}");
            text.append(
                    repeated
                            ? part.substring(0, 1).repeat(Integer.parseInt(part.substring(2, part.length() - 1)))
                            : part);
        }
        return text.toString().replace("~", "\r\n");
    }

    private static void requireRefused(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        String lower = answer.toLowerCase(Locale.ROOT);
        assertFalse(lower.contains("<html") || lower.contains("payara") || lower.contains("exception"), answer);
        boolean hasBody = !answer.endsWith("\r\n\r\n");
        assertEquals(hasBody, lower.contains("content-type: application/problem+json"), answer);
        assertEquals(hasBody, lower.contains("content-security-policy: default-src 'none'"), answer);
    }
}
