package org.appticket.application.dsl;

import java.util.Optional;
import org.appticket.application.link.LinkTicket;
import org.appticket.application.link.NewLink;
import org.appticket.application.link.UnlinkTicket;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Step;

/** Tickets that somebody links and moves by the real use cases. */
public record Tied(ServiceDesk service, Actor agent) {

    /** With somebody who works on tickets. */
    public static Tied over(Ports ports) {
        ServiceDesk service = ServiceDesk.over(ports);
        return new Tied(service, service.world().actor(Role.AGENT));
    }

    /** A ticket in nobody's queue. */
    public TicketId ticket() {
        return service.world().aTicket().open().id();
    }

    /** A ticket in a status. */
    public TicketId ticket(Status status) {
        return service.world().aTicket().in(status).id();
    }

    /** Links two tickets. */
    public LinkId link(TicketId ticket, Relation relation, TicketId other) {
        return link(agent, ticket, relation, other);
    }

    /** Somebody links two tickets. */
    public LinkId link(Actor by, TicketId ticket, Relation relation, TicketId other) {
        return link(by, ticket, new NewLink.ToTicket(relation, other)).id();
    }

    /** Somebody links a ticket. */
    public LinkRecord link(Actor by, TicketId ticket, NewLink link) {
        return new LinkTicket(service.desk(), service.world().ports().links())
                .handle(new LinkTicket.Command(Target.of(ticket, by), link));
    }

    /** Takes a link away. */
    public LinkId unlink(TicketId ticket, LinkId link) {
        return new UnlinkTicket(service.desk(), service.world().ports().links())
                .handle(new UnlinkTicket.Command(Target.of(ticket, agent), link));
    }

    /** Resolves a ticket; the answer is where it stands then. */
    public Status resolve(TicketId ticket) {
        return take(ticket, new Step.Resolve("Done.", Optional.empty()));
    }

    /** Closes a ticket that is resolved. */
    public Status close(TicketId ticket) {
        return take(ticket, new Step.Close(Outcome.SOLVED, Optional.empty()));
    }

    /** Takes a step. */
    public Status take(TicketId ticket, Step step) {
        return take(agent, ticket, step);
    }

    /** Somebody takes a step. */
    public Status take(Actor by, TicketId ticket, Step step) {
        return new MoveTicket(service.desk())
                .handle(new MoveTicket.Command(Target.of(ticket, by), step))
                .state()
                .status();
    }

    /** Where a ticket stands. */
    public Status status(TicketId ticket) {
        return service.world().get(ticket).status();
    }
}
