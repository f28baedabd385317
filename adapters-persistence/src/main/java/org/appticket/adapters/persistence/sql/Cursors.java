package org.appticket.adapters.persistence.sql;

import java.util.List;
import org.appticket.application.paging.Cursor;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/** Cursors that come back from outside: every value is checked before it is bound. */
public final class Cursors {
    private Cursors() {}

    /** The place after a number. */
    public static Cursor of(long number) {
        return new Cursor(List.of(Long.toString(number)));
    }

    /**
     * The number at the end of a cursor.
     *
     * @throws InvalidValue if there are not as many values, or the last is no number
     */
    public static long lastNumber(Cursor cursor, int count) {
        if (cursor.values().size() != count) {
            throw refusal();
        }
        return numbers(new Cursor(cursor.values().subList(count - 1, count)), 1).get(0);
    }

    /**
     * The numbers of a cursor.
     *
     * @throws InvalidValue if there are not as many, or something else than numbers
     */
    public static List<Long> numbers(Cursor cursor, int count) {
        if (cursor.values().size() != count) {
            throw refusal();
        }
        try {
            return cursor.values().stream().map(Long::valueOf).toList();
        } catch (NumberFormatException notANumber) {
            throw refusal();
        }
    }

    private static InvalidValue refusal() {
        return InvalidValue.of("after", Problem.WRONG_FORMAT);
    }
}
