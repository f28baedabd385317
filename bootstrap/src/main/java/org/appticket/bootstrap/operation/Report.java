package org.appticket.bootstrap.operation;

/** Who watches an operation. Lines come in order; what they say is complete without the progress. */
public interface Report {

    /** Something the operator wants to know. */
    void line(String text);

    /**
     * How far it is.
     *
     * @param done how much of it is done
     * @param total all of it, at least 1
     */
    void progress(long done, long total);
}
