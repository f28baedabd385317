package org.appticket.adapters.persistence.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.application.view.TicketFilter.Pressure;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.permission.Sight;

/** Conditions that a ticket {@code t} must meet, all of them; every value is bound. */
public final class Predicate {
    private final Sql text;

    private Predicate(Sql text) {
        this.text = text;
    }

    /** What was looked up before, so that the condition has no need of it. */
    public enum Gathered {
        /** The tags. */
        TAGS,
        /** Who is assigned. */
        ASSIGNEES
    }

    /** The condition of a list, without what has been looked up and without what it is about. */
    public static Sql of(TicketFilter filter, Set<Gathered> gathered, Sight sight) {
        Predicate predicate = new Predicate(Sql.of("1 = 1"));
        predicate.statuses(filter.statuses());
        predicate.names("t.type", filter.types());
        predicate.names("t.channel", filter.channels());
        predicate.some("t.priority", filter.priorities(), PriorityRank::of);
        predicate.some("t.requester", filter.requesters(), PersonId::value);
        predicate.anyOf("t.team", filter.teams(), TeamId::value);
        predicate.anyOf("t.lead_person", filter.leads(), PersonId::value);
        predicate.assignees(gathered.contains(Gathered.ASSIGNEES) ? AnyOf.anything() : filter.assignees());
        predicate.tags(gathered.contains(Gathered.TAGS) ? Set.of() : filter.tags());
        filter.confidential().ifPresent(flag -> predicate.text.add("and t.confidential = ?", flag));
        predicate.span("t.created_at", filter.created());
        predicate.span("t.updated_at", filter.updated());
        predicate.pressure(filter.pressure());
        predicate.text.add("and").add(SightCondition.of(sight));
        return predicate.text;
    }

    /** {@code and …}: a tag out of each set. */
    public static Sql tagged(List<Set<String>> sets) {
        Predicate predicate = new Predicate(Sql.of(""));
        sets.forEach(predicate::tags);
        return predicate.text;
    }

    private void statuses(Set<Status> wanted) {
        names("t.status", wanted);
        if (isLive(wanted)) {
            text.add("and t.live >= ?", true);
        }
    }

    /**
     * Whether closed tickets are not wanted, so that indexes are to be followed that know none. For that the order begins with what all wanted
     * tickets have in common, and the condition does not say that it is so: MySQL would leave it out of the order, and follow the order
     * of all tickets.
     */
    static boolean isLive(Set<Status> wanted) {
        return !wanted.isEmpty() && !wanted.contains(Status.CLOSED);
    }

    private void names(String column, Set<? extends Enum<?>> choices) {
        some(column, choices, Enum::name);
    }

    private <T> void some(String column, Collection<T> choices, Function<T, Object> value) {
        if (!choices.isEmpty()) {
            text.add("and").addIn(column, choices.stream().map(value).toList());
        }
    }

    private <T> void anyOf(String column, AnyOf<T> choices, Function<T, Object> value) {
        if (choices.isAnything()) {
            return;
        }
        text.add("and (" + (choices.none() ? column + " is null" : "1 = 0"));
        if (!choices.values().isEmpty()) {
            text.add("or").addIn(column, choices.values().stream().map(value).toList());
        }
        text.add(")");
    }

    private void assignees(AnyOf<PersonId> people) {
        if (people.isAnything()) {
            return;
        }
        text.add("and (" + (people.none() ? "t.assignee_count = 0" : "1 = 0"));
        if (!people.values().isEmpty()) {
            text.add("or (select count(*) from ticket_assignment c where c.ticket = t.id and")
                    .addIn(
                            "c.person",
                            people.values().stream().map(PersonId::value).toList())
                    .add(") > 0");
        }
        text.add(")");
    }

    private void tags(Set<String> words) {
        if (!words.isEmpty()) {
            // Counted, because databases turn "exists" into a join, which may gather all tickets with a common tag.
            text.add("and (select count(*) from ticket_tag g where g.ticket = t.id and")
                    .addIn("g.word", words)
                    .add(") > 0");
        }
    }

    /** What is not promised is due at the end of time. */
    private void pressure(Pressure pressure) {
        if (pressure.overdue().isEmpty() && pressure.atRisk().isEmpty()) {
            return;
        }
        long now = Micros.bound(pressure.at().orElseThrow());
        pressure.overdue().ifPresent(flag -> text.add("and t.deadline " + (flag ? "<" : ">=") + " ?", now));
        pressure.atRisk()
                .ifPresent(flag -> text.add(
                        flag ? "and t.at_risk_at <= ? and t.deadline >= ?" : "and (t.at_risk_at > ? or t.deadline < ?)",
                        now,
                        now));
    }

    private void span(String column, Span span) {
        span.fromInclusive().ifPresent(from -> text.add("and " + column + " >= ?", Micros.bound(from)));
        span.toExclusive().ifPresent(to -> text.add("and " + column + " < ?", Micros.bound(to)));
    }
}
