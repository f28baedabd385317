package org.appticket.adapters.rest.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/**
 * The bytes of a body, cut where its boundary stands. At any time there is no more of it in memory than one buffer. A body that
 * ends too early, or whose sender has gone or loses {@link Pace}, is malformed.
 */
final class DelimitedBytes {
    private static final int BUFFER = 64 * 1024;

    private final InputStream body;
    private final Pace pace = new Pace(System::nanoTime);
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;

    /** The first boundary needs no line end before it: one is taken to be there. */
    DelimitedBytes(InputStream body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        buffer[0] = '\r';
        buffer[1] = '\n';
        this.end = 2;
    }

    /** The next bytes before the next boundary; -1 where it stands. */
    int next(byte[] target) {
        for (; ; ) {
            int found = find();
            int available = (found >= 0 ? found : end - delimiter.length + 1) - start;
            if (found >= 0 && available == 0) {
                return -1;
            }
            if (available > 0) {
                int length = Math.min(available, target.length);
                System.arraycopy(buffer, start, target, 0, length);
                start += length;
                return length;
            }
            fill();
        }
    }

    /** Goes past the boundary; the answer is what follows on its line. */
    String passBoundary(int longest) {
        start += delimiter.length;
        return line(longest);
    }

    /** The next line without its end; {@code --} ends the body even without a line end. */
    String line(int longest) {
        int from = start;
        for (; ; ) {
            while (end - from < 2) {
                int before = start;
                fill();
                from -= before - start;
            }
            boolean ends = buffer[from] == '\r' && buffer[from + 1] == '\n';
            boolean closes = from == start && buffer[from] == '-' && buffer[from + 1] == '-';
            if (ends || closes) {
                String line = closes ? "--" : Utf8.strict(buffer, start, from - start);
                start = from + 2;
                return line;
            }
            from++;
            if (from - start > longest) {
                throw Rejection.of(ProblemType.MALFORMED_BODY);
            }
        }
    }

    private int find() {
        int last = end - delimiter.length;
        for (int at = start; at <= last; at++) {
            if (buffer[at] == '\r' && isDelimiter(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isDelimiter(int at) {
        for (int index = 1; index < delimiter.length; index++) {
            if (buffer[at + index] != delimiter[index]) {
                return false;
            }
        }
        return true;
    }

    private void fill() {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        int length = read();
        if (length < 0) {
            throw Rejection.of(ProblemType.MALFORMED_BODY);
        }
        pace.came(length);
        end += length;
    }

    private int read() {
        try {
            return body.read(buffer, end, buffer.length - end);
        } catch (IOException gone) {
            return -1;
        }
    }
}
