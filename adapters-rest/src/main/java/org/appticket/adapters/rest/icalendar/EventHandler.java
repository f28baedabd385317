package org.appticket.adapters.rest.icalendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.ContentHandler;
import org.appticket.adapters.rest.icalendar.Event.Line;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/** Takes the events out of a file while it is parsed, and nothing else; what is too much ends the parsing. */
final class EventHandler implements ContentHandler {
    static final int MOST_EVENTS = 1_000;
    static final int MOST_REPEATED = 200;

    private static final int DEEPEST = 8;
    private static final String EVENT = "VEVENT";
    private static final Set<String> READ = Set.of(
            "UID", "SUMMARY", "STATUS", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID");

    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();
    private Map<String, List<Line>> lines = new HashMap<>();
    private String property = "";
    private int repeated;
    private boolean inEvent;
    private int depth;

    /** What was read, in the order of the file. */
    List<Event> events() {
        return List.copyOf(events);
    }

    @Override
    public void startCalendar() {
        depth = 0;
    }

    @Override
    public void endCalendar() {
        depth = 0;
    }

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth > DEEPEST) {
            throw InvalidValue.of(EVENT, Problem.TOO_LONG, Map.of("max", DEEPEST));
        }
        if (depth == 1) {
            inEvent = name.equalsIgnoreCase(EVENT);
            lines = new HashMap<>();
        }
    }

    @Override
    public void endComponent(String name) {
        depth--;
        if (depth > 0 || !inEvent) {
            return;
        }
        Event event = new Event(events.size(), lines);
        events.add(event);
        repeated += event.isRepeated() ? 1 : 0;
        requireAtMost(MOST_EVENTS, events.size());
        requireAtMost(MOST_REPEATED, repeated);
    }

    private static void requireAtMost(int most, int count) {
        if (count > most) {
            throw InvalidValue.of(EVENT, Problem.TOO_LONG, Map.of("max", most));
        }
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        parameters.clear();
    }

    @Override
    public void parameter(String name, String value) {
        parameters.put(name.toUpperCase(Locale.ROOT), value.replace("\"", ""));
    }

    @Override
    public void propertyValue(String value) {
        if (inEvent && depth == 1 && READ.contains(property)) {
            lines.computeIfAbsent(property, any -> new ArrayList<>()).add(new Line(value.strip(), parameters));
        }
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }
}
