package org.appticket.application.view.figure;

/** What makes the number of tickets that are to be solved go up or down. */
public enum Flow {
    /** A ticket was opened. */
    IN,
    /** A ticket was resolved, or ended without having been; if it was opened again since, it did not go out. */
    OUT
}
