package org.appticket.application.link;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.domain.NotFound;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Linking;
import org.appticket.domain.ticket.Ticket;

/** Takes a link of a ticket away; what only waited for its other side goes on. */
public final class UnlinkTicket {

    private final Desk desk;
    private final Links links;
    private final Tying tying;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param links where links are kept
     */
    public UnlinkTicket(Desk desk, Links links) {
        this.desk = desk;
        this.links = links;
        this.tying = new Tying(desk, links);
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param link which of its links
     */
    public record Command(Target target, LinkId link) {}

    /**
     * Takes it away.
     *
     * @param command what is asked for
     * @return the link that was taken away
     * @throws NotFound if there is no such ticket or link, or the ticket or the link's other side may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on this ticket
     */
    public LinkId handle(Command command) {
        return desk.unitOfWork().run(() -> {
            TicketId id = command.target().ticket();
            SortedMap<TicketId, Ticket> held = desk.dependencies()
                    .lock(inside(command)
                            .map(link -> List.of(id, link.other(id)))
                            .orElse(List.of(id)));
            Ticket ticket = desk.permitted(command.target(), Deed.LINK);
            Optional<Link> link = inside(command);
            if (link.isPresent()) {
                Optional<Ticket> other = Optional.ofNullable(held.get(link.get().other(id)));
                tying.untie(command.target().by(), ticket, link.get(), other);
            } else {
                cut(command, ticket);
            }
            return command.link();
        });
    }

    private Optional<Link> inside(Command command) {
        return links.get(command.target().ticket()).links().stream()
                .filter(link -> link.id().equals(command.link()))
                .findFirst();
    }

    private void cut(Command command, Ticket ticket) {
        ExternalLink link = links.get(ticket.id()).external().stream()
                .filter(known -> known.id().equals(command.link()))
                .findFirst()
                .orElseThrow(NotFound::new);
        links.remove(ticket.id(), link);
        desk.tickets()
                .save(new Linking(ticket)
                        .unlinked(
                                link,
                                Author.of(command.target().by().person()),
                                desk.clock().instant()));
    }
}
