package org.appticket.domain.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 digest of bytes that come one piece after another. For use by one thread. */
public final class RunningDigest {

    private final MessageDigest sha256;

    /** Of no byte so far. */
    public RunningDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * More bytes.
     *
     * @param buffer where they are, from its beginning on
     * @param length how many
     */
    public void add(byte[] buffer, int length) {
        sha256.update(buffer, 0, length);
    }

    /**
     * The digest of all bytes; none can be added after this.
     *
     * @return their digest
     */
    public Digest end() {
        return Digest.of(sha256.digest());
    }
}
