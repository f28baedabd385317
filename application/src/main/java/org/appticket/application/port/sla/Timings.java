package org.appticket.application.port.sla;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.view.sla.LiveTiming;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.TicketId;

/** What is kept of the clocks of tickets, by which lists are filtered and timers go. */
public interface Timings {

    /**
     * What is kept of a ticket's clocks.
     *
     * @param ticket which ticket
     * @return nothing if there is no such ticket, or it was there before clocks were kept and was not reckoned since
     */
    Optional<Timing> find(TicketId ticket);

    /**
     * The same of many tickets, by one query.
     *
     * @param tickets which tickets
     * @return those of which something is kept
     */
    Map<TicketId, Timing> list(Set<TicketId> tickets);

    /**
     * Keeps it of a new ticket; inside the unit of work that saved the ticket.
     *
     * @param ticket which ticket
     * @param timing what is kept
     */
    void add(TicketId ticket, Timing timing);

    /**
     * Keeps it, instead of what was kept before, if anything was; inside the unit of work that has the ticket.
     *
     * @param ticket which ticket
     * @param timing what is kept
     */
    void keep(TicketId ticket, Timing timing);

    /**
     * Tickets whose clocks {@linkplain Timing#isLive() go on} and were reckoned before an epoch or never; without those that are
     * {@linkplain Timing#ASLEEP asleep}.
     *
     * @param epoch the epoch
     * @param most how many at most
     * @return their numbers, in order
     */
    List<TicketId> listOutdated(Epoch epoch, int most);

    /** Wakes all clocks that are {@linkplain Timing#ASLEEP asleep}: those that go on are outdated now. */
    void wake();

    /**
     * Tickets of which something is still to be done, and by what their clocks go.
     *
     * @param after the last ticket of the answer before; nothing to begin
     * @param most how many at most
     * @return in the order of their numbers
     */
    List<LiveTiming> listLive(Optional<TicketId> after, int most);

    /**
     * Tickets of which something is to be told to those who work on them.
     *
     * @param now what time it is
     * @param most how many at most
     * @return their numbers, what was to be told first before the others
     */
    List<TicketId> listAlarms(Instant now, int most);

    /**
     * Tickets of which the system is to take a step by itself; without those that are asleep.
     *
     * @param now what time it is
     * @param most how many at most
     * @return their numbers, what was to be done first before the others
     */
    List<TicketId> listSteps(Instant now, int most);

    /**
     * Until when tickets wait.
     *
     * @param tickets which tickets
     * @return the dates of those that wait for one
     */
    Map<TicketId, Instant> listWaits(Set<TicketId> tickets);

    /**
     * All tickets, to be reckoned again.
     *
     * @param after the last ticket of the answer before; nothing to begin
     * @param most how many at most
     * @return their numbers, in order
     */
    List<TicketId> listAll(Optional<TicketId> after, int most);
}
