package org.appticket.bootstrap.api.webhook;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.appticket.bootstrap.api.ApiClient;

/** Another system: it remembers what it took, and answers what it is told to. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 204;

    /** What was taken. */
    record Taken(String id, String timestamp, String signature, String body) {
        JsonObject json() {
            return ApiClient.json(body);
        }

        String type() {
            return json().getString("type");
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getRequestHeaders();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (status < 300) {
                taken.add(new Taken(
                        header(headers, "webhook-id"),
                        header(headers, "webhook-timestamp"),
                        header(headers, "webhook-signature"),
                        body));
            }
            exchange.getResponseHeaders()
                    .set("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/x");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    void answer(int other) {
        status = other;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in?key=1";
    }

    /** What was taken so far. */
    List<Taken> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
