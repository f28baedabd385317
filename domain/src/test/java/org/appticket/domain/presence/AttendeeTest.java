package org.appticket.domain.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Standing;
import org.junit.jupiter.api.Test;

class AttendeeTest {
    private static final PersonId REQUESTER = new PersonId(1);
    private static final PersonId LEAD = new PersonId(2);
    private static final PersonId WATCHER = new PersonId(3);
    private static final PersonId PASSER_BY = new PersonId(4);
    private static final Standing TICKET = new Standing(
            Status.IN_PROGRESS,
            REQUESTER,
            new Assigned(Set.of(LEAD), Set.of()),
            Set.of(WATCHER),
            Optional.empty(),
            false);
    private static final Actor ASKING = Actor.of(REQUESTER, Set.of(Role.USER));
    private static final Actor WORKING = Actor.of(LEAD, Set.of(Role.AGENT));
    private static final Actor STRANGER = Actor.of(new PersonId(5), Set.of(Role.USER));

    private static String known(Actor reader, PersonId person, Doing doing) {
        return new Attendee(person, doing).as(reader, TICKET).map(Doing::name).orElse("nothing");
    }

    @Test
    void those_who_work_on_tickets_know_everything_of_each_other() {
        for (Doing doing : Doing.values()) {
            assertEquals(doing.name(), known(WORKING, PASSER_BY, doing));
            assertEquals(doing.name(), known(WORKING, REQUESTER, doing));
        }
    }

    @Test
    void others_know_of_those_concerned_that_they_are_there_and_of_no_note() {
        assertEquals("READING", known(ASKING, LEAD, Doing.READING));
        assertEquals("READING", known(ASKING, LEAD, Doing.NOTING));
        assertEquals("READING", known(ASKING, WATCHER, Doing.READING));
        assertEquals("READING", known(Actor.of(WATCHER, Set.of(Role.USER)), REQUESTER, Doing.READING));
        assertEquals("WRITING", known(ASKING, LEAD, Doing.WRITING));
    }

    @Test
    void who_only_looks_in_is_not_there_for_others_until_they_write_to_everybody() {
        assertEquals("nothing", known(ASKING, PASSER_BY, Doing.READING));
        assertEquals("nothing", known(ASKING, PASSER_BY, Doing.NOTING));
        assertEquals("WRITING", known(ASKING, PASSER_BY, Doing.WRITING));
    }

    @Test
    void who_does_not_see_the_ticket_knows_nothing() {
        for (Doing doing : Doing.values()) {
            assertEquals("nothing", known(STRANGER, LEAD, doing));
        }
    }
}
