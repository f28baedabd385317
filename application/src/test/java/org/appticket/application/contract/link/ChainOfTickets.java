package org.appticket.application.contract.link;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.World;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Ticket;

/** Many plain tickets, opened in one unit of work. */
final class ChainOfTickets {
    private ChainOfTickets() {}

    static void open(World world, List<TicketId> numbers) {
        Ticket like = world.aTicket().open();
        Author by = Author.of(like.details().requester());
        world.ports().unitOfWork().run(() -> {
            for (TicketId number : numbers) {
                Origin origin = new Origin(Channel.WEB, world.now(), Optional.empty());
                world.ports().tickets().save(Ticket.open(number, origin, like.details(), by));
            }
            return numbers;
        });
    }
}
