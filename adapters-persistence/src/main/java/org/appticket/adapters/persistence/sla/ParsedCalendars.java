package org.appticket.adapters.persistence.sla;

import java.util.LinkedHashMap;
import java.util.Map;
import org.appticket.domain.calendar.BusinessCalendar;

/**
 * Calendars by their text, so that the years which one of them has worked out serve those who read it next. At most
 * {@value #MOST} are kept, those that were asked for last.
 */
final class ParsedCalendars {
    static final int MOST = 32;

    private final Map<String, BusinessCalendar> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BusinessCalendar> eldest) {
            return size() > MOST;
        }
    };

    /** The calendar that a text says; the same one again while it is kept. */
    synchronized BusinessCalendar of(String text) {
        return kept.computeIfAbsent(text, CalendarText::parse);
    }
}
