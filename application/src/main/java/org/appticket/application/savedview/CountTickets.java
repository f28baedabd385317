package org.appticket.application.savedview;

import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Counts the tickets that fit a filter, among those that the actor may see, as far as {@value #MOST}. */
public final class CountTickets {

    /** Where counting stops. */
    public static final int MOST = 100;

    private final TicketSearch search;

    /**
     * Over the tickets.
     *
     * @param search where they are
     */
    public CountTickets(TicketSearch search) {
        this.search = search;
    }

    /**
     * What is asked for.
     *
     * @param filter which tickets
     * @param by who asks
     */
    public record Query(TicketFilter filter, Actor by) {}

    /**
     * How many there are.
     *
     * @param tickets as many, or at least as many
     * @param exact false if counting stopped
     */
    public record Count(int tickets, boolean exact) {}

    /**
     * Counts them.
     *
     * @param query what is asked for
     * @return how many the actor would find
     */
    public Count handle(Query query) {
        int counted = search.count(query.filter(), Permissions.sightOf(query.by()), MOST + 1);
        return new Count(Math.min(counted, MOST), counted <= MOST);
    }
}
