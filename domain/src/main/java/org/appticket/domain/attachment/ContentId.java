package org.appticket.domain.attachment;

import java.util.regex.Pattern;

/**
 * Under what the bytes of a file are kept: random, so that it says nothing about the file and cannot be guessed.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record ContentId(String value) implements Comparable<ContentId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** Refuses what is not written like that, and so whatever could lead elsewhere. */
    public ContentId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the id of a content");
        }
    }

    /**
     * Whether a text is written like one.
     *
     * @param text any text
     * @return true for 32 hexadecimal digits in lower case
     */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ContentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
