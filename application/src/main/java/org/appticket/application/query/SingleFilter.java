package org.appticket.application.query;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.application.view.TicketFilter.Pressure;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;

/** Filters that have one part only. */
record SingleFilter() {
    private static final AnyOf<PersonId> ANYBODY = AnyOf.anything();
    private static final AnyOf<TeamId> ANY_TEAM = AnyOf.anything();

    TicketFilter statuses(Set<Status> any) {
        return facts(any, Set.of(), Set.of(), Set.of());
    }

    TicketFilter types(Set<TicketType> any) {
        return facts(Set.of(), any, Set.of(), Set.of());
    }

    TicketFilter priorities(Set<Priority> any) {
        return facts(Set.of(), Set.of(), any, Set.of());
    }

    TicketFilter channels(Set<Channel> any) {
        return facts(Set.of(), Set.of(), Set.of(), any);
    }

    TicketFilter categories(Set<CategoryId> any) {
        return subjects(any, Set.of(), Set.of(), Optional.empty());
    }

    TicketFilter requesters(Set<PersonId> any) {
        return subjects(Set.of(), any, Set.of(), Optional.empty());
    }

    TicketFilter tags(Set<String> any) {
        return subjects(Set.of(), Set.of(), any, Optional.empty());
    }

    TicketFilter confidential(boolean flag) {
        return subjects(Set.of(), Set.of(), Set.of(), Optional.of(flag));
    }

    TicketFilter teams(AnyOf<TeamId> any) {
        return hands(any, ANYBODY, ANYBODY);
    }

    TicketFilter leads(AnyOf<PersonId> any) {
        return hands(ANY_TEAM, any, ANYBODY);
    }

    TicketFilter assignees(AnyOf<PersonId> any) {
        return hands(ANY_TEAM, ANYBODY, any);
    }

    TicketFilter created(Span span) {
        return times(span, Span.ALWAYS, Pressure.ANY);
    }

    TicketFilter updated(Span span) {
        return times(Span.ALWAYS, span, Pressure.ANY);
    }

    TicketFilter overdue(boolean flag) {
        return times(Span.ALWAYS, Span.ALWAYS, new Pressure(Optional.of(flag), Optional.empty()));
    }

    TicketFilter atRisk(boolean flag) {
        return times(Span.ALWAYS, Span.ALWAYS, new Pressure(Optional.empty(), Optional.of(flag)));
    }

    private static TicketFilter facts(
            Set<Status> statuses, Set<TicketType> types, Set<Priority> priorities, Set<Channel> channels) {
        return new TicketFilter(
                statuses,
                types,
                priorities,
                Set.of(),
                ANY_TEAM,
                ANYBODY,
                ANYBODY,
                Set.of(),
                Set.of(),
                channels,
                Optional.empty(),
                Span.ALWAYS,
                Span.ALWAYS,
                Pressure.ANY);
    }

    private static TicketFilter subjects(
            Set<CategoryId> categories, Set<PersonId> requesters, Set<String> tags, Optional<Boolean> confidential) {
        return new TicketFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                categories,
                ANY_TEAM,
                ANYBODY,
                ANYBODY,
                requesters,
                tags,
                Set.of(),
                confidential,
                Span.ALWAYS,
                Span.ALWAYS,
                Pressure.ANY);
    }

    private static TicketFilter hands(AnyOf<TeamId> teams, AnyOf<PersonId> leads, AnyOf<PersonId> assignees) {
        return new TicketFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                teams,
                leads,
                assignees,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Span.ALWAYS,
                Span.ALWAYS,
                Pressure.ANY);
    }

    private static TicketFilter times(Span created, Span updated, Pressure pressure) {
        return new TicketFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                ANY_TEAM,
                ANYBODY,
                ANYBODY,
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                created,
                updated,
                pressure);
    }
}
