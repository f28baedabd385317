package org.appticket.bootstrap.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Other systems that are told by webhooks, and answer as nobody should. */
final class FaultyReceiver implements AutoCloseable {
    /** Never answers. */
    static final String HANGS = "/hangs";
    /** Answers with a gigabyte. */
    static final String ENDLESS = "/endless";
    /** Sends those who come to this machine. */
    static final String ELSEWHERE = "/elsewhere";

    private static final String INSIDE = "/inside";
    private static final int GIGABYTE = 1 << 30;
    private static final byte[] PIECE = new byte[1 << 16];

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicLong written = new AtomicLong();
    private final AtomicInteger inside = new AtomicInteger();

    FaultyReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext(HANGS, this::hang);
        server.createContext(ENDLESS, this::answerWithoutEnd);
        server.createContext(ELSEWHERE, this::sendElsewhere);
        server.createContext(INSIDE, exchange -> {
            inside.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** How much of the gigabyte anybody took. */
    long written() {
        return written.get();
    }

    /** How many followed to this machine. */
    int inside() {
        return inside.get();
    }

    private void hang(HttpExchange exchange) throws IOException {
        try (exchange) {
            end.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void answerWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, GIGABYTE);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int left = GIGABYTE; left > 0; left -= PIECE.length) {
                out.write(PIECE);
                written.addAndGet(PIECE.length);
            }
        }
    }

    private void sendElsewhere(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Location", address(INSIDE));
            exchange.sendResponseHeaders(307, -1);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
