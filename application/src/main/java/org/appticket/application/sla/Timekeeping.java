package org.appticket.application.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.Histories;
import org.appticket.application.port.sla.Timings;
import org.appticket.application.view.sla.Ruling;
import org.appticket.application.view.sla.Subject;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.sla.clock.Rules;
import org.appticket.domain.sla.clock.SlaClock;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/**
 * Reckons what is kept of the clocks of tickets (rule SLA-15 in {@code docs/rules.md}): while something is still to be done, by what holds now
 * and for all that happened before; once a resolution was given, by what held then.
 *
 * @param timings where it is kept
 * @param book by what clocks go
 * @param histories what happened to tickets
 * @param asleep whether nobody is told anything until {@link Timings#wake()}
 */
public record Timekeeping(Timings timings, RuleBook book, Histories histories, boolean asleep) {

    /**
     * For what happens now.
     *
     * @param timings where it is kept
     * @param book by what clocks go
     * @param histories what happened to tickets
     */
    public Timekeeping(Timings timings, RuleBook book, Histories histories) {
        this(timings, book, histories, false);
    }

    /**
     * For what happened long ago.
     *
     * @return the same, of which nobody is told
     */
    public Timekeeping ofThePast() {
        return new Timekeeping(timings, book, histories, true);
    }

    /**
     * Keeps what follows from a decision that was saved, inside its unit of work.
     *
     * @param change the decision
     */
    public void settle(Change change) {
        Ticket ticket = change.after();
        if (ticket.version().equals(Version.UNSAVED)) {
            timings.add(ticket.id(), reckon(Course.opened(change.events()), ticket, Optional.empty()));
            return;
        }
        Optional<Timing> before = timings.find(ticket.id());
        Course course =
                before.map(known -> known.course().after(change.events())).orElseGet(() -> replay(ticket.id()));
        timings.keep(ticket.id(), reckon(course, ticket, before));
    }

    /**
     * Works out what is to be kept of a ticket.
     *
     * @param course what happened to it
     * @param ticket the ticket as it is
     * @param before what was kept of it until now
     * @return what is to be kept
     */
    Timing reckon(Course course, Ticket ticket, Optional<Timing> before) {
        RuleBook.Page page = book.current();
        Optional<Ruling> ruling = course.isSettled() && before.isPresent()
                ? before.flatMap(Timing::governing).map(this::ruling)
                : page.ruling(Subject.of(ticket.details()));
        Optional<Governing> governing = ruling.map(Ruling::governing);
        Timing timing = new Timing(
                course,
                governing,
                page.epoch().value(),
                ruling.map(Ruling::rules).map(rules -> deadlines(course, rules)).orElse(Deadlines.NONE),
                stepAt(ticket, governing));
        return asleep ? timing.asleep() : timing;
    }

    private Optional<Instant> stepAt(Ticket ticket, Optional<Governing> governing) {
        Optional<Instant> resolved = ticket.state()
                .givenResolution()
                .filter(resolution -> ticket.status() == Status.RESOLVED)
                .map(Resolution::at);
        return ticket.state()
                .waiting()
                .flatMap(TicketState.Waiting::until)
                .or(() -> resolved.map(at -> book.closing(governing, at)));
    }

    private Ruling ruling(Governing governing) {
        return new Ruling(governing, book.of(governing));
    }

    private static Deadlines deadlines(Course course, Rules rules) {
        return SlaClock.of(course, rules).deadlines();
    }

    /**
     * The clocks of a ticket.
     *
     * @param timing what is kept of it
     * @return nothing if no policy is for it
     */
    Optional<SlaClock> clock(Timing timing) {
        return timing.governing().map(governing -> SlaClock.of(timing.course(), book.of(governing)));
    }

    /**
     * The course of a ticket, from its whole history.
     *
     * @param ticket which ticket
     * @return what happened to it
     */
    Course replay(TicketId ticket) {
        Optional<TicketId> before =
                Optional.of(ticket).filter(id -> id.value() > 1).map(id -> new TicketId(id.value() - 1));
        List<TicketEvent> events = histories.list(before, 1).stream()
                .flatMap(history -> history.events().stream())
                .map(Timekeeping::unsealed)
                .toList();
        return Course.opened(events);
    }

    /** Without texts that were erased: no clock needs them. */
    private static TicketEvent unsealed(SealedEvent event) {
        List<FieldChange> changes =
                event.changes().stream().map(Timekeeping::unsealed).toList();
        return new TicketEvent(event.at(), event.by(), event.kind(), event.visibility(), changes);
    }

    private static FieldChange unsealed(SealedChange change) {
        return new FieldChange(
                change.field(),
                change.from().flatMap(SealedValue::text),
                change.to().flatMap(SealedValue::text));
    }
}
