package org.appticket.bootstrap.api.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** Bytes that look random, always the same. */
final class Noise extends InputStream {
    private final byte[] block = new byte[65_536];
    private final int length;
    private int given;

    Noise(int length) {
        new Random(1).nextBytes(block);
        this.length = length;
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("one by one");
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        int from = given % block.length;
        int count = Math.min(Math.min(length - given, most), block.length - from);
        System.arraycopy(block, from, target, offset, count);
        given += count;
        return count > 0 ? count : -1;
    }

    static String digest(InputStream bytes) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[65_536];
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                sha256.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
