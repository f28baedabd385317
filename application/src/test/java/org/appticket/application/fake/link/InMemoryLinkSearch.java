package org.appticket.application.fake.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.view.link.GraphNode;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.application.view.link.Neighbour;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Ticket;

/** Links in memory to be read. */
public final class InMemoryLinkSearch implements LinkSearch {
    private final InMemoryStore store;
    private final PeopleNames names;

    /** The links of a store. */
    public InMemoryLinkSearch(InMemoryStore store) {
        this.store = store;
        this.names = new PeopleNames(store);
    }

    @Override
    public Page<LinkRecord> list(TicketId ticket, Sight sight, PageRequest page) {
        TicketLinks known = InMemoryLinks.linksOf(store, ticket);
        Stream<LinkRecord> inside = known.links().stream()
                .filter(link -> isSeen(link.other(ticket), sight))
                .map(link -> record(link, ticket));
        List<LinkRecord> all = Stream.concat(inside, known.external().stream().map(LinkRecord.ToOutside::new))
                .toList();
        return InMemoryList.page(all, link -> link.id().value(), page);
    }

    @Override
    public Map<TicketId, Ties> listTies(Set<TicketId> tickets, Sight sight) {
        return store.run(() ->
                tickets.stream().collect(Collectors.toMap(Function.identity(), ticket -> ties(ticket, sight))));
    }

    @Override
    public List<Neighbour> listNeighbours(Set<TicketId> tickets, Sight sight, int most) {
        return store.run(() -> store.links().list().stream()
                .sorted(Comparator.comparing(Link::id))
                .flatMap(link -> Stream.of(link.first(), link.second())
                        .sorted()
                        .filter(tickets::contains)
                        .map(from -> new Neighbour(from, link, node(link.other(from), sight))))
                .limit(most)
                .toList());
    }

    private LinkRecord record(Link link, TicketId side) {
        Ticket other = ticket(link.other(side));
        return new LinkRecord.ToTicket(
                link.id(), link.from(side), other.id(), other.details().title(), other.status());
    }

    private Ties ties(TicketId ticket, Sight sight) {
        TicketLinks known = InMemoryLinks.linksOf(store, ticket);
        SortedSet<TicketId> blockedBy = unsettled(known, Relation.BLOCKED_BY);
        SortedSet<TicketId> unsettled = unsettled(known, Relation.CHILD);
        unsettled.addAll(blockedBy);
        blockedBy.removeIf(other -> !isSeen(other, sight));
        Optional<TicketId> endedParent =
                known.parent().filter(parent -> ticket(parent).status().isSettled());
        Obstacles obstacles = new Obstacles(unsettled, endedParent, Set.of());
        boolean originSeen = store.tickets()
                .find(ticket)
                .flatMap(carriesOn -> carriesOn.origin().followUpOf())
                .filter(origin -> isSeen(origin, sight))
                .isPresent();
        return new Ties(blockedBy, obstacles, known.external(), originSeen);
    }

    private SortedSet<TicketId> unsettled(TicketLinks known, Relation relation) {
        Predicate<TicketId> settled = other -> ticket(other).status().isSettled();
        return known.others(relation).stream().filter(settled.negate()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<GraphNode> node(TicketId id, Sight sight) {
        Ticket ticket = ticket(id);
        return Optional.of(ticket)
                .filter(known -> isSeen(id, sight))
                .map(known -> new GraphNode(
                        id,
                        known.details().title(),
                        known.status(),
                        known.details().prioritisation().priority(),
                        known.lead().map(names::of)));
    }

    private boolean isSeen(TicketId ticket, Sight sight) {
        return store.tickets()
                .find(ticket)
                .filter(known -> sight.covers(known.standing()))
                .isPresent();
    }

    private Ticket ticket(TicketId id) {
        return store.tickets().find(id).orElseThrow();
    }
}
