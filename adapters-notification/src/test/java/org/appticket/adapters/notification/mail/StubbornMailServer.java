package org.appticket.adapters.notification.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** A mail server that always answers the same to one command, and is content with all others. */
final class StubbornMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String command;
    private final String answer;

    /** The greeting is the answer to {@code CONNECT}, and {@code .} the end of a mail. */
    StubbornMailServer(String command, String answer) {
        this.command = command;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::converse, "stubborn-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void converse() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException gone) {
                // The loop ends if this is the end, and goes on if it was one conversation.
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, answerTo("CONNECT"));
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!inMail || line.equals(".")) {
                String said = answerTo(line.toUpperCase(Locale.ROOT).split(" ", 2)[0]);
                say(out, said);
                inMail = said.startsWith("354");
            }
        }
    }

    private String answerTo(String verb) {
        if (verb.equals(command) || (verb.equals("HELO") && command.equals("EHLO"))) {
            return answer;
        }
        return switch (verb) {
            case "CONNECT" -> "220 ready";
            case "EHLO", "HELO" -> "250-here\r\n250 AUTH PLAIN";
            case "AUTH" -> "235 well";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 well";
        };
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
