package org.appticket.adapters.rest.multipart;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/**
 * The parts of a form, one after another: each is read before the next one is asked for. The Jakarta REST runtime closes a body
 * under whatever it was read into, unless that can be closed itself.
 */
public final class MultipartForm implements Closeable {
    private static final int MOST_PARTS = 20;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SKIPPED = 8 * 1024;

    private final InputStream body;
    private final DelimitedBytes bytes;
    private final long announced;
    private int parts;

    /** A body with this boundary; {@code announced} is its length, 0 if nobody says. */
    MultipartForm(InputStream body, String boundary, long announced) {
        this.body = body;
        this.bytes = new DelimitedBytes(body, boundary);
        this.announced = announced;
    }

    /**
     * One part.
     *
     * @param name what it is for
     * @param fileName what its file is called, as the client says it; nothing for a plain field
     */
    public record Part(String name, Optional<String> fileName, DelimitedPart content) {
        /** The next bytes of it; -1 at its end. */
        public int next(byte[] buffer) {
            return content.next(buffer);
        }

        /** All of it as text, which must be short. */
        public String text(int longest) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] buffer = new byte[longest + 1];
            for (int length = next(buffer); length >= 0; length = next(buffer)) {
                all.write(buffer, 0, length);
                if (all.size() > longest) {
                    throw tooLarge(longest);
                }
            }
            return Utf8.strict(all.toByteArray(), 0, all.size());
        }
    }

    /** Where the bytes of a part come from. */
    @FunctionalInterface
    public interface DelimitedPart {
        /** The next bytes; -1 at the end. */
        int next(byte[] buffer);
    }

    /** Refuses a body that is longer than a file of this size can make it. */
    public void requireAtMost(long fileBytes) {
        if (announced > fileBytes + 64 * 1024) {
            throw tooLarge(fileBytes);
        }
    }

    /** The next part; nothing after the last one. */
    public Optional<Part> next() {
        skip();
        String rest = bytes.passBoundary(LONGEST_LINE);
        if (rest.equals("--")) {
            return Optional.empty();
        }
        if (!rest.isBlank() || ++parts > MOST_PARTS) {
            throw Rejection.of(ProblemType.MALFORMED_BODY);
        }
        PartHeaders headers = PartHeaders.read(bytes);
        return Optional.of(new Part(headers.name(), headers.fileName(), bytes::next));
    }

    /** What stands before the first boundary, or was left of a part. */
    private void skip() {
        byte[] buffer = new byte[1_024];
        int skipped = 0;
        for (int length = bytes.next(buffer); length >= 0; length = bytes.next(buffer)) {
            skipped += length;
            if (skipped > LONGEST_SKIPPED) {
                throw Rejection.of(ProblemType.MALFORMED_BODY);
            }
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    private static Rejection tooLarge(long limit) {
        return new Rejection(Problem.of(ProblemType.TOO_LARGE).with(Map.of("limit", limit)));
    }
}
