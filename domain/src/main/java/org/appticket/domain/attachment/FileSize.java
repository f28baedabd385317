package org.appticket.domain.attachment;

/**
 * A number of bytes.
 *
 * @param bytes at least 0
 */
public record FileSize(long bytes) implements Comparable<FileSize> {

    /** No byte. */
    public static final FileSize ZERO = new FileSize(0);

    private static final long MEBIBYTE = 1024L * 1024;

    /** Refuses less than nothing. */
    public FileSize {
        if (bytes < 0) {
            throw new IllegalArgumentException(bytes + " bytes");
        }
    }

    /**
     * A size in mebibytes.
     *
     * @param count how many
     * @return the size
     */
    public static FileSize ofMebibytes(int count) {
        return new FileSize(count * MEBIBYTE);
    }

    /**
     * Both together.
     *
     * @param other the other size
     * @return the sum
     */
    public FileSize plus(FileSize other) {
        return new FileSize(Math.addExact(bytes, other.bytes));
    }

    @Override
    public int compareTo(FileSize other) {
        return Long.compare(bytes, other.bytes);
    }
}
