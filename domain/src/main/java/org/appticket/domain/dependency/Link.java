package org.appticket.domain.dependency;

import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;

/**
 * A link between two different tickets, which is kept once and read from both sides (rule DEP-1 in {@code docs/rules.md}).
 *
 * @param id its number
 * @param kind what it says
 * @param first the ticket that it is read from
 * @param second the ticket that it leads to; the one with the greater number where both sides read the same
 */
public record Link(LinkId id, LinkKind kind, TicketId first, TicketId second) {

    /**
     * Refuses a ticket that is linked to itself, and puts the two in order where it does not matter which is first.
     *
     * @throws InvalidValue if the tickets are one
     */
    public Link {
        if (first.equals(second)) {
            throw InvalidValue.of("ticket", Problem.NOT_APPLICABLE);
        }
        if (kind == LinkKind.RELATES_TO && first.compareTo(second) > 0) {
            TicketId greater = first;
            first = second;
            second = greater;
        }
    }

    /**
     * A link as it is told from one side.
     *
     * @param id its number
     * @param ticket this side
     * @param relation what the other is to it
     * @param other the other side
     * @return the link
     * @throws InvalidValue if the tickets are one
     */
    public static Link of(LinkId id, TicketId ticket, Relation relation, TicketId other) {
        return relation.isFirst()
                ? new Link(id, relation.kind(), ticket, other)
                : new Link(id, relation.kind(), other, ticket);
    }

    /**
     * What the other ticket is to one of the two.
     *
     * @param side one of the two
     * @return how the link is read from there
     */
    public Relation from(TicketId side) {
        Relation ofFirst = Relation.ofFirst(kind);
        return side.equals(first) ? ofFirst : ofFirst.inverse();
    }

    /**
     * The other of the two.
     *
     * @param side one of them
     * @return the other
     */
    public TicketId other(TicketId side) {
        return side.equals(first) ? second : first;
    }

    /**
     * Which of the two waits for the other.
     *
     * @return nothing unless it {@linkplain LinkKind#isDependency() is a dependency}
     */
    public Optional<Wait> asWait() {
        return switch (kind) {
            case BLOCKS -> Optional.of(new Wait(second, first));
            case PARENT_OF -> Optional.of(new Wait(first, second));
            case DUPLICATES, RELATES_TO -> Optional.empty();
        };
    }

    /**
     * The same link between other tickets.
     *
     * @param from one of the two
     * @param to what stands in its place
     * @return nothing if the other is that very ticket
     */
    public Optional<Link> moved(TicketId from, TicketId to) {
        TicketId other = other(from);
        return other.equals(to) ? Optional.empty() : Optional.of(of(id, to, from(from), other));
    }

    /** Of two duplicates each is one of the other; two that wait for each other are refused as a cycle. */
    boolean saysTheSameAs(Link link) {
        boolean same = first.equals(link.first) && second.equals(link.second);
        boolean turned = first.equals(link.second) && second.equals(link.first);
        return kind == link.kind && (same || (turned && !kind.isDependency()));
    }
}
