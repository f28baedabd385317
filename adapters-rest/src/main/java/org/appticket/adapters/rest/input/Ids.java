package org.appticket.adapters.rest.input;

import java.util.Optional;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/** Numbers of things, as they stand in paths and queries. */
public final class Ids {
    private Ids() {}

    /** A number of at least 1, without sign or leading zeros. */
    public static Optional<Long> parse(String text) {
        return text.startsWith("0") ? Optional.empty() : Numbers.whole(text);
    }

    /** A number from a path: what cannot be one names nothing. */
    public static long ofPath(String text) {
        return parse(text).orElseThrow(() -> Rejection.of(ProblemType.NOT_FOUND));
    }
}
