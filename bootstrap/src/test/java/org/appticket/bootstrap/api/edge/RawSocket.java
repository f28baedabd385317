package org.appticket.bootstrap.api.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import org.appticket.bootstrap.server.RunningServer;

/** Says what no well-behaved client says. */
public final class RawSocket {
    private static final int PATIENCE_MILLIS = 30_000;

    private RawSocket() {}

    /** Sends the text and answers all that comes back until the server hangs up. */
    public static String ask(RunningServer server, String text) {
        try (Socket socket =
                new Socket(server.baseUri().getHost(), server.baseUri().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
