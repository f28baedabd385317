package org.appticket.adapters.notification.push;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/** Bytes one after the other, and as they are written. */
final class Bytes {
    private Bytes() {}

    static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Stream.of(parts).mapToInt(part -> part.length).sum()];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, end, part.length);
            end += part.length;
        }
        return all;
    }

    static byte[] first(int count, byte[] bytes) {
        return Arrays.copyOf(bytes, count);
    }

    /** In base64url without padding. */
    static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] read(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
