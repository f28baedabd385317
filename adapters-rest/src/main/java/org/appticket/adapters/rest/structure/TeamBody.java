package org.appticket.adapters.rest.structure;

import java.util.Optional;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.structure.Team;

/** A team on the wire. */
record TeamBody(
        long id,
        String name,
        Optional<String> email,
        Optional<Long> manager,
        Optional<Long> calendar,
        boolean active,
        long version) {

    static TeamBody of(Team team) {
        return new TeamBody(
                team.id().value(),
                team.name(),
                team.email().map(EmailAddress::value),
                team.manager().map(PersonId::value),
                team.calendar().map(CalendarId::value),
                team.active(),
                team.version().value());
    }
}
