package org.appticket.application.assignment;

import static org.appticket.application.dsl.ServiceDesk.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Absence.Period;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class ReleaseAssigneesTest {
    private final InMemoryStore store = new InMemoryStore();
    private final ServiceDesk service = ServiceDesk.over(InMemoryPorts.over(store));
    private final World world = service.world();
    private final InMemoryPeople people = new InMemoryPeople(store);
    private final ReleaseAssignees releasing =
            new ReleaseAssignees(service.desk(), world.ports().rota().releases());
    private final SetAbsence setAbsence = new SetAbsence(
            store,
            new SetAbsence.Staff(
                    people, world.ports().memberships(), world.ports().rota().absences()),
            world.ports().audit(),
            world::now);
    private final PersonId agent = world.person(Role.AGENT);
    private final PersonId other = world.person(Role.AGENT);

    @Test
    void who_is_absent_is_released_from_what_they_had_not_accepted_and_keeps_the_rest() {
        TicketId asked = world.aTicket().asking(agent).open().id();
        TicketId accepted = world.aTicket().ledBy(agent).open().id();
        TicketId helping = world.aTicket().ledBy(other).asking(agent).open().id();

        away(agent);
        assertEquals(2, release());
        TicketId knowingly = world.aTicket().asking(agent).open().id();

        assertEquals(0, release());
        assertEquals(Optional.empty(), world.get(asked).lead());
        assertEquals(Optional.of(agent), world.get(accepted).lead());
        assertEquals(Optional.of(other), world.get(helping).lead());
        assertEquals(Set.of(other), assignees(helping));
        assertEquals(Optional.of(agent), world.get(knowingly).lead(), "who is asked although they are away stays");
        assertEquals(List.of(EventKind.UNASSIGNED, EventKind.LEAD_CHANGED), lastTwo(asked));
    }

    @Test
    void an_absence_that_is_over_or_has_not_begun_releases_nobody() {
        TicketId asked = world.aTicket().asking(agent).open().id();
        Instant now = world.now();

        absent(Optional.of(new Period(Optional.of(now.plusSeconds(9_999)), Optional.empty())));
        assertEquals(0, release());
        absent(Optional.of(new Period(Optional.of(now.minusSeconds(99)), Optional.of(now.minusSeconds(9)))));
        assertEquals(0, release());
        absent(Optional.empty());
        assertEquals(0, release());
        assertEquals(Optional.of(agent), world.get(asked).lead());
    }

    @Test
    void who_loses_their_access_leads_nothing_any_more_and_takes_nobody_along() {
        TicketId led = world.aTicket().ledBy(agent).asking(other).open().id();
        TicketId closed = world.aTicket().ledBy(agent).in(Status.CLOSED).id();

        store.run(() -> people.save(people.get(agent).with(Set.of(Role.AGENT), false)));
        assertEquals(1, release());

        assertEquals(Optional.empty(), world.get(led).lead());
        assertEquals(Set.of(other), assignees(led));
        assertEquals(Optional.of(agent), world.get(closed).lead());
    }

    @Test
    void who_leaves_the_team_leads_nothing_in_its_queue_any_more() {
        TeamId team = world.team();
        world.join(team, agent);
        TicketId led = world.aTicket()
                .inQueueOf(team)
                .ledBy(agent)
                .asking(other)
                .open()
                .id();
        TicketId elsewhere = world.aTicket().ledBy(agent).open().id();

        store.run(() -> world.ports().memberships().remove(team, agent));
        assertEquals(1, release());

        assertEquals(Optional.empty(), world.get(led).lead());
        assertEquals(Set.of(other), assignees(led));
        assertEquals(Optional.of(agent), world.get(elsewhere).lead());
        assertEquals(0, release());
    }

    @Test
    void what_is_said_to_an_absent_lead_gives_the_ticket_back_to_the_team() {
        Actor requester = world.actor(Role.USER);
        Ticket ticket = world.aTicket().of(requester.person()).ledBy(agent).in(Status.IN_PROGRESS);
        TicketId id = ticket.id();
        away(agent);

        service.say(id, world.actor(agent), Visibility.PUBLIC, "I read this at the beach");
        assertEquals(Optional.of(agent), world.get(id).lead());
        service.say(id, requester, Visibility.PUBLIC, "Any news?");
        assertEquals(Optional.empty(), world.get(id).lead());
        assertEquals(List.of(EventKind.UNASSIGNED, EventKind.LEAD_CHANGED), lastTwo(id));

        TicketId present =
                world.aTicket().of(requester.person()).ledBy(other).open().id();
        service.say(present, requester, Visibility.PUBLIC, "Any news?");
        assertEquals(Optional.of(other), world.get(present).lead());
    }

    @Test
    void an_absence_is_said_by_oneself_by_the_manager_of_ones_team_and_by_administrators() {
        TeamId team = world.team();
        world.join(team, agent);
        Actor manager =
                new Actor(world.person(Role.MANAGER), Set.of(Role.MANAGER), Set.of(team), Set.of(Scope.values()));
        for (Actor may : List.of(Actor.of(agent, Set.of(Role.AGENT)), manager, world.actor(Role.ADMIN))) {
            assertEquals(Optional.empty(), refusalOf(() -> set(may, agent)));
        }
        for (Actor mayNot : List.of(world.actor(Role.MANAGER), world.actor(Role.AGENT), world.actor(Role.USER))) {
            assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> set(mayNot, agent)));
        }
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> set(world.actor(Role.ADMIN), new PersonId(4_711))));
    }

    @Test
    void an_absence_holds_its_beginning_and_not_its_end() {
        Instant now = world.now();
        Absence hour = new Absence(now, Optional.of(now.plusSeconds(3_600)));

        assertTrue(hour.covers(now));
        assertTrue(hour.covers(now.plusSeconds(3_599)));
        assertFalse(hour.covers(now.plusSeconds(3_600)));
        assertFalse(hour.covers(now.minusSeconds(1)));
        assertEquals(Optional.of(Code.INVALID), refusalOf(() -> new Absence(now, Optional.of(now))));
    }

    private Optional<Absence> set(Actor by, PersonId person) {
        Period open = new Period(Optional.empty(), Optional.empty());
        return setAbsence.handle(new SetAbsence.Command(by, person, Optional.of(open)));
    }

    private void away(PersonId person) {
        set(Actor.of(person, Set.of(Role.AGENT)), person);
    }

    private void absent(Optional<Period> period) {
        setAbsence.handle(new SetAbsence.Command(Actor.of(agent, Set.of(Role.AGENT)), agent, period));
    }

    private int release() {
        return releasing.handle(new ReleaseAssignees.Command());
    }

    private Set<PersonId> assignees(TicketId id) {
        return world.get(id).circle().assignments().assigned().people();
    }

    private List<EventKind> lastTwo(TicketId id) {
        List<EventKind> kinds =
                world.eventsOf(id).stream().map(SealedEvent::kind).toList();
        return kinds.subList(kinds.size() - 2, kinds.size());
    }
}
