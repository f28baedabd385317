package org.appticket.adapters.persistence.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * SHA-256 of a text that must be unique. A digest has one length however long the text is, and no database finds two of
 * them alike that are not, as collations do.
 */
public final class KeyDigest {
    private KeyDigest() {}

    /** For a key that is compared to the letter. */
    public static byte[] of(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** For a name below a place; its case and compatible characters do not matter. */
    public static byte[] ofName(long place, String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return of(place + "/" + folded);
    }
}
