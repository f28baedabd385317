package org.appticket.bootstrap.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server on this machine that breaks off in the middle of an answer, as often as it is told to. */
public final class CutLine {
    private static final int SOON = 3_000;

    private final ServerSocket socket;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    CutLine(int port) {
        this.port = port;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The connections that are there break off at once, and the next ones after some thousand bytes. */
    public void cut(int connections) {
        cuts.set(connections);
        open.forEach(CutLine::close);
        open.clear();
    }

    /** How often it broke off. */
    public int cutsDone() {
        return done.get();
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(client);
                boolean cut = cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                start(() -> copy(client, server, Integer.MAX_VALUE));
                start(() -> copy(server, client, cut ? SOON : Integer.MAX_VALUE));
            } catch (IOException closed) {
                // the loop ends if this is the end, and goes on if it was one connection
            }
        }
    }

    private void copy(Socket from, Socket to, int most) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1_024];
            int left = most;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                left -= length;
                if (left < 0) {
                    done.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException broken) {
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
        Thread thread = new Thread(work, "cut-line");
        thread.setDaemon(true);
        thread.start();
    }
}
