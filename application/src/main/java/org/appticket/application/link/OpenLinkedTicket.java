package org.appticket.application.link;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Ticket;

/** Opens a ticket with its links, wholly or not at all. */
public final class OpenLinkedTicket {

    /** How many links a ticket can be opened with. */
    public static final int MAX = 20;

    private final Desk desk;
    private final Links links;
    private final Tying tying;
    private final OpenTicket openTicket;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param links where links are kept
     * @param openTicket how a ticket is opened
     */
    public OpenLinkedTicket(Desk desk, Links links, OpenTicket openTicket) {
        this.desk = desk;
        this.links = links;
        this.tying = new Tying(desk, links);
        this.openTicket = openTicket;
    }

    /**
     * What is asked for.
     *
     * @param ticket the ticket
     * @param links its links; for those who work on tickets
     */
    public record Command(OpenTicket.Command ticket, List<NewLink> links) {
        /** Copies the links. */
        public Command {
            links = List.copyOf(links);
        }
    }

    /**
     * Opens the ticket.
     *
     * @param command what is asked for
     * @return the open ticket
     * @throws org.appticket.domain.permission.NotPermitted if something was asked for that takes those who work on tickets
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be, or refers to nothing
     * @throws org.appticket.domain.NotFound if a ticket that it is linked to does not exist, or may not be seen
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     */
    public TicketRecord handle(Command command) {
        if (command.links().isEmpty()) {
            return openTicket.handle(command.ticket());
        }
        Actor by = command.ticket().by();
        Permissions.require(by, Duty.OPEN_FOR_OTHERS);
        return desk.unitOfWork().run(() -> {
            SortedMap<TicketId, Ticket> held = hold(command.links());
            TicketId opened = openTicket.handle(command.ticket()).id();
            command.links().forEach(link -> tie(by, opened, link, held));
            return desk.answer(opened);
        });
    }

    private SortedMap<TicketId, Ticket> hold(List<NewLink> wanted) {
        TreeSet<TicketId> others = new TreeSet<>();
        for (NewLink link : wanted) {
            if (link instanceof NewLink.ToTicket inside) {
                others.add(inside.ticket());
            }
        }
        links.lockGraph();
        return desk.dependencies().lock(others);
    }

    private void tie(Actor by, TicketId opened, NewLink link, SortedMap<TicketId, Ticket> held) {
        Ticket ticket = desk.tickets().get(opened);
        if (link instanceof NewLink.ToTicket inside) {
            Optional<Ticket> other = Optional.ofNullable(held.get(inside.ticket()))
                    .map(known -> desk.tickets().get(known.id()));
            tying.tie(by, ticket, inside.relation(), other);
        } else if (link instanceof NewLink.ToOutside outside) {
            tying.tie(
                    by,
                    ticket,
                    new ExternalLink(desk.identifiers().nextLink(), outside.system(), outside.key(), outside.url()));
        }
    }
}
