package org.appticket.bootstrap.api;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Another system that is asked by HTTP: it remembers what it took, and answers what it is told to. */
public final class Recorder implements AutoCloseable {
    private final HttpServer server;
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 204;
    private volatile String text = "";

    /** What was taken. */
    public record Taken(Headers headers, String body) {
        public String header(String name) {
            return Objects.requireNonNullElse(headers.getFirst(name), "");
        }
    }

    public Recorder() {
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
                taken.add(new Taken(exchange.getRequestHeaders(), body));
            }
            exchange.getResponseHeaders().set("Location", address("/x"));
            byte[] answer = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /** From now on. */
    public void answer(int other) {
        status = other;
    }

    /** From now on, with a text. */
    public void answer(int other, String otherText) {
        status = other;
        text = otherText;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What was taken so far. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
