package org.appticket.adapters.notification.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** A line to a server on this machine that is listened to, changes what is said, and can be cut. */
final class TestLine implements AutoCloseable {
    private final ServerSocket here = listening();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final int port;
    private final UnaryOperator<String> change;

    /** A line by which the server's words arrive changed. */
    TestLine(int port, UnaryOperator<String> change) {
        this.port = port;
        this.change = change;
        start(this::carry);
    }

    int port() {
        return here.getLocalPort();
    }

    /** All that the server was asked. */
    String asked() {
        return String.join("", asked);
    }

    /** The conversations of now are over. */
    void cut() {
        open.forEach(TestLine::close);
    }

    @Override
    public void close() throws IOException {
        here.close();
        cut();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry() {
        try {
            while (!here.isClosed()) {
                Socket client = here.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                open.addAll(Set.of(client, server));
                start(() -> copy(client, server, said -> {
                    asked.add(said);
                    return said;
                }));
                start(() -> copy(server, client, change));
            }
        } catch (IOException ended) {
            // the test is over
        }
    }

    private static void copy(Socket from, Socket to, UnaryOperator<String> change) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65_536];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                String said = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                out.write(change.apply(said).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            }
        } catch (IOException ended) {
            // the other side sees the end too
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "test-line");
        thread.setDaemon(true);
        thread.start();
    }
}
