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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Another system that is asked by HTTP: it remembers what it took, and answers what it is told to. */
public final class Recorder implements AutoCloseable {
    private final HttpServer server;
    private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> elsewhere = new ConcurrentHashMap<>();
    private volatile int status = 204;
    private volatile String text = "";

    /** What was taken. */
    public record Taken(String path, Headers headers, String raw) {
        public String body() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return raw.getBytes(StandardCharsets.ISO_8859_1);
        }

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
            String path = exchange.getRequestURI().getPath();
            String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            int answer = elsewhere.getOrDefault(path, status);
            if (answer < 300) {
                taken.add(new Taken(path, exchange.getRequestHeaders(), raw));
            }
            exchange.getResponseHeaders().set("Location", address("/x"));
            byte[] said = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
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

    /** From now on, at one path. */
    public void answer(String path, int other) {
        elsewhere.put(path, other);
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
