package org.appticket.application.view.figure;

import java.util.Optional;

/**
 * One of the kinds that a trait tells apart.
 *
 * @param key the name of a constant, or a number of a team, a category or a person; {@link #NONE} where there is none
 * @param label what the team, category or person is called
 */
public record Kind(String key, Optional<String> label) {

    /** The key of tickets that stand in no queue, or that nobody leads. */
    public static final String NONE = "none";
}
