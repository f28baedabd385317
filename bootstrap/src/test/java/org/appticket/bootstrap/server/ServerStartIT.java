package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.server.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others meet at the port of a server that starts. */
class ServerStartIT {
    private static final String REFUSED = "refused";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = RunningServer.freePort();
    private final Map<String, String> settings = Map.of("APPTICKET_HTTP_PORT", Integer.toString(port));

    private String answer(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        try {
            HttpResponse<Void> response =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return path + " " + response.statusCode() + " "
                    + response.headers().firstValue("Content-Type").orElse("");
        } catch (ConnectException nobody) {
            return REFUSED;
        }
    }

    @Test
    void while_there_is_nothing_that_could_answer_connections_are_refused(@TempDir Path data) throws Exception {
        Set<String> answers = new TreeSet<>();
        CompletableFuture<RunningServer> starting =
                CompletableFuture.supplyAsync(() -> RunningServer.start(data, settings));
        while (!starting.isDone()) {
            answers.add(answer("/api/v1/me"));
            answers.add(answer("/health/ready"));
        }
        try (RunningServer started = starting.join()) {
            answers.add(answer("/api/v1/me"));
            answers.add(answer("/health/ready"));
            assertEquals(
                    Set.of(REFUSED, "/api/v1/me 401 application/problem+json", "/health/ready 200 application/json"),
                    answers,
                    started::log);
        }
    }

    @Test
    void a_server_with_an_address_and_a_name_of_its_own_is_found_on_its_machine(@TempDir Path data) {
        Map<String, String> own = new HashMap<>(settings);
        own.putAll(Map.of("APPTICKET_HTTP_ADDRESS", "127.0.0.2", "APPTICKET_PUBLIC_URL", "https://desk.example.org"));
        try (RunningServer started = RunningServer.start(data, own)) {
            Ended verified = Program.run(data, Map.of(), "verify");
            assertEquals(0, verified.exitCode(), () -> verified.err() + started.log());
        }
    }

    @Test
    void a_port_that_is_taken_while_it_starts_is_said_too(@TempDir Path data) throws Exception {
        CompletableFuture<Ended> serving = CompletableFuture.supplyAsync(() -> Program.run(data, settings, "serve"));
        Patience.await(() -> Files.exists(data.resolve("run")));
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        other.start();
        try {
            Ended ended = serving.join();
            assertEquals(1, ended.exitCode());
            assertTrue(ended.err().contains("APPTICKET_HTTP_PORT"), ended.err());
        } finally {
            other.stop(0);
        }
    }
}
