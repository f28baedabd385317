package org.appticket.adapters.notification.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that remembers what it was asked, and answers what it is told to. */
public final class Recorder implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());

    /** What was asked: headers by their names in lower case. */
    public record Seen(String path, Map<String, String> headers, String raw) {
        /** A header, by its name in lower case; nothing written if it did not come. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** The body as a text. */
        public String body() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        /** The body as it came. */
        public byte[] bytes() {
            return raw.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Answers a request. */
    public interface Answering {
        /** Does it; the exchange is closed afterwards. */
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Answers everything in one way. */
    public Recorder(Answering answering) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                seen.add(seen(exchange));
                answering.answer(exchange);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    /** Answers everything with a status. */
    public static Recorder answering(int status) {
        return new Recorder(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    /** Answers everything with a status and headers. */
    public static Recorder answering(int status, Map<String, String> headers) {
        return new Recorder(exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Answers everything with a status and a text. */
    public static Recorder answering(int status, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Recorder(exchange -> {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    /** Where it is asked. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What it was asked so far. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    private static Seen seen(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Seen(exchange.getRequestURI().toString(), headers, raw);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
