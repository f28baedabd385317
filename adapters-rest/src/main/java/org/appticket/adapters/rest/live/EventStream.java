package org.appticket.adapters.rest.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.live.RenewReaders.Credential;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.people.Actor;

/**
 * The answer to one reader, which goes on. Nobody waits for the reader: what they do not read is kept up to {@link #MOST_BYTES}, then the
 * stream ends, and they can come again. No lock is held while the container is asked to write.
 */
final class EventStream implements WriteListener, AsyncListener {
    private static final int MOST_BYTES = 256 * 1024;

    private final Credential credential;
    private final AsyncContext exchange;
    private final ServletOutputStream out;
    private final Runnable whenOver;
    private final Queue<byte[]> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong waitingBytes = new AtomicLong();
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile boolean listening;
    private volatile boolean ending;
    private volatile boolean over;

    // Written by whoever serves the stream, one after the other.
    private volatile Actor reader;
    private volatile FeedPosition place;
    private volatile long saidAt = System.nanoTime();

    EventStream(Credential credential, Actor reader, AsyncContext exchange, Runnable whenOver) throws IOException {
        this.credential = credential;
        this.reader = reader;
        this.exchange = exchange;
        this.out = exchange.getResponse().getOutputStream();
        this.whenOver = whenOver;
        this.place = new FeedPosition(0);
        exchange.setTimeout(0);
        exchange.addListener(this);
    }

    Credential credential() {
        return credential;
    }

    Actor reader() {
        return reader;
    }

    void reader(Actor renewed) {
        this.reader = renewed;
    }

    FeedPosition place() {
        return place;
    }

    void place(FeedPosition reached) {
        this.place = reached;
    }

    /** When something was last said, by {@link System#nanoTime()}. */
    long saidAt() {
        return saidAt;
    }

    boolean isOver() {
        return over || ending;
    }

    /** Writes at once, and waits for the reader if need be; only before {@link #listen}. */
    void write(byte[] frame) throws IOException {
        out.write(frame);
        saidAt = System.nanoTime();
    }

    void flush() throws IOException {
        out.flush();
    }

    /** From now on nobody waits. */
    void listen() {
        out.setWriteListener(this);
    }

    /** Says something, now or when the reader has read what was said before. */
    void say(byte[] frame) {
        saidAt = System.nanoTime();
        if (waitingBytes.addAndGet(frame.length) > MOST_BYTES) {
            finish();
            return;
        }
        waiting.add(frame);
        work();
    }

    /** Ends after what was said, if the reader reads it at once; else without it. */
    void end() {
        ending = true;
        work();
        if (!over && !waiting.isEmpty()) {
            finish();
        }
    }

    @Override
    public void onWritePossible() {
        listening = true;
        work();
    }

    /** One thread writes at a time; who comes in between makes it look again. */
    private void work() {
        if (!listening || rounds.getAndIncrement() > 0) {
            return;
        }
        int seen = 1;
        do {
            try {
                drain();
            } catch (IOException | RuntimeException gone) {
                finish();
            }
            seen = rounds.addAndGet(-seen);
        } while (seen > 0);
    }

    private void drain() throws IOException {
        while (!over && out.isReady()) {
            byte[] next = waiting.poll();
            if (next == null) {
                out.flush();
                if (ending) {
                    finish();
                }
                return;
            }
            out.write(next);
            waitingBytes.addAndGet(-next.length);
        }
    }

    private void finish() {
        boolean first;
        synchronized (this) {
            first = !over;
            over = true;
        }
        if (first) {
            whenOver.run();
            try {
                exchange.complete();
            } catch (IllegalStateException alreadyComplete) {
                waiting.clear();
            }
        }
    }

    @Override
    public void onError(Throwable gone) {
        finish();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        finish();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        finish();
    }

    @Override
    public void onError(AsyncEvent event) {
        finish();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It was begun before.
    }
}
