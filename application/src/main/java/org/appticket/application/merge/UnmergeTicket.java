package org.appticket.application.merge;

import org.appticket.application.port.link.Links;
import org.appticket.application.port.merge.Merges;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.CannotMerge;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.merge.Merge;
import org.appticket.domain.merge.Merging;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;

/** Takes a ticket out of the one that it was merged into, for a day (rule MRG-5 in {@code docs/rules.md}). */
public final class UnmergeTicket {

    private final Desk desk;
    private final Merges merges;
    private final MovingLinks links;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param merges where merges are kept
     * @param links where links are kept
     */
    public UnmergeTicket(Desk desk, Merges merges, Links links) {
        this.desk = desk;
        this.merges = merges;
        this.links = new MovingLinks(desk, links);
    }

    /**
     * What is asked for.
     *
     * @param source the ticket that was merged
     * @param by who asks
     */
    public record Command(TicketId source, Actor by) {}

    /**
     * Takes it out.
     *
     * @param command what is asked for
     * @return the ticket, as it goes on by itself
     * @throws NotFound if it or the ticket that it was merged into does not exist, or may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on both
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     * @throws CannotMerge if it was not merged, that was too long ago, or the other one has ended
     */
    public TicketRecord handle(Command command) {
        return desk.unitOfWork().run(() -> {
            links.links().lockGraph();
            Merge merge = merges.find(command.source()).orElseGet(() -> refuse(command));
            Merging merging = new BothTickets(desk).get(merge.source(), merge.target(), command.by());
            Author by = Author.of(command.by().person());
            Merging.Merged apart = merging.undo(merge, by, desk.clock().instant());
            desk.tickets().save(apart.source());
            desk.tickets().save(apart.target());
            links.moveBack(merge.target(), merge.source(), merge.links(), Permissions.sightOf(command.by()));
            merges.remove(merge);
            return desk.answer(command.source());
        });
    }

    private Merge refuse(Command command) {
        desk.permitted(Target.of(command.source(), command.by()), Deed.MERGE);
        throw new CannotMerge(Reason.NOT_MERGED);
    }
}
