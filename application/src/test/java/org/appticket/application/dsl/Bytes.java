package org.appticket.application.dsl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.appticket.application.view.content.ByteSource;

/** Bytes for tests. */
public final class Bytes {
    private Bytes() {}

    /** The text in UTF-8. */
    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes that look random, always the same. */
    public static byte[] many(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    /** Gives these bytes, in pieces that do not fill the buffer. */
    public static ByteSource source(byte[] bytes) {
        int[] given = {0};
        return buffer -> {
            int left = bytes.length - given[0];
            int length = Math.min(left, Math.max(1, buffer.length * 2 / 3));
            System.arraycopy(bytes, given[0], buffer, 0, Math.max(0, length));
            given[0] += length;
            return left == 0 ? -1 : length;
        };
    }

    /** All that a source gives. */
    public static byte[] all(ByteSource source) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1_000];
        for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
            all.writeBytes(Arrays.copyOf(buffer, length));
        }
        return all.toByteArray();
    }
}
