package org.appticket.bootstrap.api.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail server that hands over mail by SMTP or LMTP. */
final class MailHandover implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    MailHandover(int port) throws IOException {
        this(port, "EHLO");
    }

    /** One that greets by this word. */
    MailHandover(int port, String greeting) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        out = socket.getOutputStream();
        answer();
        ask(greeting + " mx.example.org");
    }

    /** The code of the last answer: whether it took the mail, or why not. */
    String hand(String from, String to, String mail) throws IOException {
        ask("RSET");
        for (String line : List.of("MAIL FROM:<" + from + ">", "RCPT TO:<" + to + ">", "DATA")) {
            String answer = ask(line);
            if (answer.startsWith("5") || answer.startsWith("4")) {
                return answer;
            }
        }
        return ask(mail.replace("\n", "\r\n") + ".");
    }

    /** The codes of the answers for each of these recipients, all of whom it is to be taken for. */
    List<String> handToAll(String from, List<String> to, String mail) throws IOException {
        ask("MAIL FROM:<" + from + ">");
        for (String one : to) {
            ask("RCPT TO:<" + one + ">");
        }
        ask("DATA");
        List<String> answers = new ArrayList<>(List.of(ask(mail.replace("\n", "\r\n") + ".")));
        while (answers.size() < to.size()) {
            answers.add(answer());
        }
        return answers;
    }

    private String ask(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return answer();
    }

    private String answer() throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return line == null ? "" : line.substring(0, 3);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
