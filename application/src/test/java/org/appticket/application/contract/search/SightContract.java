package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.TicketDraft;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What a sight does not cover is not found, listed or counted. */
public interface SightContract extends OverPorts {

    @Test
    default void every_sight_finds_lists_and_counts_exactly_what_it_covers() {
        World world = world();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<PersonId> people = List.of(world.person(Role.USER), world.person(Role.AGENT), world.person(Role.USER));
        List<TeamId> teams = List.of(world.team(), world.team());
        String tag = world.word();
        List<Ticket> tickets = new ArrayList<>();
        for (int count = 0; count < 40; count++) {
            tickets.add(anyTicket(world.aTicket().tagged(tag), people, teams, random));
        }

        for (Sight sight : sights(people, teams)) {
            assertShows(sight, Wanted.tickets().tagged(tag).filter(), tickets, "seed " + seed + ": " + sight);
        }
    }

    @Test
    default void of_tickets_that_do_not_exist_none_is_seen() {
        assertEquals(Set.of(), ports().search().listSeen(Set.of(), Sight.EVERYTHING));
        assertEquals(
                Set.of(), ports().search().listSeen(Set.of(ports().identifiers().nextTicket()), Sight.EVERYTHING));
    }

    private void assertShows(Sight sight, TicketFilter filter, List<Ticket> tickets, String message) {
        List<TicketId> covered = tickets.stream()
                .filter(ticket -> sight.covers(ticket.standing()))
                .map(Ticket::id)
                .toList();

        List<TicketId> listed =
                Listed.all(page -> ports().search().list(filter, TicketPageContract.BY_NUMBER, sight, page)).stream()
                        .map(TicketRecord::id)
                        .toList();
        int counted = ports().search()
                .list(filter, TicketPageContract.BY_NUMBER, sight, new PageRequest(1, Optional.empty(), true))
                .total()
                .orElseThrow()
                .count();

        assertEquals(covered, listed, message);
        assertEquals(covered.size(), counted, message);
        assertEquals(
                Set.copyOf(covered),
                ports().search().listSeen(tickets.stream().map(Ticket::id).collect(Collectors.toSet()), sight),
                message);
        for (Ticket ticket : tickets.subList(0, 12)) {
            assertEquals(
                    covered.contains(ticket.id()),
                    ports().search().find(ticket.id(), sight).isPresent(),
                    message);
        }
    }

    private static List<Sight> sights(List<PersonId> people, List<TeamId> teams) {
        List<Sight> sights = new ArrayList<>(List.of(Sight.NOTHING, Sight.EVERYTHING));
        for (Optional<PersonId> own :
                List.of(Optional.<PersonId>empty(), Optional.of(people.get(0)), Optional.of(people.get(1)))) {
            for (Set<TeamId> queues : List.of(Set.<TeamId>of(), Set.of(teams.get(0)), Set.copyOf(teams))) {
                for (boolean plain : new boolean[] {false, true}) {
                    sights.add(new Sight(false, plain, own, queues));
                    sights.add(new Sight(true, plain, own, queues));
                }
            }
        }
        return sights;
    }

    private static Ticket anyTicket(TicketDraft draft, List<PersonId> people, List<TeamId> teams, Random random) {
        draft.of(people.get(random.nextInt(3))).confidential(random.nextBoolean());
        if (random.nextBoolean()) {
            draft.inQueueOf(teams.get(random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            draft.ledBy(people.get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            draft.asking(people.get(random.nextInt(3)));
            if (random.nextBoolean()) {
                draft.declinedBy(1);
            }
        }
        if (random.nextInt(3) == 0) {
            draft.asking(teams.get(random.nextInt(2)));
        }
        if (random.nextBoolean()) {
            draft.inviting(people.get(random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            draft.watchedBy(people.get(random.nextInt(3)));
        }
        return draft.in(List.of(Status.values()).get(random.nextInt(5)));
    }
}
