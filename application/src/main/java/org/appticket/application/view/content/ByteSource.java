package org.appticket.application.view.content;

/** Bytes that come one piece after another, so that a file is never in memory as a whole. */
@FunctionalInterface
public interface ByteSource {

    /**
     * The next bytes.
     *
     * @param buffer where they are put, from its beginning on; it has room for at least one
     * @return how many there are, at least one; -1 if there are no more
     */
    int next(byte[] buffer);
}
