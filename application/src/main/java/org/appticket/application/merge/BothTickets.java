package org.appticket.application.merge;

import java.util.TreeSet;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.Merging;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Deed;

/**
 * The two sides of a merge, on both of which it takes the same right.
 *
 * @param desk what they are got from
 */
record BothTickets(Desk desk) {

    /**
     * Both locked, the lower number first: whoever merges them the other way round waits, and nobody waits for each other. Both
     * are seen before it is asked what may be done to one, so that nobody finds out whether the other exists.
     */
    Merging get(TicketId source, TicketId target, Actor by) {
        TreeSet<TicketId> both = new TreeSet<>();
        both.add(source);
        both.add(target);
        both.forEach(id -> desk.permitted(Target.of(id, by), Deed.SEE));
        return new Merging(
                desk.permitted(Target.of(source, by), Deed.MERGE), desk.permitted(Target.of(target, by), Deed.MERGE));
    }
}
