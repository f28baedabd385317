package org.appticket.domain.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * When it is open in a week without holidays (rule CAL-1): at least once.
 *
 * @param days the hours of each day that has any, in order and without overlap
 */
public record OpeningHours(Map<DayOfWeek, List<Hours>> days) {

    /** Day and night. */
    public static final OpeningHours ALWAYS = onDays(List.of(DayOfWeek.values()), Hours.ALL_DAY);

    /**
     * Puts the hours in order and forgets days without any.
     *
     * @throws InvalidValue if no day has hours, two parts of a day overlap, or a day has more than
     *     {@link Hours#MAX_PER_DAY}
     */
    public OpeningHours {
        Map<DayOfWeek, List<Hours>> sorted = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                sorted.put(day, Hours.inOrder("weekly", hours, Map.of("day", day.name())));
            }
        });
        if (sorted.isEmpty()) {
            throw InvalidValue.of("weekly", Problem.REQUIRED);
        }
        days = Collections.unmodifiableMap(sorted);
    }

    /**
     * The same hours from Monday to Friday.
     *
     * @param hours at least one part of the day
     * @return a week whose Saturday and Sunday are closed
     * @throws InvalidValue as {@link #OpeningHours(Map)}
     */
    public static OpeningHours weekdays(Hours... hours) {
        return onDays(List.of(DayOfWeek.values()).subList(0, 5), hours);
    }

    /**
     * The same hours on some days.
     *
     * @param days the days
     * @param hours at least one part of the day
     * @return a week whose other days are closed
     * @throws InvalidValue as {@link #OpeningHours(Map)}
     */
    public static OpeningHours onDays(List<DayOfWeek> days, Hours... hours) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.of(hours)));
        return new OpeningHours(week);
    }

    /**
     * The hours of one day.
     *
     * @param day which one
     * @return its hours in order; empty if it is closed
     */
    public List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }
}
