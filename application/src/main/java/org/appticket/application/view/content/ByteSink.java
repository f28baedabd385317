package org.appticket.application.view.content;

/** Where bytes go to, one piece after another. */
@FunctionalInterface
public interface ByteSink {

    /**
     * Takes bytes.
     *
     * @param buffer where they are, from its beginning on; it is used again afterwards
     * @param length how many, at least one
     */
    void take(byte[] buffer, int length);
}
