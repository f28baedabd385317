package org.appticket.bootstrap.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A mail server that takes everything, thinks for some time before it says so, and costs little. */
final class MailSink {

    private final ServerSocket socket;
    private final long thinkingMillis;
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "mail-sink");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A mail.
     *
     * @param id its Message-ID
     * @param to its recipient
     * @param words whether it tells what somebody wrote
     * @param nanos when it came, by {@link System#nanoTime()}
     */
    record Taken(String id, String to, boolean words, long nanos) {}

    MailSink(long thinkingMillis) throws IOException {
        this.thinkingMillis = thinkingMillis;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    Map<String, String> settings() {
        return Map.of(
                "APPTICKET_MAIL_HOST", "127.0.0.1",
                "APPTICKET_MAIL_PORT", Integer.toString(socket.getLocalPort()),
                "APPTICKET_MAIL_TLS", "off",
                "APPTICKET_MAIL_FROM", "desk@example.org");
    }

    int count() {
        return taken.size();
    }

    /** Those that tell what somebody wrote, by recipient, the first one of each. */
    Map<String, Taken> words() {
        return taken.stream()
                .filter(Taken::words)
                .collect(Collectors.toMap(Taken::to, one -> one, (first, second) -> first));
    }

    /** How many are copies of others. */
    long copies() {
        return taken.size() - taken.stream().map(Taken::id).distinct().count();
    }

    private void accept() {
        while (true) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> converse(client));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            OutputStream out = client.getOutputStream();
            String to = "";
            say(out, "220 ready");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    to = line.replaceAll(".*<(.*)>.*", "$1");
                }
                boolean data = line.startsWith("DATA");
                say(out, data ? "354 go on" : "250 well");
                if (data) {
                    take(in, to);
                    TimeUnit.MILLISECONDS.sleep(thinkingMillis);
                    say(out, "250 taken");
                }
            }
        } catch (IOException gone) {
            System.err.println("a conversation broke off: " + gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(BufferedReader in, String to) throws IOException {
        String id = "";
        boolean words = false;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID:")) {
                id = line.equals("Message-ID:") ? in.readLine() : line;
            }
            words |= line.contains(OutboxBenchmark.WORDS);
        }
        taken.add(new Taken(id, to, words, System.nanoTime()));
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }
}
