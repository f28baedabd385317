package org.appticket.adapters.notification.inbound;

import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What may be spent on reading one mail. It is counted in time of the processor, so that a mail is not refused because the machine
 * is busy, and looked at whenever more of the mail is read: nothing that reads a mail can go on for long. For one thread.
 */
final class Effort {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int STEP = 16 * 1024;

    private final long end;

    private Effort(long end) {
        this.end = end;
    }

    /** From now on, by this thread. */
    static Effort of(Duration most) {
        return new Effort(spent() + most.toNanos());
    }

    /**
     * Goes on.
     *
     * @throws Exhausted if too much is spent
     */
    void spend() {
        if (spent() > end) {
            throw new Exhausted();
        }
    }

    /** The same bytes; parts of it that are read apart count too. */
    InputStream metered(byte[] bytes) {
        return new Bytes(bytes, 0, bytes.length);
    }

    /** The same text. */
    Reader metered(String text) {
        return new Characters(text);
    }

    private static long spent() {
        return THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                ? THREADS.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /** A mail asks for more than may be spent. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Looks at what is spent every few thousand bytes. */
    private final class Bytes extends SharedByteArrayInputStream {
        private int left = STEP;

        Bytes(byte[] bytes, int from, int length) {
            super(bytes, from, length);
        }

        @Override
        public synchronized int read() {
            count(1);
            return super.read();
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            int read = super.read(into, from, Math.min(length, STEP));
            count(Math.max(1, read));
            return read;
        }

        @Override
        public InputStream newStream(long from, long to) {
            long until = to == -1 ? count - start : to;
            return new Bytes(buf, start + Math.toIntExact(from), Math.toIntExact(until - from));
        }

        private void count(int bytes) {
            left -= bytes;
            if (left <= 0) {
                left = STEP;
                spend();
            }
        }
    }

    /** Gives little at a time, and looks at what is spent each time. */
    private final class Characters extends Reader {
        private final StringReader text;

        Characters(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            spend();
            return text.read(into, from, Math.min(length, STEP));
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
