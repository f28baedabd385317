package org.appticket.adapters.notification.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.TooLarge;
import org.appticket.domain.Unavailable;

/** A drop that keeps mails in memory, and can be unable to, with mail servers that speak to it. */
final class TestDrop implements AutoCloseable {
    static final int MOST = 100_000;

    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final MailDrop.Protocol protocol;
    private final MailDrop drop;
    private volatile boolean away;

    TestDrop(MailDrop.Protocol protocol) {
        this.protocol = protocol;
        this.drop = at(0);
        drop.open();
    }

    /** Another one, which is not open. */
    MailDrop at(int port) {
        MailDrop.Place place = new MailDrop.Place(
                InetAddress.getLoopbackAddress(),
                port,
                protocol,
                Set.of("support@example.org", "printers@example.org"),
                MOST);
        return new MailDrop(place, this::keep, Thread::new);
    }

    int port() {
        return drop.port();
    }

    /** The mails that were kept, with what was put before their heads. */
    List<String> kept() {
        return kept;
    }

    void goAway(boolean gone) {
        away = gone;
    }

    @Override
    public void close() {
        drop.close();
    }

    private void keep(ByteSource mail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1_000];
        for (int length = mail.next(buffer); length >= 0; length = mail.next(buffer)) {
            all.write(buffer, 0, length);
            if (all.size() > MOST) {
                throw new TooLarge(MOST);
            }
        }
        if (away) {
            throw new Unavailable(Duration.ofSeconds(1));
        }
        kept.add(all.toString(US_ASCII));
    }

    /** What is answered to the greeting and to each of these. */
    List<String> answers(String... said) throws IOException {
        try (Server server = new Server(port())) {
            List<String> answers = new ArrayList<>(List.of(server.answer()));
            for (String one : said) {
                server.write(one + "\r\n");
                answers.add(server.answer());
            }
            return answers;
        }
    }

    /** All that is answered to what is said at once. */
    List<String> answersTo(String... said) throws IOException {
        try (Server server = new Server(port())) {
            server.write(String.join("\r\n", said) + "\r\n");
            return server.answers();
        }
    }

    /** One that speaks as mail servers do. */
    static final class Server implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;

        Server(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            out = socket.getOutputStream();
            socket.setSoTimeout(30_000);
        }

        /** The code of the next answer; nothing if the conversation is over. */
        String answer() throws IOException {
            String line = in.readLine();
            while (line != null && line.length() > 3 && line.charAt(3) == '-') {
                line = in.readLine();
            }
            return line == null ? "" : line.substring(0, 3);
        }

        /** The codes of all answers until the conversation is over. */
        List<String> answers() throws IOException {
            List<String> answers = new ArrayList<>();
            for (String answer = answer(); !answer.isEmpty(); answer = answer()) {
                answers.add(answer);
            }
            return answers;
        }

        /** The next line that is answered; nothing if the conversation is over. */
        String line() throws IOException {
            String line = in.readLine();
            return line == null ? "" : line;
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(US_ASCII));
            out.flush();
        }

        /** It says the same again and again, in a thread of its own, until the conversation is over. */
        void sayEndlessly(String line) {
            Thread thread = new Thread(() -> {
                try {
                    while (!socket.isClosed()) {
                        write(line);
                    }
                } catch (IOException over) {
                    // the other side has ended it
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        /** It says nothing more. */
        void fallSilent() throws IOException {
            socket.shutdownOutput();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
