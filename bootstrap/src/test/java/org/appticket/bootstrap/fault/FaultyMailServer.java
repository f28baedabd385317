package org.appticket.bootstrap.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail server that takes mails and remembers them, and does its worst when it is told to. */
final class FaultyMailServer implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    private final ServerSocket socket;
    private final List<Mail> taken = new CopyOnWriteArrayList<>();
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Gate> gate = new AtomicReference<>();

    /**
     * What was taken.
     *
     * @param id its Message-ID
     * @param to the recipient
     * @param text all of it, as it was transferred
     */
    record Mail(String id, String to, String text) {
        static Mail of(String to, String text) {
            Matcher matcher = ID.matcher(text);
            return new Mail(matcher.find() ? matcher.group(1) : "", to, text);
        }
    }

    /** Where a conversation waits, between having taken a mail and saying so. */
    private record Gate(CountDownLatch reached, CountDownLatch open) {}

    FaultyMailServer() {
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

    /** The next conversations go like this, one after the other; all others well. */
    void next(Manner... ones) {
        manners.addAll(List.of(ones));
    }

    /** Whether all that {@link #next} asked for was done. */
    boolean isDone() {
        return manners.isEmpty();
    }

    /** The next mail is taken, and its answer waits for {@link Held#release}. */
    Held holdNext() {
        Gate next = new Gate(new CountDownLatch(1), new CountDownLatch(1));
        gate.set(next);
        return new Held(next);
    }

    /** A mail whose sender does not know yet that it was taken. */
    static final class Held {
        private final Gate gate;

        private Held(Gate gate) {
            this.gate = gate;
        }

        void await() {
            wait(gate.reached());
        }

        void release() {
            gate.open().countDown();
        }

        private static void wait(CountDownLatch latch) {
            try {
                if (!latch.await(2, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("nobody came");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** All that were taken, copies too, in order. */
    List<Mail> taken() {
        return List.copyOf(taken);
    }

    /** What somebody was sent. */
    List<Mail> to(String address) {
        return taken.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** How often each was taken. */
    static Map<String, Long> byId(Collection<Mail> mails) {
        return mails.stream().collect(Collectors.groupingBy(Mail::id, Collectors.counting()));
    }

    private void take(Mail mail) {
        taken.add(mail);
        Gate closed = gate.getAndSet(null);
        if (closed != null) {
            closed.reached().countDown();
            Held.wait(closed.open());
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> converse(client));
            } catch (IOException closed) {
                // The loop ends if this is the end, and goes on if it was one connection.
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            new Conversation(Objects.requireNonNullElse(manners.poll(), Manner.TAKES), client, this::take).hold();
        } catch (IOException gone) {
            // It was killed, or had enough.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-mail-server");
        thread.setDaemon(true);
        thread.start();
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
