package org.appticket.bootstrap.incidentlog;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.appticket.bootstrap.incidentlog.Progress.Mark;
import org.appticket.bootstrap.incidentlog.file.LogRow;
import org.appticket.bootstrap.incidentlog.file.Reason;
import org.appticket.bootstrap.incidentlog.file.RowRefused;
import org.appticket.domain.id.TicketId;

/** What one run knows of an incident while it goes through the file. */
final class Incident {

    /**
     * The row that was taken last.
     *
     * @param row what it says
     * @param at when that was
     */
    record Last(LogRow row, Instant at) {}

    private final String number;
    private final boolean hasRefusals;
    private final Map<Integer, Reason> refusedSince = new TreeMap<>();
    private Optional<Mark> mark;
    private Optional<Last> last = Optional.empty();
    private int seen;

    /** An incident of which nothing was seen in the file yet. */
    Incident(String number, Optional<Mark> mark, boolean hasRefusals) {
        this.number = number;
        this.mark = mark;
        this.hasRefusals = hasRefusals;
    }

    /** By what the log knows it. */
    String number() {
        return number;
    }

    /** Counts the next row of the file. */
    int next() {
        seen++;
        return seen;
    }

    /** Its ticket; nothing if no row of it was taken. */
    Optional<TicketId> ticket() {
        return mark.map(Mark::ticket);
    }

    /** Whether a row was taken already, or refused before one that was taken. */
    boolean isBehind(int place) {
        return mark.filter(known -> known.taken() >= place).isPresent();
    }

    /** Whether an earlier run refused rows before the last one it took. */
    boolean hasRefusals() {
        return hasRefusals;
    }

    /** The row that was taken last; nothing before the first one. */
    Optional<Last> last() {
        return last;
    }

    /**
     * Sees to it that a row is about the same incident as those before it.
     *
     * @throws RowRefused if it was reported by somebody else, or at another time
     */
    void requireSame(LogRow row) {
        if (last.filter(known -> !known.row().isAboutSame(row)).isPresent()) {
            throw new RowRefused(
                    Reason.NUMBER_IN_USE, "rows before it have that number and another opened_at or caller_id");
        }
    }

    /** The rows that were refused since the last one that was taken, with their places. */
    Map<Integer, Reason> refusedSince() {
        return refusedSince;
    }

    /** A row was refused. */
    void refused(int place, Reason reason) {
        if (!isBehind(place)) {
            refusedSince.put(place, reason);
        }
    }

    /** A row was taken, by this run or another one. */
    void taken(LogRow row, Mark reached) {
        Instant earliest = last.map(Last::at).orElse(Instant.MIN);
        last = Optional.of(new Last(row, row.at().instant(earliest)));
        mark = Optional.of(reached);
        refusedSince.clear();
    }

    /** A row turns out to have been taken earlier. */
    void recognised(LogRow row) {
        taken(row, mark.orElseThrow());
    }
}
