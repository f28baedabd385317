package org.appticket.application.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <T> what is listed
 * @param items the elements, in order
 * @param next where the next page begins; nothing if this is the last one
 * @param total how many elements all pages have; nothing unless it was asked for
 */
public record Page<T>(List<T> items, Optional<Cursor> next, Optional<Total> total) {

    /** Copies the elements. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * How many elements a list has.
     *
     * @param count as many, or at least as many
     * @param exact false if counting stopped at {@link #LIMIT}
     */
    public record Total(int count, boolean exact) {
        /** Where counting stops. */
        public static final int LIMIT = 10_000;

        /**
         * A total from a count that may have been stopped.
         *
         * @param counted how many were counted, at most {@link #LIMIT} + 1
         * @return exact up to the limit
         */
        public static Total of(int counted) {
            return new Total(Math.min(counted, LIMIT), counted <= LIMIT);
        }
    }

    /**
     * A page from elements of which one more was fetched than asked for.
     *
     * @param <T> what is listed
     * @param fetched at most {@code limit + 1} elements
     * @param limit how many were asked for
     * @param cursor the place of an element
     * @param total how many there are in all
     * @return a page with a next one exactly if there was one more
     */
    public static <T> Page<T> of(List<T> fetched, int limit, Function<T, Cursor> cursor, Optional<Total> total) {
        if (fetched.size() <= limit) {
            return new Page<>(fetched, Optional.empty(), total);
        }
        return new Page<>(fetched.subList(0, limit), Optional.of(cursor.apply(fetched.get(limit - 1))), total);
    }
}
