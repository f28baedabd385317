package org.appticket.domain.calendar;

import java.util.Optional;
import org.appticket.domain.Stale;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;

/**
 * A calendar that administrators keep. What one version of it says never changes.
 *
 * @param id its number
 * @param version how often it was saved
 * @param name as {@link TextRule#NAME} wants it, unique among calendars
 * @param hours by which it is reckoned
 */
public record NamedCalendar(CalendarId id, Version version, String name, BusinessCalendar hours) {

    /**
     * Normalises and checks the name.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public NamedCalendar {
        name = TextRule.NAME.check("name", name.strip());
    }

    /**
     * A new calendar.
     *
     * @param id its number
     * @param name as {@link TextRule#NAME} wants it
     * @param hours by which it is reckoned
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be
     */
    public NamedCalendar(CalendarId id, String name, BusinessCalendar hours) {
        this(id, Version.UNSAVED, name, hours);
    }

    /**
     * The same calendar after a save.
     *
     * @return the calendar with the next version
     */
    public NamedCalendar saved() {
        return new NamedCalendar(id, version.next(), name, hours);
    }

    /**
     * Sees to it that somebody decides upon the calendar as it is.
     *
     * @param expected the version that they saw; nothing if they do not care
     * @throws Stale if another version is current
     */
    public void require(Optional<Version> expected) {
        if (expected.isPresent() && !expected.get().equals(version)) {
            throw new Stale(version);
        }
    }
}
