package org.appticket.application.merge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.Merging;
import org.appticket.domain.permission.Sight;

/**
 * The links of a merged ticket, which go to the one that goes on. Inside a unit of work that has
 * {@linkplain Links#lockGraph locked the graph} before it got both tickets.
 *
 * @param desk what they are moved at
 * @param links where they are kept
 */
record MovingLinks(Desk desk, Links links) {

    /**
     * Moves what can be moved. What would link the ticket to itself, link two tickets twice, or give it a second parent stays where
     * it is.
     *
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     */
    Set<LinkId> move(TicketId from, TicketId to, Sight sight) {
        return move(from, to, links.get(from), sight);
    }

    /** Moves those back that are still there and can be moved. */
    void moveBack(TicketId from, TicketId to, Set<LinkId> which, Sight sight) {
        TicketLinks there = links.get(from);
        move(
                from,
                to,
                new TicketLinks(
                        from,
                        there.links().stream()
                                .filter(link -> which.contains(link.id()))
                                .toList(),
                        there.external().stream()
                                .filter(link -> which.contains(link.id()))
                                .toList()),
                sight);
    }

    /** Who waited for the source alone does not wait any more, if what it waits for now is solved. */
    void goOn(Merging merged, TicketLinks before) {
        SortedSet<TicketId> waiting = new TreeSet<>(before.others(Relation.BLOCKS));
        if (!merged.target().status().isSettled()) {
            waiting.retainAll(Set.of(merged.target().id()));
        }
        waiting.remove(merged.source().id());
        desk.dependencies().goOn(waiting, merged.source().id(), desk.clock().instant());
    }

    private Set<LinkId> move(TicketId from, TicketId to, TicketLinks which, Sight sight) {
        Set<LinkId> moved = new HashSet<>();
        TicketLinks there = links.get(to);
        for (Link link : which.links()) {
            Optional<Link> next = link.moved(from, to).filter(there::hasRoomFor);
            if (next.isPresent()) {
                links.remove(link);
                next.get().asWait().ifPresent(wait -> desk.dependencies().requireNoCycle(wait, sight));
                links.add(next.get());
                there = there.with(next.get());
                moved.add(link.id());
            }
        }
        for (ExternalLink link : which.external()) {
            if (there.hasRoomFor(link)) {
                links.remove(from, link);
                links.add(to, link);
                there = there.with(link);
                moved.add(link.id());
            }
        }
        return moved;
    }
}
