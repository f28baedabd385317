package org.appticket.bootstrap.benchmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many streams of events, all read by one thread. */
final class Streams implements AutoCloseable {

    private static final int MOST_EVENTS = 64;
    private static final int STATUS = "HTTP/1.1 200".length();
    private static final byte[] EVENT = "event: COMMENTED".getBytes(ISO_8859_1);
    private static final byte[] BEGUN = ": still here".getBytes(ISO_8859_1);

    private final URI base;
    private final Selector selector = Selector.open();
    private final ConcurrentLinkedQueue<Stream> opening = new ConcurrentLinkedQueue<>();
    private final List<Stream> all = new ArrayList<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile boolean closed;

    Streams(URI base) throws IOException {
        this.base = base;
        Thread thread = new Thread(this::read, "streams");
        thread.setDaemon(true);
        thread.start();
    }

    /** One reader: when they heard of which event. The first is that the stream has begun. */
    private static final class Stream {
        private final SocketChannel channel;
        private final long[] at = new long[MOST_EVENTS];
        private final StringBuffer status = new StringBuffer();
        private volatile int heard;
        private int events;
        private boolean begun;
        private int matchedEvent;
        private int matchedBegin;

        Stream(SocketChannel channel) {
            this.channel = channel;
        }

        void see(byte next, long now) {
            if (status.length() < STATUS) {
                status.append((char) next);
            }
            matchedBegin = next == BEGUN[matchedBegin] ? matchedBegin + 1 : next == BEGUN[0] ? 1 : 0;
            matchedEvent = next == EVENT[matchedEvent] ? matchedEvent + 1 : next == EVENT[0] ? 1 : 0;
            if (matchedBegin == BEGUN.length) {
                matchedBegin = 0;
                if (!begun) {
                    begun = true;
                    hear(now);
                }
            }
            if (matchedEvent == EVENT.length) {
                matchedEvent = 0;
                hear(now);
            }
        }

        private void hear(long now) {
            if (events < MOST_EVENTS) {
                at[events++] = now;
                heard = events;
            }
        }
    }

    void open(String token) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 8_192);
        channel.connect(new InetSocketAddress(base.getHost(), base.getPort()));
        String request = "GET " + base.getPath() + "events HTTP/1.1\r\nHost: " + base.getAuthority()
                + "\r\nAuthorization: Bearer " + token + "\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(ISO_8859_1)));
        channel.configureBlocking(false);
        Stream stream = new Stream(channel);
        all.add(stream);
        opening.add(stream);
        selector.wakeup();
    }

    /** Waits until so many have heard of the event of this number, or until there is no hope. */
    void awaitHeard(int count, int event, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (heard(event) < count && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** How many have heard of the event of this number; 0 is that the stream has begun. */
    long heard(int event) {
        return all.stream().filter(stream -> stream.heard > event).count();
    }

    /** After how long that part of those who heard of an event had done so. */
    long millisAt(double quantile, int event, long since) {
        long[] nanos = all.stream().filter(stream -> stream.heard > event).mapToLong(stream -> stream.at[event] - since).sorted().toArray();
        return nanos.length == 0 ? -1 : TimeUnit.NANOSECONDS.toMillis(nanos[Math.max(0, (int) Math.ceil(quantile * nanos.length) - 1)]);
    }

    /** How many were answered how, so far. */
    Map<String, Long> statuses() {
        return all.stream().collect(groupingBy(stream -> stream.status.toString(), TreeMap::new, counting()));
    }

    int lost() {
        return lost.get();
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(16_384);
        while (!closed) {
            try {
                selector.select();
                for (Stream next = opening.poll(); next != null; next = opening.poll()) {
                    next.channel.register(selector, SelectionKey.OP_READ, next);
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    read((Stream) key.attachment(), buffer);
                }
                selector.selectedKeys().clear();
            } catch (ClosedSelectorException end) {
                return;
            } catch (IOException failure) {
                System.err.println("streams cannot be read: " + failure);
            }
        }
    }

    private void read(Stream stream, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int length;
        try {
            length = stream.channel.read(buffer);
        } catch (IOException broken) {
            length = -1;
        }
        if (length < 0) {
            lost.incrementAndGet();
            stream.channel.close();
            return;
        }
        long now = System.nanoTime();
        for (int at = 0; at < length; at++) {
            stream.see(buffer.get(at), now);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (Stream stream : all) {
            stream.channel.close();
        }
        selector.close();
    }
}
