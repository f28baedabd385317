package org.appticket.application.link;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.Duplicate;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Linking;

/**
 * How the links of one ticket become those of another, inside a unit of work that has {@linkplain #lock locked} the graph first
 * and both tickets after it.
 *
 * @param desk what it works with
 * @param links where links are kept
 */
public record LinkTransfer(Desk desk, Links links) {

    /** Sees to it that nobody else extends the graph; called before any ticket is got. */
    public void lock() {
        links.lockGraph();
    }

    /**
     * The links of the source become links of the target. Links between the two, links that the target has already and a second
     * parent are dropped.
     *
     * @param source from which ticket
     * @param target to which
     * @param by who says so
     * @return the links of the source as they were
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     * @throws org.appticket.domain.InvalidValue if the target would have too many links
     */
    public Moved move(TicketId source, TicketId target, Actor by) {
        TicketLinks before = links.get(source);
        before.links().forEach(links::remove);
        before.links().forEach(link -> link.moved(source, target).ifPresent(moved -> add(moved, target, by)));
        before.external().forEach(link -> {
            links.remove(source, link);
            add(link, target);
        });
        return new Moved(before.links(), before.external());
    }

    /**
     * The links that went to the target become those of the source again, as far as their other sides allow it.
     *
     * @param source where they were
     * @param target where they are
     * @param moved what they were
     * @param by who says so
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     */
    public void back(TicketId source, TicketId target, Moved moved, Actor by) {
        moved.links().forEach(links::remove);
        moved.links().forEach(link -> add(link, source, by));
        moved.external().forEach(link -> {
            links.remove(target, link);
            add(link, source);
        });
    }

    /**
     * Says that two tickets have something to do with each other, whoever may link them.
     *
     * @param ticket one, locked
     * @param other the other, locked
     * @param by who says so
     * @param now when
     */
    public void relate(TicketId ticket, TicketId other, Author by, Instant now) {
        links.add(Link.of(desk.identifiers().nextLink(), ticket, Relation.RELATES_TO, other));
        desk.tickets().save(new Linking(desk.tickets().get(ticket)).linked(Relation.RELATES_TO, other, by, now));
        desk.tickets().save(new Linking(desk.tickets().get(other)).linked(Relation.RELATES_TO, ticket, by, now));
    }

    private void add(Link link, TicketId side, Actor by) {
        if (!fits(link, side)) {
            return;
        }
        link.asWait().ifPresent(wait -> desk.dependencies().requireNoCycle(wait, Permissions.sightOf(by)));
        links.add(link);
    }

    private boolean fits(Link link, TicketId side) {
        try {
            links.get(side).requireRoomFor(link);
            links.get(link.other(side)).requireRoomFor(link);
            return true;
        } catch (Duplicate known) {
            return false;
        }
    }

    private void add(ExternalLink link, TicketId ticket) {
        Optional<ExternalLink> known = links.get(ticket).external().stream()
                .filter(link::namesTheSameAs)
                .findFirst();
        if (known.isEmpty()) {
            links.add(ticket, link);
        }
    }
}
