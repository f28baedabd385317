package org.appticket.domain.structure;

import java.util.Optional;
import org.appticket.domain.Stale;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.EmailAddress;

/**
 * A group of people that tickets are routed to.
 *
 * @param id its number
 * @param name as {@link TextRule#NAME} wants it, unique among teams
 * @param email where all of it is written to
 * @param manager who answers for it
 * @param calendar by which the time of its tickets counts; none if it has none of its own
 * @param active false once it is retired: what it has stays, and it gets nothing new
 * @param version how often it was saved
 */
public record Team(
        TeamId id,
        String name,
        Optional<EmailAddress> email,
        Optional<PersonId> manager,
        Optional<CalendarId> calendar,
        boolean active,
        Version version) {

    /**
     * Normalises and checks the name.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public Team {
        name = TextRule.NAME.check("name", name.strip());
    }

    /**
     * A new team of which only the name is known.
     *
     * @param id its number
     * @param name as {@link TextRule#NAME} wants it
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be
     */
    public Team(TeamId id, String name) {
        this(id, name, Optional.empty(), Optional.empty(), Optional.empty(), true, Version.UNSAVED);
    }

    /**
     * The same team after a save.
     *
     * @return the team with the next version
     */
    public Team saved() {
        return new Team(id, name, email, manager, calendar, active, version.next());
    }

    /**
     * Sees to it that somebody decides upon the team as it is.
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
