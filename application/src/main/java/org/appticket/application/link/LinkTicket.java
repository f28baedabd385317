package org.appticket.application.link;

import java.util.Optional;
import java.util.SortedMap;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Ticket;

/**
 * Links a ticket to another one, or to something in another system. Of two people who would close a cycle at the same moment one
 * is refused.
 */
public final class LinkTicket {

    private final Desk desk;
    private final Tying tying;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param links where links are kept
     */
    public LinkTicket(Desk desk, Links links) {
        this.desk = desk;
        this.tying = new Tying(desk, links);
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param link to what
     */
    public record Command(Target target, NewLink link) {}

    /**
     * Links it.
     *
     * @param command what is asked for
     * @return the link, read from this ticket
     * @throws org.appticket.domain.NotFound if one of the tickets does not exist, or may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on this ticket
     * @throws InvalidValue if a ticket is linked to itself, has too many links, or an address is not as it must be
     * @throws org.appticket.domain.Duplicate if they are linked in that way already, or the child has a parent
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     * @throws org.appticket.domain.lifecycle.IllegalTransition if one that has ended would have to wait for the other
     */
    public LinkRecord handle(Command command) {
        return desk.unitOfWork().run(() -> {
            if (command.link() instanceof NewLink.ToTicket inside) {
                return linked(command.target(), inside);
            }
            return linked(command.target(), (NewLink.ToOutside) command.link());
        });
    }

    private LinkRecord linked(Target target, NewLink.ToTicket asked) {
        if (asked.ticket().equals(target.ticket())) {
            throw InvalidValue.of("ticket", Problem.NOT_APPLICABLE);
        }
        SortedMap<TicketId, Ticket> held = tying.hold(target.ticket(), asked.relation(), asked.ticket());
        Ticket ticket = desk.permitted(target, Deed.LINK);
        Optional<Ticket> other = Optional.ofNullable(held.get(asked.ticket()));
        Link link = tying.tie(target.by(), ticket, asked.relation(), other);
        Ticket seen = other.orElseThrow();
        return new LinkRecord.ToTicket(
                link.id(), asked.relation(), seen.id(), seen.details().title(), seen.status());
    }

    private LinkRecord linked(Target target, NewLink.ToOutside asked) {
        ExternalLink link = new ExternalLink(desk.identifiers().nextLink(), asked.system(), asked.key(), asked.url());
        Ticket ticket = desk.permitted(target, Deed.LINK);
        return new LinkRecord.ToOutside(tying.tie(target.by(), ticket, link));
    }
}
