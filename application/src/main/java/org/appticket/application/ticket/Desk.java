package org.appticket.application.ticket;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.appticket.application.dependency.Dependencies;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.References;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.port.Tickets;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;

/**
 * What every use case around tickets works with, and the order in which all of them decide: load, permit, decide, save,
 * answer.
 *
 * @param unitOfWork what a decision is made in
 * @param tickets the tickets
 * @param dependencies what tickets wait for
 * @param search what the answer is read from
 * @param references what a ticket may refer to
 * @param identifiers where numbers come from
 * @param clock what time it is
 */
public record Desk(
        UnitOfWork unitOfWork,
        Tickets tickets,
        Dependencies dependencies,
        TicketSearch search,
        References references,
        Identifiers identifiers,
        InstantSource clock) {

    /** What can be done to a ticket that was merged: what is said is said about the other one. */
    private static final Set<Deed> OF_MERGED = EnumSet.of(
            Deed.SEE,
            Deed.READ_NOTES,
            Deed.REPLY,
            Deed.NOTE,
            Deed.FOLLOW_UP,
            Deed.WATCH,
            Deed.INVITE,
            Deed.MERGE,
            Deed.SPLIT);

    /**
     * Decides about one ticket, in a unit of work.
     *
     * @param target which ticket, and who decides
     * @param deed what it is that they do
     * @param decision what follows from it, given the ticket and the time
     * @return the ticket as it is now
     * @throws NotFound if they may not see it
     * @throws org.appticket.domain.permission.NotPermitted if they may not do this
     * @throws org.appticket.domain.Stale if it has changed since they saw it
     */
    public TicketRecord decide(Target target, Deed deed, BiFunction<Ticket, Instant, Change> decision) {
        return unitOfWork.run(() -> {
            Ticket ticket = permitted(target, deed);
            tickets.save(decision.apply(ticket, clock.instant()));
            return answer(ticket.id());
        });
    }

    /**
     * Loads a ticket that is to be decided about, inside a unit of work, and locks it until its end.
     *
     * @param target which ticket, and who decides
     * @param deed what it is that they do
     * @return the ticket
     * @throws NotFound if they may not see it
     * @throws org.appticket.domain.permission.NotPermitted if they may not do this
     * @throws IllegalTransition if it was merged into another ticket, and nothing like this is done to it any more
     * @throws org.appticket.domain.Stale if it has changed since they saw it
     */
    public Ticket permitted(Target target, Deed deed) {
        Ticket ticket = tickets.get(target.ticket());
        Permissions.require(target.by(), deed, ticket.standing());
        if (!OF_MERGED.contains(deed)) {
            ticket.state().merged().ifPresent(merged -> refuse(target, deed, merged.into()));
        }
        return ticket.expecting(target.expected());
    }

    /** It names the ticket that goes on to those who may know of it. */
    private void refuse(Target target, Deed deed, TicketId into) {
        Set<TicketId> seen = search.listSeen(Set.of(into), Permissions.sightOf(target.by()));
        throw new IllegalTransition(deed.name(), seen.stream().findFirst());
    }

    /**
     * Takes a ticket one step on, inside a unit of work, with all that follows for tickets that wait for it.
     *
     * @param target which ticket, and who decides
     * @param step which step
     * @return the ticket after it, saved
     * @throws NotFound if they may not see it
     * @throws org.appticket.domain.permission.NotPermitted if they may not take this step
     * @throws org.appticket.domain.Stale if it has changed since they saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if its status does not allow the step
     * @throws org.appticket.domain.dependency.BlockedByDependency if other tickets are in its way
     */
    public Ticket move(Target target, Step step) {
        Obstacles obstacles = dependencies.hold(target.ticket(), step.action(), Permissions.sightOf(target.by()));
        Ticket ticket = permitted(target, Deed.of(step.action()));
        Change taken = ticket.take(step, obstacles, Author.of(target.by().person()), clock.instant());
        tickets.save(taken);
        dependencies.settle(taken);
        return taken.after();
    }

    Ticket followUp(Ticket closed, Details details, Channel channel, Author by, Instant now) {
        TicketId number = identifiers.nextTicket();
        Change followed = closed.followedUp(number, by, now);
        Change opened = Ticket.open(number, new Origin(channel, now, Optional.of(closed.id())), details, by);
        tickets.save(opened);
        tickets.save(followed);
        return opened.after();
    }

    /**
     * What is answered after a decision. It may have taken the ticket out of the actor's sight; they are answered all the
     * same, this once.
     *
     * @param id which ticket
     * @return the ticket as it is now
     */
    public TicketRecord answer(TicketId id) {
        return search.find(id, Sight.EVERYTHING).orElseThrow(NotFound::new);
    }
}
