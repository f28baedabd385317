package org.appticket.application.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * In which order tickets are listed. Tickets that are alike in every key follow each other by number, in the direction
 * of the last key.
 *
 * @param keys 1 to {@value #MAX_KEYS} keys, no field twice
 */
public record TicketSort(List<Key> keys) {

    /** The most keys. */
    public static final int MAX_KEYS = 3;

    /** The newest first. */
    public static final TicketSort NEWEST_FIRST = new TicketSort(List.of(new Key(Field.CREATED_AT, true)));

    /** What tickets can be sorted by. */
    public enum Field {
        /** When it was opened. */
        CREATED_AT,
        /** When something last happened to it. */
        UPDATED_AT,
        /** How pressing it is, from low to critical. */
        PRIORITY,
        /** The first deadline that is not met yet; tickets without one come last. */
        DEADLINE,
        /** Its number. */
        ID
    }

    /**
     * One key.
     *
     * @param field what is compared
     * @param descending whether the highest, or latest, comes first
     */
    public record Key(Field field, boolean descending) {}

    /**
     * Checks the keys.
     *
     * @throws InvalidValue if there are none, too many, or a field comes twice
     */
    public TicketSort {
        keys = List.copyOf(keys);
        Set<Field> seen = new HashSet<>();
        boolean repeated = !keys.stream().allMatch(key -> seen.add(key.field()));
        if (keys.isEmpty() || keys.size() > MAX_KEYS || repeated) {
            throw InvalidValue.of("sort", Problem.OUT_OF_RANGE, Map.of("min", 1, "max", MAX_KEYS));
        }
    }
}
