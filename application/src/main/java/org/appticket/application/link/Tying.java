package org.appticket.application.link;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.NotFound;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Linking;
import org.appticket.domain.ticket.Ticket;

/**
 * How links are added and taken away, inside a unit of work: with the checks of both sides, an event on each and what follows
 * for tickets that wait.
 *
 * @param desk what it works with
 * @param links where links are kept
 */
record Tying(Desk desk, Links links) {

    /** Locks both sides, after the graph if it is extended. */
    SortedMap<TicketId, Ticket> hold(TicketId ticket, Relation relation, TicketId other) {
        if (relation.kind().isDependency()) {
            links.lockGraph();
        }
        return desk.dependencies().lock(Set.of(ticket, other));
    }

    /** Links a ticket that may be linked to another one, if that may be seen. */
    Link tie(Actor by, Ticket ticket, Relation relation, Optional<Ticket> found) {
        Ticket other = found.orElseThrow(NotFound::new);
        Permissions.require(by, Deed.SEE, other.standing());
        Link link = Link.of(desk.identifiers().nextLink(), ticket.id(), relation, other.id());
        new Linking(ticket).requireSense(relation, other);
        links.get(ticket.id()).requireRoomFor(link);
        links.get(other.id()).requireRoomFor(link);
        link.asWait().ifPresent(wait -> desk.dependencies().requireNoCycle(wait, Permissions.sightOf(by)));
        links.add(link);
        Author author = Author.of(by.person());
        Instant now = desk.clock().instant();
        desk.tickets().save(new Linking(ticket).linked(relation, other.id(), author, now));
        desk.tickets().save(new Linking(other).linked(relation.inverse(), ticket.id(), author, now));
        return link;
    }

    /** Takes away a link of a ticket that may be linked, if the other side may be seen. */
    void untie(Actor by, Ticket ticket, Link link, Optional<Ticket> found) {
        Ticket other = found.orElseThrow(NotFound::new);
        Permissions.require(by, Deed.SEE, other.standing());
        Relation relation = link.from(ticket.id());
        links.remove(link);
        Author author = Author.of(by.person());
        Instant now = desk.clock().instant();
        desk.tickets().save(new Linking(ticket).unlinked(relation, other.id(), author, now));
        desk.tickets().save(new Linking(other).unlinked(relation.inverse(), ticket.id(), author, now));
        link.asWait()
                .filter(wait -> relation.kind() == Relation.BLOCKS.kind())
                .ifPresent(wait -> desk.dependencies().goOn(new TreeSet<>(Set.of(wait.waiter())), wait.awaited(), now));
    }

    /** Links a ticket that may be linked to something in another system. */
    ExternalLink tie(Actor by, Ticket ticket, ExternalLink link) {
        links.get(ticket.id()).requireRoomFor(link);
        links.add(ticket.id(), link);
        desk.tickets()
                .save(new Linking(ticket)
                        .linked(link, Author.of(by.person()), desk.clock().instant()));
        return link;
    }
}
