package org.appticket.application.paging;

import java.util.List;

/**
 * Where the next page begins: after the element with these values of the sort keys, the last of which is its number. It
 * stays valid while elements are added.
 *
 * @param values one text for each sort key, in their order; whoever answers the list checks them
 */
public record Cursor(List<String> values) {
    /** Copies the values. */
    public Cursor {
        values = List.copyOf(values);
    }
}
