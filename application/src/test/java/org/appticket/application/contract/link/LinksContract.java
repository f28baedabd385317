package org.appticket.application.contract.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Tied;
import org.appticket.domain.dependency.DependencyCycle;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.LinkKind;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.dependency.WaitGraph;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.link.Links} promises. */
public interface LinksContract extends OverPorts {
    /** Longer than the chains that databases follow by themselves. */
    int LONG = 1_200;

    @Test
    default void every_kind_of_link_is_kept_once_and_found_from_both_sides() {
        TicketId one = world().aTicket().open().id();
        TicketId other = world().aTicket().open().id();
        List<Link> kept = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            Link link = new Link(ports().identifiers().nextLink(), kind, one, other);
            add(link);
            kept.add(link);
        }

        assertEquals(new TicketLinks(one, kept, List.of()), get(one));
        assertEquals(new TicketLinks(other, kept, List.of()), get(other));

        remove(kept.remove(1));
        assertEquals(new TicketLinks(other, kept, List.of()), get(other));
        assertEquals(
                new TicketLinks(world().aTicket().open().id(), List.of(), List.of()).links(),
                get(ports().identifiers().nextTicket()).links());
    }

    @Test
    default void links_to_other_systems_are_kept_whole_whatever_stands_in_them() {
        TicketId ticket = world().aTicket().open().id();
        ExternalLink plain = external("JIRA", "ABC-1", Optional.of("https://jira.example.org/browse/ABC-1"));
        ExternalLink odd = external("Système Δ 🙂", "x".repeat(199) + "é", Optional.empty());

        ports().unitOfWork().run(() -> {
            ports().links().add(ticket, plain);
            ports().links().add(ticket, odd);
            return ticket;
        });

        assertEquals(new TicketLinks(ticket, List.of(), List.of(plain, odd)), get(ticket));
        ports().unitOfWork().run(() -> {
            ports().links().remove(ticket, plain);
            return ticket;
        });
        assertEquals(List.of(odd), get(ticket).external());
    }

    @Test
    default void a_link_that_was_added_in_a_unit_of_work_that_fails_is_not_kept() {
        TicketId one = world().aTicket().open().id();
        TicketId other = world().aTicket().open().id();

        assertThrows(
                DependencyCycle.class,
                () -> ports().unitOfWork().run(() -> {
                    ports().links().lockGraph();
                    ports().links().add(new Link(ports().identifiers().nextLink(), LinkKind.BLOCKS, one, other));
                    throw new DependencyCycle(List.of(one), Set.of());
                }));

        assertEquals(List.of(), get(one).links());
    }

    @Test
    default void tickets_are_blocked_as_long_as_one_blocker_is_neither_resolved_nor_closed() {
        Tied tied = Tied.over(ports());
        TicketId blocked = tied.ticket();
        TicketId free = tied.ticket();
        TicketId blocker = tied.ticket();
        tied.link(blocked, Relation.BLOCKED_BY, blocker);
        tied.link(blocked, Relation.BLOCKED_BY, tied.ticket(Status.CLOSED));
        tied.link(free, Relation.BLOCKED_BY, tied.ticket(Status.RESOLVED));
        tied.link(free, Relation.CHILD, blocker);

        assertEquals(Set.of(blocked), blocked(Set.of(blocked, free)));
        tied.resolve(blocker);
        assertEquals(Set.of(), blocked(Set.of(blocked, free)));
        assertEquals(Set.of(), blocked(Set.of()));
    }

    @Test
    default void children_are_closed_only_if_all_of_them_are() {
        Tied tied = Tied.over(ports());
        TicketId parent = tied.ticket();
        TicketId child = tied.ticket(Status.RESOLVED);
        tied.link(child, Relation.PARENT, parent);
        tied.link(parent, Relation.CHILD, tied.ticket(Status.CLOSED));

        assertEquals(false, childrenClosed(parent));
        tied.close(child);
        assertEquals(true, childrenClosed(parent));
    }

    @Test
    default void what_a_ticket_waits_for_is_found_however_long_the_way_is() {
        List<TicketId> chain = new ArrayList<>();
        for (int count = 0; count < LONG; count++) {
            chain.add(ports().identifiers().nextTicket());
        }
        ChainOfTickets.open(world(), chain);
        ports().unitOfWork().run(() -> {
            ports().links().lockGraph();
            for (int count = 1; count < LONG; count++) {
                LinkId id = ports().identifiers().nextLink();
                boolean blocks = count % 2 == 0;
                ports().links()
                        .add(
                                blocks
                                        ? new Link(id, LinkKind.BLOCKS, chain.get(count), chain.get(count - 1))
                                        : new Link(id, LinkKind.PARENT_OF, chain.get(count - 1), chain.get(count)));
            }
            return chain;
        });

        Wait closing = new Wait(chain.get(LONG - 1), chain.get(0));
        List<TicketId> cycle = ports().unitOfWork()
                .run(() -> WaitGraph.of(ports().links().listWaits(closing)).cycleClosedBy(closing));

        assertEquals(LONG + 1, cycle.size());
        assertEquals(new TreeSet<>(chain), new TreeSet<>(cycle));
        assertEquals(
                List.of(), waits(new Wait(chain.get(0), ports().identifiers().nextTicket())));
    }

    private ExternalLink external(String system, String key, Optional<String> url) {
        return new ExternalLink(ports().identifiers().nextLink(), system, key, url);
    }

    private void add(Link link) {
        ports().unitOfWork().run(() -> {
            ports().links().lockGraph();
            ports().links().add(link);
            return link;
        });
    }

    private void remove(Link link) {
        ports().unitOfWork().run(() -> {
            ports().links().remove(link);
            return link;
        });
    }

    private TicketLinks get(TicketId ticket) {
        return ports().unitOfWork().run(() -> ports().links().get(ticket));
    }

    private Set<TicketId> blocked(Set<TicketId> tickets) {
        return ports().unitOfWork().run(() -> ports().links().listBlocked(tickets));
    }

    private boolean childrenClosed(TicketId parent) {
        return ports().unitOfWork().run(() -> ports().links().areChildrenClosed(parent));
    }

    private List<Wait> waits(Wait more) {
        List<Wait> waits = ports().unitOfWork().run(() -> ports().links().listWaits(more));
        return waits.stream()
                .filter(wait -> wait.waiter().equals(more.awaited()))
                .toList();
    }
}
