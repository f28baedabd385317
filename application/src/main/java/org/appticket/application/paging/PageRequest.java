package org.appticket.application.paging;

import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * Which page of a list is wanted.
 *
 * @param limit the most elements, 1 to {@value #MAX_LIMIT}
 * @param after where it begins; nothing for the first page
 * @param counted whether the elements of all pages are to be counted
 */
public record PageRequest(int limit, Optional<Cursor> after, boolean counted) {

    /** The most elements of a page. */
    public static final int MAX_LIMIT = 100;

    /** How many elements a page has when nobody says so. */
    public static final int DEFAULT_LIMIT = 25;

    /** The first page, not counted. */
    public static final PageRequest FIRST = new PageRequest(DEFAULT_LIMIT, Optional.empty(), false);

    /**
     * Checks the limit.
     *
     * @throws InvalidValue if it is out of range
     */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw InvalidValue.of("limit", Problem.OUT_OF_RANGE, Map.of("min", 1, "max", MAX_LIMIT));
        }
    }

    /**
     * The same list from another place on.
     *
     * @param cursor where it begins
     * @return the request for that page
     */
    public PageRequest from(Cursor cursor) {
        return new PageRequest(limit, Optional.of(cursor), counted);
    }
}
