package org.appticket.application.fake.search;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.ticket.Ticket;

/** Whether tickets fit a filter: what every search is measured by. */
public record TicketMatch(TicketFilter filter, Function<CategoryId, List<CategoryId>> above) {

    /** Where no category is below another one. */
    public TicketMatch(TicketFilter filter) {
        this(filter, category -> List.of());
    }

    /** Whether a ticket fits every part of the filter. */
    public boolean fits(Ticket ticket) {
        Details details = ticket.details();
        return fits(filter.statuses(), ticket.status())
                && fits(filter.types(), details.type())
                && fits(filter.priorities(), details.prioritisation().priority())
                && (filter.categories().isEmpty()
                        || filter.categories().contains(details.category())
                        || !Collections.disjoint(filter.categories(), above.apply(details.category())))
                && fits(filter.requesters(), details.requester())
                && fits(filter.channels(), ticket.origin().channel())
                && filter.confidential().orElse(details.confidential()) == details.confidential()
                && (filter.tags().isEmpty()
                        || !Collections.disjoint(filter.tags(), details.tags().words()))
                && fits(filter.teams(), details.team())
                && fits(filter.leads(), ticket.lead())
                && fitsAny(filter.assignees(), ticket.circle().assignments().assigned())
                && fits(filter.created(), ticket.origin().at())
                && fits(filter.updated(), ticket.updatedAt());
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static <T> boolean fits(AnyOf<T> wanted, Optional<T> value) {
        return wanted.isAnything() || value.map(wanted.values()::contains).orElse(wanted.none());
    }

    private static boolean fitsAny(AnyOf<PersonId> wanted, Assigned assigned) {
        boolean nobody = assigned.people().isEmpty() && assigned.teams().isEmpty();
        return wanted.isAnything()
                || (nobody && wanted.none())
                || !Collections.disjoint(wanted.values(), assigned.people());
    }

    private static boolean fits(Span span, Instant instant) {
        return span.fromInclusive().filter(instant::isBefore).isEmpty()
                && span.toExclusive().filter(to -> !instant.isBefore(to)).isEmpty();
    }
}
