package org.appticket.application.dsl;

import java.time.Instant;
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

/** A filter, part by part; what is not said is not asked for. */
public final class Wanted {
    private Set<Status> statuses = Set.of();
    private Set<TicketType> types = Set.of();
    private Set<Priority> priorities = Set.of();
    private Set<CategoryId> categories = Set.of();
    private AnyOf<TeamId> teams = AnyOf.anything();
    private AnyOf<PersonId> leads = AnyOf.anything();
    private AnyOf<PersonId> assignees = AnyOf.anything();
    private Set<PersonId> requesters = Set.of();
    private Set<String> tags = Set.of();
    private Set<Channel> channels = Set.of();
    private Optional<Boolean> confidential = Optional.empty();
    private Span created = Span.ALWAYS;
    private Span updated = Span.ALWAYS;
    private Pressure pressure = Pressure.ANY;

    private Wanted() {}

    /** Every ticket, so far. */
    public static Wanted tickets() {
        return new Wanted();
    }

    public Wanted in(Status... any) {
        statuses = Set.of(any);
        return this;
    }

    public Wanted of(TicketType... any) {
        types = Set.of(any);
        return this;
    }

    public Wanted pressing(Priority... any) {
        priorities = Set.of(any);
        return this;
    }

    public Wanted about(CategoryId... any) {
        categories = Set.of(any);
        return this;
    }

    public Wanted inQueueOf(TeamId... any) {
        teams = new AnyOf<>(Set.of(any), teams.none());
        return this;
    }

    public Wanted inNobodysQueue() {
        teams = new AnyOf<>(teams.values(), true);
        return this;
    }

    public Wanted ledBy(PersonId... any) {
        leads = new AnyOf<>(Set.of(any), leads.none());
        return this;
    }

    public Wanted withoutLead() {
        leads = new AnyOf<>(leads.values(), true);
        return this;
    }

    public Wanted assignedTo(PersonId... any) {
        assignees = new AnyOf<>(Set.of(any), assignees.none());
        return this;
    }

    public Wanted assignedToNobody() {
        assignees = new AnyOf<>(assignees.values(), true);
        return this;
    }

    public Wanted of(PersonId... any) {
        requesters = Set.of(any);
        return this;
    }

    public Wanted tagged(String... any) {
        tags = Set.of(any);
        return this;
    }

    public Wanted reportedBy(Channel... any) {
        channels = Set.of(any);
        return this;
    }

    public Wanted confidential(boolean secret) {
        confidential = Optional.of(secret);
        return this;
    }

    public Wanted createdFrom(Instant inclusive) {
        created = new Span(Optional.of(inclusive), created.toExclusive());
        return this;
    }

    public Wanted createdBefore(Instant exclusive) {
        created = new Span(created.fromInclusive(), Optional.of(exclusive));
        return this;
    }

    public Wanted updatedFrom(Instant inclusive) {
        updated = new Span(Optional.of(inclusive), updated.toExclusive());
        return this;
    }

    public Wanted updatedBefore(Instant exclusive) {
        updated = new Span(updated.fromInclusive(), Optional.of(exclusive));
        return this;
    }

    public Wanted overdue(boolean flag) {
        pressure = new Pressure(Optional.of(flag), pressure.atRisk());
        return this;
    }

    public Wanted atRisk(boolean flag) {
        pressure = new Pressure(pressure.overdue(), Optional.of(flag));
        return this;
    }

    /** The filter. */
    public TicketFilter filter() {
        return new TicketFilter(
                statuses,
                types,
                priorities,
                categories,
                teams,
                leads,
                assignees,
                requesters,
                tags,
                channels,
                confidential,
                created,
                updated,
                pressure);
    }
}
