package org.appticket.application.contract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Assigning;
import org.junit.jupiter.api.Test;

/** How much the members of a team have to do. */
public interface WorkloadsContract extends OverPorts {

    @Test
    default void every_member_has_what_they_lead_what_they_contribute_to_and_what_they_were_asked() {
        World world = world();
        TeamId team = world.team();
        PersonId busy = world.person("Busy", Set.of(Role.AGENT), true);
        PersonId idle = world.person("Idle", Set.of(Role.AGENT), true);
        PersonId stranger = world.person(Role.AGENT);
        List.of(busy, idle, world.person("Gone", Set.of(Role.AGENT), false))
                .forEach(person ->
                        ports().unitOfWork().run(() -> ports().memberships().add(team, person)));
        world.aTicket().ledBy(busy).open();
        world.aTicket().ledBy(busy).confidential(true).open();
        world.aTicket().ledBy(stranger).asking(busy).open();
        world.aTicket().asking(busy).open();
        world.decide(
                world.aTicket().ledBy(stranger).asking(busy).open().id(),
                (ticket, now) -> new Assigning(ticket).accept(2, Author.SYSTEM, now));
        world.aTicket().of(idle).ledBy(busy).in(Status.RESOLVED);
        world.aTicket().of(idle).ledBy(busy).in(Status.CLOSED);

        WorkloadRecord none = new WorkloadRecord(new PersonName(idle, "Idle"), 0, 0, 0);
        assertEquals(
                List.of(new WorkloadRecord(new PersonName(busy, "Busy"), 2, 1, 2), none),
                page(team, Sight.EVERYTHING, PageRequest.FIRST).items());
        Sight plain = new Sight(false, true, Optional.of(stranger), Set.of());
        assertEquals(
                List.of(new WorkloadRecord(new PersonName(busy, "Busy"), 1, 1, 2), none),
                page(team, plain, PageRequest.FIRST).items(),
                "what may not be seen is not counted");
        Page<WorkloadRecord> first = page(team, Sight.NOTHING, new PageRequest(1, Optional.empty(), true));
        assertEquals(List.of(new WorkloadRecord(new PersonName(busy, "Busy"), 0, 0, 0)), first.items());
        assertEquals(2, first.total().orElseThrow().count());
        assertEquals(
                List.of(none),
                page(team, Sight.EVERYTHING, new PageRequest(1, first.next(), false))
                        .items());
        assertEquals(
                List.of(),
                page(world.team(), Sight.EVERYTHING, PageRequest.FIRST).items());
    }

    private Page<WorkloadRecord> page(TeamId team, Sight sight, PageRequest request) {
        return ports().rota().workloads().list(team, sight, request);
    }
}
