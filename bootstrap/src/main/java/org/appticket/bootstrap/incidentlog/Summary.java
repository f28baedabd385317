package org.appticket.bootstrap.incidentlog;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** What an import did: how many rows did what, and how long it took. */
public final class Summary {

    private static final int SOME_REFUSED = 3;

    private final Map<RowResult.Kind, Integer> rows;
    private final int notes;
    private final Duration took;

    Summary(Map<RowResult.Kind, Integer> rows, int notes, Duration took) {
        this.rows = new EnumMap<>(RowResult.Kind.class);
        this.rows.putAll(rows);
        this.notes = notes;
        this.took = took;
    }

    /** The exit code for it: 0 if every row was taken, now or earlier; 3 if some were refused. */
    public int exitCode() {
        return refused() == 0 ? 0 : SOME_REFUSED;
    }

    /** How many rows there were. */
    public int read() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many tickets were opened. */
    public int opened() {
        return count(RowResult.Kind.OPENED);
    }

    /** How many rows changed something, those included that opened a ticket. */
    public int applied() {
        return opened() + count(RowResult.Kind.APPLIED);
    }

    /** How many rows were taken that say nothing new. */
    public int unchanged() {
        return count(RowResult.Kind.UNCHANGED);
    }

    /** How many rows had been taken before. */
    public int known() {
        return count(RowResult.Kind.KNOWN);
    }

    /** How many rows were not taken. */
    public int refused() {
        return count(RowResult.Kind.REFUSED);
    }

    /** How many rows were taken otherwise than they say; the report tells how. */
    public int notes() {
        return notes;
    }

    /** Whether nothing was taken from the log, and nothing of the store was changed. */
    public boolean hasChangedNothing() {
        return applied() + unchanged() == 0;
    }

    /** How long it took. */
    public Duration took() {
        return took;
    }

    private int count(RowResult.Kind kind) {
        return rows.getOrDefault(kind, 0);
    }
}
