package org.appticket.application.port.report;

import java.time.Instant;
import java.util.List;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.KindCount;
import org.appticket.application.view.figure.LiveCount;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.figure.QuarterCount;
import org.appticket.application.view.figure.SolvedTicket;
import org.appticket.application.view.figure.Trait;
import org.appticket.domain.id.PersonId;

/** Numbers of tickets. What has ended costs nothing, unless a period is asked about in which it came in or went out. */
public interface TicketFigures {

    /**
     * The tickets that have not ended.
     *
     * @param extent which are counted
     * @param now what time it is, for what is overdue or at risk
     * @return in no order; nothing where there is no ticket
     */
    List<LiveCount> countLive(Extent extent, Instant now);

    /**
     * How many tickets somebody is assigned to that are still to be solved.
     *
     * @param extent which are counted
     * @param person who
     * @return without those that they declined
     */
    int countAssigned(Extent extent, PersonId person);

    /**
     * How old the tickets are that are still to be solved.
     *
     * @param extent which are counted
     * @param since moments, each before the one before it
     * @return how many were opened since the first moment, then between each and the next, then before the last
     */
    List<Long> countByAge(Extent extent, List<Instant> since);

    /**
     * How many tickets came in or went out, by the time.
     *
     * @param extent which are counted
     * @param flow in or out
     * @param period when
     * @return in order, without quarters in which there were none; the first and last only as far as they belong to the period
     */
    List<QuarterCount> countByTime(Extent extent, Flow flow, Period period);

    /**
     * How many tickets came in or went out, by what they are.
     *
     * @param extent which are counted
     * @param flow in or out
     * @param period when
     * @param trait what tells them apart
     * @return in the order of the keys
     */
    List<KindCount> countByKind(Extent extent, Flow flow, Period period, Trait trait);

    /**
     * Tickets that were resolved.
     *
     * @param extent which
     * @param period when
     * @param trait what tells them apart
     * @param most how many at most
     * @return the latest first
     */
    List<SolvedTicket> listSolved(Extent extent, Period period, Trait trait, int most);

    /**
     * What people have to do who are assigned to tickets that are still to be solved.
     *
     * @param extent which tickets are counted
     * @param most how many people at most
     * @return by their numbers
     */
    List<WorkloadRecord> listWorkloads(Extent extent, int most);
}
