package org.appticket.domain.id;

/**
 * How often something was saved: what a reader saw, so that a writer can say what it decides upon.
 *
 * @param value 0 before the first save, then 1 and counting
 */
public record Version(long value) {

    /** Before the first save. */
    public static final Version UNSAVED = new Version(0);

    /** Refuses negative counts. */
    public Version {
        if (value < 0) {
            throw new IllegalArgumentException("version " + value);
        }
    }

    /**
     * The version after one more save.
     *
     * @return one higher
     */
    public Version next() {
        return new Version(value + 1);
    }
}
