package org.appticket.adapters.security.file;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A daemon that speaks INSTREAM, on a socket of its own. */
final class FakeClamd implements AutoCloseable {
    private final ServerSocket server;
    private final Function<String, String> answers;

    /** Answers to what it was sent, read as Latin-1. */
    FakeClamd(Function<String, String> answers) {
        this.answers = answers;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                String answer = answers.apply(sent(new DataInputStream(socket.getInputStream())));
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            } catch (IOException hungUp) {
                // the next one may stay
            }
        }
    }

    private static String sent(DataInputStream in) throws IOException {
        StringBuilder all = new StringBuilder();
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("unknown command " + command);
        }
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}
