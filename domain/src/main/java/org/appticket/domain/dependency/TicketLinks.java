package org.appticket.domain.dependency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.TicketId;

/**
 * All links of one ticket, and what may be added to them.
 *
 * @param ticket which
 * @param links to other tickets, by number
 * @param external to other systems, by number
 */
public record TicketLinks(TicketId ticket, List<Link> links, List<ExternalLink> external) {

    /** How many links a ticket can have, to tickets and to other systems together. */
    public static final int MAX = 200;

    /** Copies the links. */
    public TicketLinks {
        links = List.copyOf(links);
        external = List.copyOf(external);
    }

    /**
     * Sees to it that a link can be added (rules DEP-1 and DEP-3 in {@code docs/rules.md}).
     *
     * @param link one of its two sides is this ticket
     * @throws Duplicate if they are linked in that way already, or a child would have two parents
     * @throws InvalidValue if the ticket has as many links as it can have
     */
    public void requireRoomFor(Link link) {
        if (links.stream().anyMatch(link::saysTheSameAs)) {
            throw new Duplicate("ticket");
        }
        if (link.from(ticket) == Relation.PARENT && parent().isPresent()) {
            throw new Duplicate("parent");
        }
        requireRoom("ticket");
    }

    /**
     * Sees to it that a link to another system can be added.
     *
     * @param link which
     * @throws Duplicate if it names something that is linked already
     * @throws InvalidValue if the ticket has as many links as it can have
     */
    public void requireRoomFor(ExternalLink link) {
        if (external.stream().anyMatch(link::namesTheSameAs)) {
            throw new Duplicate("key");
        }
        requireRoom("key");
    }

    /**
     * Whether a link can be added.
     *
     * @param link one of its two sides is this ticket
     * @return false if {@link #requireRoomFor(Link)} refuses it
     */
    public boolean hasRoomFor(Link link) {
        return links.stream().noneMatch(link::saysTheSameAs)
                && (link.from(ticket) != Relation.PARENT || parent().isEmpty())
                && hasRoom();
    }

    /**
     * Whether a link to another system can be added.
     *
     * @param link which
     * @return false if {@link #requireRoomFor(ExternalLink)} refuses it
     */
    public boolean hasRoomFor(ExternalLink link) {
        return external.stream().noneMatch(link::namesTheSameAs) && hasRoom();
    }

    /**
     * With one more.
     *
     * @param link for which there is room
     * @return the links
     */
    public TicketLinks with(Link link) {
        return new TicketLinks(
                ticket, Stream.concat(links.stream(), Stream.of(link)).toList(), external);
    }

    /**
     * With one more to another system.
     *
     * @param link for which there is room
     * @return the links
     */
    public TicketLinks with(ExternalLink link) {
        return new TicketLinks(
                ticket, links, Stream.concat(external.stream(), Stream.of(link)).toList());
    }

    /**
     * The tickets that are something to this one.
     *
     * @param relation what they are
     * @return their numbers, in order
     */
    public SortedSet<TicketId> others(Relation relation) {
        return others(link -> link.from(ticket) == relation);
    }

    /**
     * What this ticket is a part of.
     *
     * @return nothing if it stands for itself
     */
    public Optional<TicketId> parent() {
        return others(Relation.PARENT).stream().findFirst();
    }

    /**
     * The tickets that wait for this one or that it waits for.
     *
     * @return their numbers, in order
     */
    public SortedSet<TicketId> dependencies() {
        return others(link -> link.kind().isDependency());
    }

    private SortedSet<TicketId> others(Predicate<Link> wanted) {
        return links.stream()
                .filter(wanted)
                .map(link -> link.other(ticket))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean hasRoom() {
        return links.size() + external.size() < MAX;
    }

    private void requireRoom(String field) {
        if (!hasRoom()) {
            throw InvalidValue.of(field, Problem.TOO_LONG, Map.of("max", MAX));
        }
    }
}
