package org.appticket.application.sla;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.sla.ClockExplanation;
import org.appticket.application.view.sla.ClockExplanation.Explained;
import org.appticket.application.view.sla.ClockExplanation.Governed;
import org.appticket.application.view.sla.Subject;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.SlaClock;

/** Shows why the clocks of a ticket show what they show, minute by minute. */
public final class ExplainClocks {

    private final ShowTicket showTicket;
    private final Timekeeping timekeeping;
    private final Calendars calendars;
    private final InstantSource clock;

    /**
     * Over tickets and their clocks.
     *
     * @param showTicket shows the ticket
     * @param timekeeping what keeps clocks
     * @param calendars what calendars are called
     * @param clock what time it is
     */
    public ExplainClocks(ShowTicket showTicket, Timekeeping timekeeping, Calendars calendars, InstantSource clock) {
        this.showTicket = showTicket;
        this.timekeeping = timekeeping;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param by who asks
     */
    public record Query(TicketId ticket, Actor by) {}

    /**
     * Shows it. What is promised among those who work on tickets is shown to them alone.
     *
     * @param query what is asked for
     * @return why the clocks show what they show now
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     */
    public ClockExplanation handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        Optional<Timing> timing = timekeeping.timings().find(query.ticket());
        return new ClockExplanation(
                timing.flatMap(Timing::governing).map(governing -> governed(governing, ticket)),
                timing.flatMap(timekeeping::clock)
                        .map(known -> explained(known, query.by()))
                        .orElse(Map.of()));
    }

    private Map<Target, Explained> explained(SlaClock known, Actor by) {
        Instant now = clock.instant();
        Map<Target, Explained> explained = new EnumMap<>(Target.class);
        known.read(now).forEach((target, reading) -> {
            if (target.isForRequester() || by.isStaff()) {
                explained.put(target, new Explained(reading, known.segments(target, now)));
            }
        });
        return explained;
    }

    private Governed governed(Governing governing, TicketRecord ticket) {
        return new Governed(
                timekeeping.book().of(governing).policy(),
                calendars
                        .find(governing.calendar(), governing.calendarVersion())
                        .orElseThrow(),
                timekeeping
                        .book()
                        .current()
                        .choose(Subject.of(ticket.details()))
                        .filter(choice -> choice.policy().id().equals(governing.policy())
                                && choice.policy().version().equals(governing.policyVersion())));
    }
}
