package org.appticket.application.dependency;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.Tickets;
import org.appticket.application.port.link.Links;
import org.appticket.domain.NotFound;
import org.appticket.domain.dependency.DependencyCycle;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.dependency.WaitGraph;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Linking;
import org.appticket.domain.ticket.Ticket;

/**
 * What is in the way of tickets, and what follows for those that wait; used inside a unit of work. Tickets are locked in the
 * order of their numbers, after the graph if that is extended, so that those who decide at the same moment wait for each other in
 * one direction.
 *
 * @param tickets the tickets
 * @param links their links
 * @param search which tickets may be seen
 */
public record Dependencies(Tickets tickets, Links links, TicketSearch search) {

    private static final Set<Action> CONCERNED = EnumSet.of(Action.RESOLVE, Action.CLOSE, Action.CANCEL, Action.REOPEN);
    private static final Set<EventKind> SETTLING = EnumSet.of(EventKind.RESOLVED, EventKind.CANCELLED);
    private static final Set<EventKind> CLOSING = EnumSet.of(EventKind.CLOSED, EventKind.CANCELLED);

    /**
     * Locks a ticket with all that decides about a step of it or follows from it.
     *
     * @param ticket which
     * @param action the step that is to be taken
     * @param sight what may be named to whoever takes it
     * @return what is in its way, which stays so until the unit of work ends
     * @throws org.appticket.domain.NotFound if there is no such ticket
     */
    public Obstacles hold(TicketId ticket, Action action, Sight sight) {
        if (!CONCERNED.contains(action)) {
            return Obstacles.NONE;
        }
        SortedMap<TicketId, Ticket> held = new TreeMap<>();
        TicketLinks known = links.get(ticket);
        SortedSet<TicketId> wanted = concerned(known, action);
        while (!wanted.isEmpty()) {
            wanted.forEach(id -> held.put(id, tickets.get(id)));
            // Somebody may have linked it before it was locked.
            known = links.get(ticket);
            wanted = concerned(known, action);
            wanted.removeAll(held.keySet());
        }
        return named(obstacles(known, held), sight);
    }

    /**
     * Locks tickets in the order of their numbers.
     *
     * @param wanted which
     * @return those of them that exist
     */
    public SortedMap<TicketId, Ticket> lock(Collection<TicketId> wanted) {
        SortedMap<TicketId, Ticket> held = new TreeMap<>();
        for (TicketId id : new TreeSet<>(wanted)) {
            find(id).ifPresent(ticket -> held.put(id, ticket));
        }
        return held;
    }

    /**
     * What follows from a step that was taken: tickets that only waited for this one go on, and a parent hears of its last child
     * (rule DEP-5 in {@code docs/rules.md}).
     *
     * @param taken the step, which was {@linkplain #hold held} for and saved
     */
    public void settle(Change taken) {
        TicketLinks known = links.get(taken.after().id());
        Instant now = taken.after().updatedAt();
        if (happened(taken, SETTLING)) {
            goOn(known.others(Relation.BLOCKS), known.ticket(), now);
        }
        if (happened(taken, CLOSING)) {
            known.parent()
                    .filter(links::areChildrenClosed)
                    .ifPresent(parent ->
                            tickets.save(new Linking(tickets.get(parent)).childrenClosed(known.ticket(), now)));
        }
    }

    /**
     * Lets tickets go on that wait for a dependency and have none left.
     *
     * @param waiting tickets that one blocked until now, locked
     * @param last which
     * @param now when
     */
    public void goOn(SortedSet<TicketId> waiting, TicketId last, Instant now) {
        SortedSet<TicketId> free = new TreeSet<>(waiting);
        if (!free.isEmpty()) {
            free.removeAll(links.listBlocked(waiting));
        }
        free.forEach(id -> tickets.save(new Linking(tickets.get(id)).unblocked(last, now)));
    }

    /**
     * Sees to it that one more dependency closes no cycle (rule DEP-2 in {@code docs/rules.md}); the graph is locked.
     *
     * @param more the dependency
     * @param sight what may be named to whoever adds it
     * @throws DependencyCycle if it would
     */
    public void requireNoCycle(Wait more, Sight sight) {
        List<TicketId> cycle = WaitGraph.of(links.listWaits(more)).cycleClosedBy(more);
        if (!cycle.isEmpty()) {
            throw new DependencyCycle(cycle, seen(cycle, sight));
        }
    }

    /** Whoever asked is told what is missing in the order of their rights, not of the numbers. */
    private Optional<Ticket> find(TicketId id) {
        try {
            return Optional.of(tickets.get(id));
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }

    private static SortedSet<TicketId> concerned(TicketLinks known, Action action) {
        SortedSet<TicketId> all =
                action == Action.REOPEN ? known.others(Relation.PARENT) : new TreeSet<>(known.dependencies());
        all.add(known.ticket());
        return all;
    }

    private static Obstacles obstacles(TicketLinks known, Map<TicketId, Ticket> held) {
        SortedSet<TicketId> unsettled = new TreeSet<>(known.others(Relation.BLOCKED_BY));
        unsettled.addAll(known.others(Relation.CHILD));
        unsettled.removeIf(id -> isSettled(held, id));
        return new Obstacles(unsettled, known.parent().filter(id -> isSettled(held, id)), Set.of());
    }

    private static boolean isSettled(Map<TicketId, Ticket> held, TicketId id) {
        return Optional.ofNullable(held.get(id))
                .filter(ticket -> ticket.status().isSettled())
                .isPresent();
    }

    private Obstacles named(Obstacles obstacles, Sight sight) {
        return obstacles.all().isEmpty() ? obstacles : obstacles.naming(seen(obstacles.all(), sight));
    }

    private Set<TicketId> seen(Collection<TicketId> some, Sight sight) {
        return search.listSeen(Set.copyOf(some), sight);
    }

    private static boolean happened(Change change, Set<EventKind> kinds) {
        return change.events().stream().anyMatch(event -> kinds.contains(event.kind()));
    }
}
