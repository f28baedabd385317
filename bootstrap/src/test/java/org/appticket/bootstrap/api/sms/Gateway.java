package org.appticket.bootstrap.api.sms;

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

/** A gateway for text messages: it remembers what it took, and answers what it is told to. */
final class Gateway implements AutoCloseable {
    private final HttpServer server;
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 202;

    /** What was taken. */
    record Taken(String authorization, JsonObject message) {
        String to() {
            return message.getString("to");
        }

        String text() {
            return message.getString("text");
        }
    }

    Gateway() {
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
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (status < 300) {
                String authorization =
                        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
                taken.add(new Taken(authorization, ApiClient.json(body)));
            }
            exchange.sendResponseHeaders(status, -1);
        }
    }

    void answer(int other) {
        status = other;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** What went to that number so far. */
    List<Taken> to(String number) {
        return List.copyOf(taken).stream()
                .filter(one -> one.to().equals(number))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
