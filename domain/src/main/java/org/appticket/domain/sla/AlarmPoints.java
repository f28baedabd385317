package org.appticket.domain.sla;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Violations;

/**
 * When those who work on a ticket hear that time runs out, or has run out, in percent of the promised time.
 *
 * @param warnAt before it has; 1 to 99, at most {@value #MOST_WARNINGS} points, possibly none
 * @param escalateAt once it has; 100 to 1000, at most {@value #MOST_ESCALATIONS} points, possibly none
 */
public record AlarmPoints(SortedSet<Integer> warnAt, SortedSet<Integer> escalateAt) {

    /** The most points before the time is gone. */
    public static final int MOST_WARNINGS = 5;

    /** The most points after it is gone. */
    public static final int MOST_ESCALATIONS = 10;

    /** All the promised time. */
    public static final int ALL = 100;

    /** At three quarters, and when the time is gone. */
    public static final AlarmPoints DEFAULT = AlarmPoints.of(Set.of(75), Set.of(ALL));

    private static final int LAST = 1000;

    /**
     * Copies the points.
     *
     * @throws InvalidValue for {@code warnAt} and {@code escalateAt} if they are too many or out of range
     */
    public AlarmPoints {
        warnAt = Collections.unmodifiableSortedSet(new TreeSet<>(warnAt));
        escalateAt = Collections.unmodifiableSortedSet(new TreeSet<>(escalateAt));
        Violations violations = new Violations();
        SortedSet<Integer> warnings = warnAt;
        SortedSet<Integer> escalations = escalateAt;
        violations.gather(() -> require("warnAt", warnings, 1, ALL - 1));
        violations.gather(() -> requireFew("warnAt", warnings, MOST_WARNINGS));
        violations.gather(() -> require("escalateAt", escalations, ALL, LAST));
        violations.gather(() -> requireFew("escalateAt", escalations, MOST_ESCALATIONS));
        violations.refuse();
    }

    /**
     * Points in any order.
     *
     * @param warnAt before the time is gone
     * @param escalateAt once it is
     * @return the points
     * @throws InvalidValue if they are too many or out of range
     */
    public static AlarmPoints of(Set<Integer> warnAt, Set<Integer> escalateAt) {
        return new AlarmPoints(new TreeSet<>(warnAt), new TreeSet<>(escalateAt));
    }

    private static void require(String field, SortedSet<Integer> points, int min, int max) {
        if (!points.isEmpty() && (points.first() < min || points.last() > max)) {
            throw InvalidValue.of(field, Problem.OUT_OF_RANGE, Map.of("min", min, "max", max));
        }
    }

    private static void requireFew(String field, SortedSet<Integer> points, int max) {
        if (points.size() > max) {
            throw InvalidValue.of(field, Problem.TOO_LONG, Map.of("max", max));
        }
    }

    /**
     * All points.
     *
     * @return the warnings and then the escalations, in order
     */
    public SortedSet<Integer> all() {
        SortedSet<Integer> all = new TreeSet<>(warnAt);
        all.addAll(escalateAt);
        return Collections.unmodifiableSortedSet(all);
    }
}
