package org.appticket.application.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;

/**
 * Which tickets are wanted. A ticket must fit every part; it fits a set by being any of its elements, and an empty set
 * asks for nothing in particular.
 *
 * @param statuses where it stands
 * @param types what it is
 * @param priorities how pressing it is
 * @param categories what it is about; each stands for all below it too
 * @param teams whose queue it stands in
 * @param leads who is accountable for it
 * @param assignees who works on it, as the lead or otherwise
 * @param requesters whose problem it is
 * @param tags words on it, compared to the letter
 * @param channels how it was reported
 * @param confidential whether it is confidential
 * @param created when it was opened
 * @param updated when something last happened to it
 * @param pressure how its deadlines stand
 */
public record TicketFilter(
        Set<Status> statuses,
        Set<TicketType> types,
        Set<Priority> priorities,
        Set<CategoryId> categories,
        AnyOf<TeamId> teams,
        AnyOf<PersonId> leads,
        AnyOf<PersonId> assignees,
        Set<PersonId> requesters,
        Set<String> tags,
        Set<Channel> channels,
        Optional<Boolean> confidential,
        Span created,
        Span updated,
        Pressure pressure) {

    /** Every ticket. */
    public static final TicketFilter ALL = new TicketFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            AnyOf.anything(),
            AnyOf.anything(),
            AnyOf.anything(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Span.ALWAYS,
            Span.ALWAYS,
            Pressure.ANY);

    /** Copies the sets. */
    public TicketFilter {
        statuses = Set.copyOf(statuses);
        types = Set.copyOf(types);
        priorities = Set.copyOf(priorities);
        categories = Set.copyOf(categories);
        requesters = Set.copyOf(requesters);
        tags = Set.copyOf(tags);
        channels = Set.copyOf(channels);
    }

    /**
     * Some values of a fact that may be missing.
     *
     * @param <T> the fact
     * @param values those that fit
     * @param none whether it fits too if the fact is missing
     */
    public record AnyOf<T>(Set<T> values, boolean none) {
        /** Copies the values. */
        public AnyOf {
            values = Set.copyOf(values);
        }

        /**
         * Asks for nothing in particular.
         *
         * @param <T> the fact
         * @return no values
         */
        public static <T> AnyOf<T> anything() {
            return new AnyOf<>(Set.of(), false);
        }

        /**
         * Whether everything fits.
         *
         * @return true if nothing in particular is asked for
         */
        public boolean isAnything() {
            return values.isEmpty() && !none;
        }
    }

    /**
     * How deadlines stand.
     *
     * @param overdue whether one is past, and what was promised is not done
     * @param atRisk whether a warning point is past and no deadline is
     * @param at when; nothing for the moment at which the tickets are looked for
     */
    public record Pressure(Optional<Boolean> overdue, Optional<Boolean> atRisk, Optional<Instant> at) {
        /** However they stand. */
        public static final Pressure ANY = new Pressure(Optional.empty(), Optional.empty());

        /**
         * How they stand at the moment at which the tickets are looked for.
         *
         * @param overdue whether one is past, and what was promised is not done
         * @param atRisk whether a warning point is past and no deadline is
         */
        public Pressure(Optional<Boolean> overdue, Optional<Boolean> atRisk) {
            this(overdue, atRisk, Optional.empty());
        }
    }

    /**
     * The same tickets, looked for at a moment.
     *
     * @param now when
     * @return the filter with that moment, where it has none yet
     */
    public TicketFilter asOf(Instant now) {
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
                new Pressure(
                        pressure.overdue(), pressure.atRisk(), pressure.at().or(() -> Optional.of(now))));
    }

    /**
     * A span of time, possibly without beginning or end.
     *
     * @param fromInclusive its beginning
     * @param toExclusive its end
     */
    public record Span(Optional<Instant> fromInclusive, Optional<Instant> toExclusive) {
        /** All of time. */
        public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());
    }
}
