package org.appticket.application.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketFilter.AnyOf;
import org.appticket.application.view.TicketFilter.Pressure;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.search.SearchText;

/** Filters that are put together: whatever is added leaves fewer tickets. For use by one thread. */
final class FilterDraft {
    private final List<TicketFilter> last = new ArrayList<>();
    private final List<Set<String>> alsoTagged;
    private final List<Boolean> contradictions = new ArrayList<>();

    FilterDraft(TicketQuestion begin) {
        last.add(begin.filter());
        alsoTagged = new ArrayList<>(begin.alsoTagged());
        if (!begin.possible()) {
            contradictions.add(true);
        }
    }

    void and(TicketFilter more) {
        TicketFilter so = last.get(last.size() - 1);
        last.add(new TicketFilter(
                both(so.statuses(), more.statuses()),
                both(so.types(), more.types()),
                both(so.priorities(), more.priorities()),
                both(so.categories(), more.categories()),
                both(so.teams(), more.teams()),
                both(so.leads(), more.leads()),
                both(so.assignees(), more.assignees()),
                both(so.requesters(), more.requesters()),
                tags(so.tags(), more.tags()),
                both(so.channels(), more.channels()),
                both(so.confidential(), more.confidential()),
                both(so.created(), more.created()),
                both(so.updated(), more.updated()),
                both(so.pressure(), more.pressure())));
    }

    TicketQuestion question(Optional<SearchText> text) {
        return new TicketQuestion(last.get(last.size() - 1), alsoTagged, text, contradictions.isEmpty());
    }

    private <T> Set<T> both(Set<T> one, Set<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<T> common = new HashSet<>(one);
        common.retainAll(other);
        noteIf(common.isEmpty());
        return common;
    }

    private <T> AnyOf<T> both(AnyOf<T> one, AnyOf<T> other) {
        if (one.isAnything() || other.isAnything()) {
            return one.isAnything() ? other : one;
        }
        Set<T> common = new HashSet<>(one.values());
        common.retainAll(other.values());
        AnyOf<T> both = new AnyOf<>(common, one.none() && other.none());
        noteIf(both.isAnything());
        return both;
    }

    /** A ticket has several tags, so that one set does not narrow the other. */
    private Set<String> tags(Set<String> one, Set<String> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            alsoTagged.add(other);
        }
        return one.isEmpty() ? other : one;
    }

    private Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        noteIf(one.isPresent() && other.isPresent() && !one.equals(other));
        return one.or(() -> other);
    }

    private Pressure both(Pressure one, Pressure other) {
        return new Pressure(both(one.overdue(), other.overdue()), both(one.atRisk(), other.atRisk()));
    }

    private static Span both(Span one, Span other) {
        Optional<Instant> from = Stream.of(one, other)
                .flatMap(span -> span.fromInclusive().stream())
                .max(Instant::compareTo);
        Optional<Instant> to = Stream.of(one, other)
                .flatMap(span -> span.toExclusive().stream())
                .min(Instant::compareTo);
        return new Span(from, to);
    }

    private void noteIf(boolean contradiction) {
        if (contradiction) {
            contradictions.add(true);
        }
    }
}
