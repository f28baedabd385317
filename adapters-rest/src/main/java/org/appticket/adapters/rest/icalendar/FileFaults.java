package org.appticket.adapters.rest.icalendar;

import java.util.ArrayList;
import java.util.List;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Violation;

/** Collects what is wrong with the events of a file, each named by its place among them. For use by one thread. */
final class FileFaults {
    private static final int MOST = 100;

    private final List<Violation> found = new ArrayList<>();

    /** Reads something of an event, or notes why it cannot be read. */
    void gather(Event event, Runnable reading) {
        try {
            reading.run();
        } catch (InvalidValue refusal) {
            refusal.violations().stream()
                    .limit(MOST - found.size())
                    .map(wrong -> new Violation(
                            "VEVENT/" + event.place() + "/" + wrong.field(), wrong.problem(), wrong.facts()))
                    .forEach(found::add);
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidValue(found);
        }
    }
}
