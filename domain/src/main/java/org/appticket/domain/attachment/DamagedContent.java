package org.appticket.domain.attachment;

/** Thrown when bytes that are kept are gone, or are not what they were: a fault of the store, which an operator must see. */
public final class DamagedContent extends RuntimeException {

    /**
     * Names the content.
     *
     * @param id under what it is, or was, kept
     * @param what what is wrong with it
     */
    public DamagedContent(ContentId id, String what) {
        super("content " + id + " " + what);
    }
}
