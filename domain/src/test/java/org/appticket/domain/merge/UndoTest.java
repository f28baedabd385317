package org.appticket.domain.merge;

import static org.appticket.domain.merge.Draft.AGENT;
import static org.appticket.domain.merge.Draft.ASKER;
import static org.appticket.domain.merge.Draft.CURIOUS;
import static org.appticket.domain.merge.Draft.FRIEND;
import static org.appticket.domain.merge.Draft.LEAD;
import static org.appticket.domain.merge.Draft.NOW;
import static org.appticket.domain.merge.Draft.OTHER_ASKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.notification.Audience;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final Draft source = new Draft(1, ASKER);
    private final Draft target = new Draft(2, OTHER_ASKER);

    @Test
    void undone_both_are_what_they_were() {
        source.state = new TicketState.Resolved(new Resolution("New roller.", NOW));
        source.tags = List.of("a", "b");
        source.watchers = Watchers.of(Set.of(FRIEND), Set.of());
        target.tags = List.of("b", "c");
        target.watchers = Watchers.of(Set.of(), Set.of(CURIOUS));
        Merging.Merged merged = merge();

        Merging.Merged apart = Draft.undo(merged, Duration.ofHours(24).minusNanos(1_000));

        assertEquals(source.state, apart.source().after().state());
        assertEquals(source.ticket().details(), apart.source().after().details());
        assertEquals(target.ticket().details(), apart.target().after().details());
        assertEquals(target.ticket().circle(), apart.target().after().circle());
        assertEquals(EventKind.UNMERGED, apart.source().events().get(0).kind());
        assertEquals(Optional.of("RESOLVED"), apart.source().events().get(0).to(Field.STATUS));
        assertEquals(
                Optional.of("2"),
                apart.source()
                        .events()
                        .get(0)
                        .change(Field.MERGED_INTO)
                        .orElseThrow()
                        .from());
        assertEquals(EventKind.UNMERGED, apart.target().events().get(0).kind());
        assertEquals(
                Optional.of("1"),
                apart.target()
                        .events()
                        .get(0)
                        .change(Field.MERGED_FROM)
                        .orElseThrow()
                        .from());
    }

    @Test
    void undone_the_people_of_the_source_alone_hear_of_it() {
        Audience audience = new Audience(
                people -> people.stream()
                        .map(person -> Actor.of(person, Set.of(Role.USER)))
                        .toList(),
                teams -> Set.of());

        Merging.Merged apart = Draft.undo(merge(), Duration.ZERO);

        assertEquals(List.of(), audience.of(apart.target()));
        assertEquals(
                Map.of(ASKER, NoticeKind.UNMERGED),
                audience.of(apart.source()).stream().collect(Collectors.toMap(Notice::to, Notice::kind)));
    }

    @Test
    void what_became_confidential_stays_so() {
        source.secret = true;
        source.watchers = Watchers.of(Set.of(OTHER_ASKER), Set.of());

        assertTrue(Draft.undo(merge(), Duration.ZERO).target().after().details().confidential());
    }

    @Test
    void a_merge_is_not_undone_after_a_day_or_twice_or_once_its_target_has_ended() {
        Merging.Merged merged = merge();
        Merging.Merged apart = Draft.undo(merged, Duration.ZERO);
        TicketState ended = new TicketState.Closed(Outcome.CANCELLED, NOW, Optional.empty());
        TicketState further = new TicketState.Merged(new TicketId(7), NOW, new TicketState.Open());
        Ticket joined = merged.source().after();

        assertEquals(Optional.of(Reason.TOO_LATE), Draft.refusal(() -> Draft.undo(merged, Duration.ofHours(24))));
        assertEquals(
                Optional.of(Reason.NOT_MERGED),
                Draft.refusal(() ->
                        new Merging(apart.source().after(), apart.target().after()).undo(merged.merge(), AGENT, NOW)));
        assertEquals(
                Optional.of(Reason.TARGET_CLOSED),
                Draft.refusal(
                        () -> new Merging(joined, Draft.in(ended, target).ticket()).undo(merged.merge(), AGENT, NOW)));
        assertEquals(
                Optional.of(Reason.TARGET_MERGED),
                Draft.refusal(() ->
                        new Merging(joined, Draft.in(further, target).ticket()).undo(merged.merge(), AGENT, NOW)));
    }

    @Test
    void who_leads_the_target_by_the_time_of_the_undoing_goes_on_leading() {
        source.lead = Optional.of(LEAD);
        Merging.Merged merged = merge();
        Ticket led = new Assigning(merged.target().after())
                .handOver(Optional.of(LEAD), AGENT, NOW)
                .after();

        Merging.Merged apart = new Merging(merged.source().after(), led).undo(merged.merge(), AGENT, NOW);

        assertEquals(Optional.of(LEAD), apart.target().after().lead());
    }

    private Merging.Merged merge() {
        return Draft.merge(source, target);
    }
}
