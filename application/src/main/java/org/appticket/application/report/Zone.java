package org.appticket.application.report;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.appticket.application.port.access.People;
import org.appticket.domain.people.Actor;

/** Where the days of a reader begin. */
final class Zone {
    private Zone() {}

    static ZoneId of(People people, Actor reader) {
        return people.find(reader.person())
                .map(person -> person.profile().zoneId())
                .orElse(ZoneOffset.UTC);
    }
}
