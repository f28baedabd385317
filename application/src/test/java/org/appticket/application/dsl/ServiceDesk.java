package org.appticket.application.dsl;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.application.dependency.Dependencies;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.mention.MentionCheck;
import org.appticket.application.ticket.CommentOnTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.Refusal;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;

/** The real use cases over ports in memory. */
public record ServiceDesk(World world, Desk desk) {

    /** With nothing in it. */
    public static ServiceDesk fresh() {
        return over(InMemoryPorts.fresh());
    }

    /** Over these ports. */
    public static ServiceDesk over(Ports ports) {
        World world = World.in(ports);
        return new ServiceDesk(
                world,
                new Desk(
                        ports.unitOfWork(),
                        ports.tickets(),
                        new Dependencies(ports.tickets(), ports.links(), ports.search()),
                        ports.search(),
                        ports.references(),
                        ports.identifiers(),
                        world::now));
    }

    /** Somebody says something about a ticket. */
    public CommentRecord say(TicketId ticket, Actor by, Visibility visibility, String text) {
        return say(ticket, by, visibility, text, List.of());
    }

    /** Somebody says something about a ticket, and mentions people. */
    public CommentRecord say(TicketId ticket, Actor by, Visibility visibility, String text, List<PersonId> mentions) {
        MentionCheck check = new MentionCheck(world.ports().memberships());
        return new CommentOnTicket(
                        desk,
                        world.ports().comments(),
                        check,
                        world.ports().rota().absences())
                .handle(new CommentOnTicket.Command(Target.of(ticket, by), visibility, text, Channel.WEB, mentions));
    }

    /** Why something was refused; nothing if it was not. */
    public static Optional<Refusal.Code> refusalOf(Supplier<?> work) {
        try {
            return Optional.of(work.get()).flatMap(done -> Optional.empty());
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        }
    }
}
