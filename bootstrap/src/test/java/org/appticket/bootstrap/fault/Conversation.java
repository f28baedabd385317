package org.appticket.bootstrap.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.appticket.bootstrap.fault.FaultyMailServer.Mail;

/** One conversation by SMTP, from the side of the server. */
final class Conversation {
    private static final long THOUGHT_NANOS = Duration.ofMillis(400).toNanos();
    private static final String OVER = "";

    private final Manner manner;
    private final BufferedReader in;
    private final OutputStream out;
    private final Consumer<Mail> taken;
    private String to = "";

    Conversation(Manner manner, Socket socket, Consumer<Mail> taken) throws IOException {
        this.manner = manner;
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        this.out = socket.getOutputStream();
        this.taken = taken;
    }

    /** Returns when the conversation is over. */
    void hold() throws IOException {
        say(
                switch (manner) {
                    case BUSY -> "421 4.3.2 come again";
                    case REFUSES_US -> "554 5.7.1 not from there";
                    default -> "220 ready";
                });
        String line = in.readLine();
        while (line != null) {
            String answer = answer(line);
            if (answer.equals(OVER)) {
                return;
            }
            say(answer);
            line = answer.startsWith("221") ? null : in.readLine();
        }
    }

    private String answer(String line) throws IOException {
        String verb = line.toUpperCase(Locale.ROOT);
        if (verb.startsWith("MAIL") && manner == Manner.REFUSES_SENDER) {
            return "550 5.7.1 not from that sender";
        }
        if (verb.startsWith("RCPT")) {
            to = line.replaceAll(".*<(.*)>.*", "$1");
            return switch (manner) {
                case REFUSES_FOR_NOW -> "451 4.2.1 not now";
                case REFUSES_FOR_GOOD -> "550 5.1.1 nobody of that name";
                default -> "250 2.1.5 well";
            };
        }
        if (verb.startsWith("DATA")) {
            say("354 go on");
            return afterData();
        }
        return verb.startsWith("QUIT") ? "221 2.0.0 bye" : "250 2.0.0 well";
    }

    private String afterData() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null || manner == Manner.CUTS_IN_DATA) {
                return OVER;
            }
            text.append(line).append('\n');
        }
        if (manner == Manner.REFUSES_AFTER_DATA) {
            return "452 4.3.1 no room for it";
        }
        if (manner == Manner.REFUSES_MAIL_FOR_GOOD) {
            return "554 5.7.1 not with these words";
        }
        taken.accept(Mail.of(to, text.toString()));
        return switch (manner) {
            case CUTS_AFTER_DATA -> OVER;
            case HANGS_AFTER_DATA -> silence();
            case HANGS_AFTER_TAKING -> {
                say("250 2.6.0 taken");
                yield silence();
            }
            default -> "250 2.6.0 taken";
        };
    }

    /** Until the other side has had enough. */
    private String silence() throws IOException {
        while (in.readLine() != null) {
            // Whatever it says, there is no answer.
        }
        return OVER;
    }

    private void say(String answer) throws IOException {
        if (manner == Manner.SLOW) {
            LockSupport.parkNanos(THOUGHT_NANOS);
        }
        out.write((answer + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }
}
