package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrderlyStopIT {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BODY = "{'login':'nobody','password':'not the right one'}".replace('\'', '"');

    @Test
    void a_server_that_is_asked_to_stop_says_so_and_finishes_what_it_has_begun(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of("APPTICKET_STOP_DELAY", "4"));
                Socket slow = begunRequest(server.baseUri())) {
            awaitStatus(200, server, "health/ready");
            CompletableFuture<Integer> exitCode = CompletableFuture.supplyAsync(() -> stopped(server));

            awaitStatus(503, server, "health/ready");
            assertEquals(200, status(server, "health/live"), "it still answers while others take notice");
            awaitStatus(503, server, "health/live");
            slow.getOutputStream().write(BODY.getBytes(StandardCharsets.UTF_8));
            assertTrue(statusLine(slow).startsWith("HTTP/1.1 401"), "what was begun is finished");
            assertEquals(0, exitCode.get(60, TimeUnit.SECONDS));
        }
    }

    private static int stopped(RunningServer server) {
        try {
            return server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Socket begunRequest(URI base) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(60_000);
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: " + base.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String statusLine(Socket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\r'; c = answer.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static void awaitStatus(int expected, RunningServer server, String path) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (status(server, path) != expected) {
            assertTrue(System.nanoTime() < deadline, path + " does not answer " + expected);
        }
    }

    private static int status(RunningServer server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.baseUri().resolve(path)).build();
        return HTTP.send(request, BodyHandlers.ofString()).statusCode();
    }
}
