package org.appticket.adapters.rest.icalendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Holiday;

/**
 * An iCalendar file, of which only the events are read: neither its time zones nor any address in it are looked at.
 *
 * @param text what it says
 */
public record CalendarFile(String text) {
    private static final String EXPECTED = "BEGIN:VCALENDAR … END:VCALENDAR (RFC 5545, UTF-8)";

    /** Refuses what is not UTF-8. */
    static CalendarFile of(byte[] bytes) {
        try {
            return new CalendarFile(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException foreign) {
            throw unreadable();
        }
    }

    /**
     * The dates of some years that an event covers from midnight to midnight, in order; each once, by the name of the first
     * event. Refuses the file with everything that is wrong with it.
     *
     * @param zone where midnight is
     */
    public List<Holiday> holidays(ZoneId zone, Years years) {
        List<Event> events = events();
        FileFaults faults = new FileFaults();
        Map<String, Set<LocalDate>> replaced = replaced(events, zone, faults);
        SortedMap<LocalDate, Holiday> holidays = new TreeMap<>();
        for (Event event : events) {
            faults.gather(
                    event,
                    () -> event.dates(zone, years, replaced)
                            .forEach(date -> holidays.computeIfAbsent(date, first -> event.holidayOn(date))));
            if (holidays.size() > BusinessCalendar.MAX_DATES) {
                throw InvalidValue.of("VEVENT", Problem.TOO_LONG, Map.of("max", BusinessCalendar.MAX_DATES));
            }
        }
        faults.refuseIfAny();
        return List.copyOf(holidays.values());
    }

    private List<Event> events() {
        EventHandler handler = new EventHandler();
        try (UnfoldingReader reader = new UnfoldingReader(new StringReader(text))) {
            new CalendarParserImpl().parse(reader, handler);
        } catch (ParserException | IOException broken) {
            if (broken.getCause() instanceof InvalidValue refused) {
                throw refused;
            }
            throw unreadable();
        }
        return handler.events();
    }

    /** The dates of repeated events in whose place another event stands. */
    private static Map<String, Set<LocalDate>> replaced(List<Event> events, ZoneId zone, FileFaults faults) {
        Map<String, Set<LocalDate>> replaced = new HashMap<>();
        events.forEach(event -> faults.gather(
                event,
                () -> event.replaces(zone)
                        .ifPresent(date -> replaced.computeIfAbsent(event.uid(), any -> new HashSet<>())
                                .add(date))));
        return replaced;
    }

    private static InvalidValue unreadable() {
        return InvalidValue.of("", Problem.WRONG_FORMAT, Map.of("expected", EXPECTED));
    }
}
