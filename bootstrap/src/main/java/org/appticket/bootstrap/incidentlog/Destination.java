package org.appticket.bootstrap.incidentlog;

import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.port.Categories;
import org.appticket.application.port.ImportedRecords;
import org.appticket.application.port.References;
import org.appticket.application.port.Teams;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.structure.Roster;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * Where a log is brought in.
 *
 * @param desk the tickets, by today's clock; those that tell nobody of a change, as nobody is to hear of the past
 * @param people the people
 * @param createPerson how they get accounts
 * @param teams the teams
 * @param categories the categories
 * @param roster who works in which team
 * @param imported what was brought in before
 */
public record Destination(
        Desk desk,
        People people,
        CreatePerson createPerson,
        Teams teams,
        Categories categories,
        Roster roster,
        ImportedRecords imported) {

    /** Where it is written down that something was brought in. */
    public AuditLog audit() {
        return roster.audit();
    }

    /** The same tickets by another clock. */
    Desk deskBy(InstantSource clock) {
        return new Desk(
                desk.unitOfWork(),
                desk.tickets(),
                desk.dependencies(),
                desk.search(),
                new Unrouted(desk.references()),
                desk.identifiers(),
                clock);
    }

    /** The log alone says whose queue a ticket stood in, not where its category leads today. */
    private record Unrouted(References here) implements References {
        @Override
        public boolean isActive(PersonId person) {
            return here.isActive(person);
        }

        @Override
        public boolean isActiveStaff(PersonId person) {
            return here.isActiveStaff(person);
        }

        @Override
        public boolean isActive(TeamId team) {
            return here.isActive(team);
        }

        @Override
        public boolean isActive(CategoryId category) {
            return here.isActive(category);
        }

        @Override
        public Optional<TeamId> findQueue(CategoryId category) {
            return Optional.empty();
        }
    }
}
