package org.appticket.application.merge;

import java.util.Set;
import org.appticket.application.port.link.Links;
import org.appticket.application.port.merge.Merges;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.dependency.TicketLinks;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.Merging;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.Sight;

/** Merges a ticket into another one, which goes on for both (rules MRG-1 to MRG-4 in {@code docs/rules.md}). */
public final class MergeTicket {

    private final Desk desk;
    private final Merges merges;
    private final Memberships memberships;
    private final MovingLinks links;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param merges where merges are kept
     * @param memberships what rights people have
     * @param links where links are kept
     */
    public MergeTicket(Desk desk, Merges merges, Memberships memberships, Links links) {
        this.desk = desk;
        this.merges = merges;
        this.memberships = memberships;
        this.links = new MovingLinks(desk, links);
    }

    /**
     * What is asked for.
     *
     * @param source the ticket that ends
     * @param into the ticket that goes on for both
     * @param by who asks
     */
    public record Command(TicketId source, TicketId into, Actor by) {}

    /**
     * Merges them.
     *
     * @param command what is asked for
     * @return the ticket that goes on
     * @throws org.appticket.domain.NotFound if one of them does not exist, or may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on both
     * @throws org.appticket.domain.merge.CannotMerge if one has ended, they are the same, or what is confidential would be
     *     disclosed
     * @throws org.appticket.domain.dependency.DependencyCycle if tickets would wait for each other for ever
     */
    public TicketRecord handle(Command command) {
        return desk.unitOfWork().run(() -> {
            links.links().lockGraph();
            Merging merging = new BothTickets(desk).get(command.source(), command.into(), command.by());
            Set<PersonId> people = merging.people();
            Author by = Author.of(command.by().person());
            Merging.Merged merged = merging.merge(
                    memberships.listActors(people), by, desk.clock().instant());
            desk.tickets().save(merged.source());
            desk.tickets().save(merged.target());
            TicketLinks before = links.links().get(command.source());
            Sight sight = Permissions.sightOf(command.by());
            merges.add(merged.merge().moving(links.move(command.source(), command.into(), sight)));
            links.goOn(merging, before);
            return desk.answer(command.into());
        });
    }
}
