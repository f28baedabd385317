package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Alarm;

/**
 * What the system says about the time that was promised for a ticket (rule SLA-16 in {@code docs/rules.md}). It changes nothing of what is decided upon, and nothing is
 * said any more about a ticket that is resolved or closed.
 *
 * @param ticket the ticket
 */
public record Alarming(Ticket ticket) {

    /**
     * By what the deadlines of a ticket are computed, and the first of them.
     *
     * @param governing the policy and the calendar; nothing if no policy is for the ticket
     * @param deadline the first deadline, if there is one
     */
    public record Promise(Optional<Governing> governing, Optional<Instant> deadline) {

        /** Nothing is promised. */
        public static final Promise NONE = new Promise(Optional.empty(), Optional.empty());
    }

    /**
     * Those who work on it are told that time runs out, or has run out.
     *
     * @param alarm what they are told, which is not told anew in this run of the clock
     * @param now when
     * @return the ticket; no change if it is resolved or closed
     */
    public Change raise(Alarm alarm, Instant now) {
        EventKind kind = alarm.isBreach() ? EventKind.SLA_BREACHED : EventKind.SLA_WARNED;
        return say(
                kind,
                Visibility.INTERNAL,
                List.of(
                        FieldChange.set(Field.SLA_TARGET, alarm.target()),
                        FieldChange.set(Field.SLA_POINT, alarm.point()),
                        FieldChange.of(Field.SLA_DEADLINE, Optional.empty(), alarm.deadline()),
                        FieldChange.of(Field.SLA_LATE, Optional.empty(), alarm.late(now))),
                now);
    }

    /**
     * Its deadlines moved because a policy or a calendar changed.
     *
     * @param before what was promised
     * @param after what is promised
     * @param now when
     * @return the ticket; no change if nothing differs, or it is resolved or closed
     */
    public Change rulesChanged(Promise before, Promise after, Instant now) {
        return say(
                EventKind.SLA_CHANGED,
                Visibility.PUBLIC,
                List.of(
                        FieldChange.of(Field.SLA_DEADLINE, before.deadline(), after.deadline()),
                        FieldChange.of(
                                Field.SLA_POLICY,
                                before.governing().map(Governing::policyText),
                                after.governing().map(Governing::policyText)),
                        FieldChange.of(
                                Field.SLA_CALENDAR,
                                before.governing().map(Governing::calendarText),
                                after.governing().map(Governing::calendarText))),
                now);
    }

    private Change say(EventKind kind, Visibility visibility, List<FieldChange> facts, Instant now) {
        boolean real = facts.stream().anyMatch(FieldChange::isReal);
        return ticket.status().isSettled() || !real
                ? Change.of(ticket)
                : Change.of(
                        ticket.with(ticket.circle(), now),
                        new TicketEvent(now, Author.SYSTEM, kind, visibility, facts));
    }
}
