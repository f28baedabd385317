package org.appticket.application.fake.link;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.OutsideLink;
import org.appticket.application.port.link.Links;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.LinkKind;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;

/** Links in memory. */
public final class InMemoryLinks implements Links {
    private final InMemoryStore store;

    /** The links of a store. */
    public InMemoryLinks(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void lockGraph() {
        store.requireInside();
    }

    @Override
    public TicketLinks get(TicketId ticket) {
        store.requireInside();
        return linksOf(store, ticket);
    }

    @Override
    public void add(Link link) {
        store.requireInside();
        store.links().put(link.id(), link);
    }

    @Override
    public void remove(Link link) {
        store.requireInside();
        store.links().remove(link.id());
    }

    @Override
    public void add(TicketId ticket, ExternalLink link) {
        store.requireInside();
        store.outsideLinks().put(link.id(), new OutsideLink(ticket, link));
    }

    @Override
    public void remove(TicketId ticket, ExternalLink link) {
        store.requireInside();
        store.outsideLinks().remove(link.id());
    }

    @Override
    public List<Wait> listWaits(Wait more) {
        return store.links().list().stream()
                .flatMap(link -> link.asWait().stream())
                .toList();
    }

    @Override
    public Set<TicketId> listBlocked(Set<TicketId> tickets) {
        return store.links().list(link -> link.kind() == LinkKind.BLOCKS).stream()
                .filter(link -> tickets.contains(link.second()))
                .filter(link -> !status(link.first()).isSettled())
                .map(Link::second)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean areChildrenClosed(TicketId parent) {
        return store.links().list(link -> link.kind() == LinkKind.PARENT_OF).stream()
                .filter(link -> link.first().equals(parent))
                .allMatch(link -> status(link.second()) == Status.CLOSED);
    }

    static TicketLinks linksOf(InMemoryStore store, TicketId ticket) {
        return new TicketLinks(
                ticket,
                store
                        .links()
                        .list(link ->
                                link.first().equals(ticket) || link.second().equals(ticket))
                        .stream()
                        .sorted(Comparator.comparing(Link::id))
                        .toList(),
                store.outsideLinks().list(kept -> kept.ticket().equals(ticket)).stream()
                        .map(OutsideLink::link)
                        .sorted(Comparator.comparing(ExternalLink::id))
                        .toList());
    }

    private Status status(TicketId ticket) {
        return store.tickets().find(ticket).orElseThrow().status();
    }
}
