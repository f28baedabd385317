package org.appticket.domain.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * A part of one day on the clock of the wall, from a second to before another one (rule CAL-1). They are ordered by when
 * they begin.
 *
 * @param from the first second, counted from midnight: 0 to 86,399
 * @param to the second that follows the last one: more than {@code from}, at most 86,400, which is {@code 24:00}
 */
public record Hours(int from, int to) implements Comparable<Hours> {

    /** How many seconds a day has on the clock of the wall. */
    public static final int DAY = 24 * 60 * 60;

    /** How many parts a day has at most. */
    public static final int MAX_PER_DAY = 12;

    /** All day long. */
    public static final Hours ALL_DAY = new Hours(0, DAY);

    private static final Pattern TIME =
            Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?|24:00(?::00)?");

    /**
     * Checks the bounds.
     *
     * @throws InvalidValue if one is not within the day, or the end is not after the beginning
     */
    public Hours {
        if (from < 0 || from >= DAY) {
            throw outOfRange("from", 0, DAY - 1);
        }
        if (to <= from || to > DAY) {
            throw outOfRange("to", from + 1, DAY);
        }
    }

    private static InvalidValue outOfRange(String field, int min, int max) {
        return InvalidValue.of(field, Problem.OUT_OF_RANGE, Map.of("min", text(min), "max", text(max)));
    }

    /**
     * Reads two times.
     *
     * @param from {@code HH:MM} or {@code HH:MM:SS}
     * @param to the same, or {@code 24:00}
     * @return the part of the day between them
     * @throws InvalidValue if one is not written so, or the end is not after the beginning
     */
    public static Hours parse(String from, String to) {
        return new Hours(second("from", from), second("to", to));
    }

    private static int second(String field, String text) {
        if (text.length() > 8 || !TIME.matcher(text).matches()) {
            throw InvalidValue.of(field, Problem.WRONG_FORMAT, Map.of("expected", "HH:MM"));
        }
        int seconds = text.length() > 5 ? Integer.parseInt(text.substring(6)) : 0;
        return (Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3, 5))) * 60 + seconds;
    }

    /**
     * When it begins.
     *
     * @return {@code HH:MM}, or {@code HH:MM:SS} where there are seconds
     */
    public String fromText() {
        return text(from);
    }

    /**
     * When it ends.
     *
     * @return {@code HH:MM}, or {@code HH:MM:SS} where there are seconds; {@code 24:00} at the end of the day
     */
    public String toText() {
        return text(to);
    }

    private static String text(int second) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", second / 3600, second / 60 % 60);
        return second % 60 == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", second % 60);
    }

    /**
     * Puts the parts of one day in order.
     *
     * @param field what they are called, for the refusal
     * @param parts in any order
     * @param facts what else the refusal tells
     * @return them in order; one may begin when the one before ends
     * @throws InvalidValue if there are more than {@link #MAX_PER_DAY}, or two have a second in common
     */
    static List<Hours> inOrder(String field, List<Hours> parts, Map<String, Object> facts) {
        if (parts.size() > MAX_PER_DAY) {
            throw InvalidValue.of(field, Problem.TOO_LONG, with(facts, Map.of("max", MAX_PER_DAY)));
        }
        List<Hours> sorted = parts.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from < sorted.get(i - 1).to) {
                Map<String, Object> two = Map.of(
                        "first",
                        sorted.get(i - 1).toString(),
                        "second",
                        sorted.get(i).toString());
                throw InvalidValue.of(field, Problem.OVERLAPPING, with(facts, two));
            }
        }
        return sorted;
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Override
    public int compareTo(Hours other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public String toString() {
        return fromText() + "-" + toText();
    }
}
