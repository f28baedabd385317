package org.appticket.application.contract.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Tied;
import org.appticket.application.dsl.World;
import org.appticket.application.link.NewLink;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.application.view.link.Neighbour;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.Sight;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.link.LinkSearch} promises. */
public interface LinkSearchContract extends OverPorts {

    /** Sees what is not confidential. */
    private Sight some() {
        return Permissions.sightOf(world().actor(Role.AGENT));
    }

    private TicketId secret() {
        return world().aTicket().confidential(true).open().id();
    }

    private static Ties of(Map<TicketId, Ties> ties, TicketId ticket) {
        return Optional.ofNullable(ties.get(ticket)).orElseThrow();
    }

    private Tied managing() {
        Tied tied = Tied.over(ports());
        return new Tied(tied.service(), world().actor(Role.MANAGER));
    }

    @Test
    default void links_are_listed_by_number_by_pages_of_any_size_without_those_to_what_is_not_seen() {
        Tied tied = managing();
        TicketId ticket = tied.ticket();
        LinkId first = tied.link(ticket, Relation.BLOCKED_BY, tied.ticket());
        tied.link(ticket, Relation.RELATES_TO, secret());
        LinkRecord outside = tied.link(
                tied.agent(), ticket, new NewLink.ToOutside("JIRA", "X-1", Optional.of("https://example.org/X-1")));
        LinkId last = tied.link(ticket, Relation.PARENT, tied.ticket());

        for (int limit : List.of(1, 2, 100)) {
            assertEquals(
                    List.of(first, outside.id(), last),
                    Listed.by(limit, page -> ports().linkSearch().list(ticket, some(), page)).stream()
                            .map(LinkRecord::id)
                            .toList());
        }
        assertEquals(
                4,
                ports().linkSearch()
                        .list(ticket, Sight.EVERYTHING, PageRequest.FIRST)
                        .items()
                        .size());
    }

    @Test
    default void a_link_tells_from_each_side_what_the_other_is_to_it() {
        Tied tied = managing();
        TicketId ticket = tied.ticket();
        for (Relation relation : Relation.values()) {
            TicketId other = tied.ticket();
            LinkId id = tied.link(ticket, relation, other);

            assertEquals(
                    List.of(new LinkRecord.ToTicket(
                            id,
                            relation.inverse(),
                            ticket,
                            world().get(ticket).details().title(),
                            Status.OPEN)),
                    ports().linkSearch()
                            .list(other, Sight.EVERYTHING, PageRequest.FIRST)
                            .items());
            if (relation == Relation.PARENT) {
                tied.unlink(ticket, id);
            }
        }
    }

    @Test
    default void ties_name_what_is_seen_and_bar_by_what_is_not() {
        Tied tied = managing();
        World world = world();
        TicketId ticket = tied.ticket();
        TicketId blocker = tied.ticket();
        tied.link(ticket, Relation.BLOCKED_BY, blocker);
        tied.link(ticket, Relation.BLOCKED_BY, secret());
        tied.link(ticket, Relation.BLOCKED_BY, tied.ticket(Status.RESOLVED));
        LinkRecord.ToOutside outside = (LinkRecord.ToOutside)
                tied.link(tied.agent(), ticket, new NewLink.ToOutside("GLPI", "7", Optional.empty()));
        TicketId parent = tied.ticket();
        TicketId child = tied.ticket(Status.RESOLVED);
        tied.link(child, Relation.PARENT, parent);
        tied.resolve(parent);
        TicketId origin = tied.ticket(Status.CLOSED);
        TicketId followUp = world.aTicket().carryingOnFrom(origin).open().id();

        Map<TicketId, Ties> ties =
                ports().linkSearch().listTies(Set.of(ticket, child, parent, followUp, blocker), some());

        assertEquals(Set.of(blocker), of(ties, ticket).blockedBy());
        assertEquals(2, of(ties, ticket).obstacles().unsettled().size());
        assertEquals(true, of(ties, ticket).obstacles().bars(Action.RESOLVE));
        assertEquals(List.of(outside.link()), of(ties, ticket).external());
        assertEquals(Optional.of(parent), of(ties, child).obstacles().endedParent());
        assertEquals(true, of(ties, followUp).originSeen());
        assertEquals(Ties.NONE, of(ties, blocker));
        assertEquals(
                false,
                of(ports().linkSearch().listTies(Set.of(followUp), Sight.NOTHING), followUp)
                        .originSeen());
        assertEquals(Map.of(), ports().linkSearch().listTies(Set.of(), some()));
    }

    @Test
    default void neighbours_that_are_not_seen_are_counted_and_not_told() {
        Tied tied = managing();
        TicketId ticket = tied.ticket();
        TicketId seen = tied.ticket();
        tied.link(ticket, Relation.BLOCKS, seen);
        tied.link(ticket, Relation.RELATES_TO, secret());

        List<Neighbour> neighbours = ports().linkSearch().listNeighbours(Set.of(ticket, seen), some(), 100);

        assertEquals(3, neighbours.size());
        assertEquals(
                Set.of(ticket, seen),
                new HashSet<>(neighbours.stream()
                        .flatMap(one -> one.node().stream())
                        .map(node -> node.id())
                        .toList()));
        assertEquals(
                1,
                ports().linkSearch().listNeighbours(Set.of(ticket), some(), 1).size());
        assertEquals(List.of(), ports().linkSearch().listNeighbours(Set.of(), some(), 1));
    }

    @Test
    default void a_forged_cursor_of_links_is_refused() {
        TicketId ticket = world().aTicket().open().id();
        for (List<String> forged : List.of(List.of("x"), List.of("1", "2"), List.<String>of())) {
            PageRequest request = PageRequest.FIRST.from(new Cursor(forged));
            assertThrows(
                    InvalidValue.class,
                    () -> ports().linkSearch().list(ticket, Sight.EVERYTHING, request),
                    forged.toString());
        }
    }
}
