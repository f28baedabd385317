package org.appticket.domain.merge;

import static org.appticket.domain.merge.Draft.AGENT;
import static org.appticket.domain.merge.Draft.ASKER;
import static org.appticket.domain.merge.Draft.CURIOUS;
import static org.appticket.domain.merge.Draft.FRIEND;
import static org.appticket.domain.merge.Draft.LEAD;
import static org.appticket.domain.merge.Draft.NOW;
import static org.appticket.domain.merge.Draft.OTHER_ASKER;
import static org.appticket.domain.merge.Draft.OTHER_LEAD;
import static org.appticket.domain.merge.Draft.TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Tags;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.notification.Audience;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

class MergingTest {
    private final Draft source = new Draft(1, ASKER);
    private final Draft target = new Draft(2, OTHER_ASKER);

    @Test
    void the_source_is_closed_as_a_duplicate_and_knows_where_it_stood() {
        source.state = new TicketState.Waiting(WaitingFor.REQUESTER, Optional.empty());

        Change ended = merge().source();

        assertEquals(Status.CLOSED, ended.after().status());
        assertEquals(
                Optional.of(new TicketState.Closed(Outcome.DUPLICATE, NOW, Optional.empty())),
                ended.after().state().closed());
        assertEquals(
                Optional.of(new TicketState.Merged(new TicketId(2), NOW, source.state)),
                ended.after().state().merged());
        assertEquals(Optional.empty(), ended.after().state().waiting());
        assertEquals(EventKind.MERGED, ended.events().get(0).kind());
        assertEquals(Optional.of("2"), ended.events().get(0).to(Field.MERGED_INTO));
        assertEquals(Optional.of("CLOSED"), ended.events().get(0).to(Field.STATUS));
        assertEquals(Optional.of("DUPLICATE"), ended.events().get(0).to(Field.OUTCOME));
    }

    @Test
    void the_requester_of_the_source_is_invited_and_its_watchers_go_on_watching() {
        source.watchers = Watchers.of(Set.of(FRIEND), Set.of(CURIOUS));
        target.watchers = Watchers.of(Set.of(), Set.of(OTHER_LEAD));

        Change grown = merge().target();

        assertEquals(
                Watchers.of(Set.of(ASKER, FRIEND), Set.of(CURIOUS, OTHER_LEAD)),
                grown.after().circle().watchers());
        assertEquals(Optional.of("1"), grown.events().get(0).to(Field.MERGED_FROM));
        assertEquals(Optional.of("1 5"), grown.events().get(0).to(Field.INVITED));
        assertEquals(Optional.empty(), grown.after().lead());
    }

    @Test
    void who_works_on_the_source_contributes_to_the_target_as_far_as_they_are() {
        source.lead = Optional.of(LEAD);
        source.assigned.addAll(List.of(Assignee.of(OTHER_LEAD), Assignee.of(TEAM), Assignee.of(CURIOUS)));
        target.lead = Optional.of(OTHER_LEAD);

        Merging.Merged merged = merge();
        Assignments after = merged.target().after().circle().assignments();

        assertEquals(Optional.of(OTHER_LEAD), merged.target().after().lead());
        assertEquals(
                List.of("LEAD ACCEPTED", "CONTRIBUTOR ACCEPTED", "CONTRIBUTOR ASKED", "CONTRIBUTOR ASKED"),
                after.all().stream().map(one -> one.role() + " " + one.state()).toList());
        assertEquals(
                List.of(Assignee.of(OTHER_LEAD), Assignee.of(LEAD), Assignee.of(TEAM), Assignee.of(CURIOUS)),
                after.all().stream().map(Assignment::assignee).toList());
        assertEquals(Set.of(2, 3, 4), merged.merge().assignments());
        TicketEvent event = merged.target().events().get(0);
        assertEquals(Optional.of("3 4 6"), event.to(Field.ASSIGNEES));
        assertEquals(Optional.of("1"), event.to(Field.ASSIGNED_TEAMS));
        Circle apart = Draft.undo(merged, Duration.ZERO).target().after().circle();
        assertEquals(
                List.of(1),
                apart.assignments().all().stream().map(Assignment::number).toList());
    }

    @Test
    void more_assigned_than_a_ticket_can_have_are_refused() {
        LongStream.range(100, 100 + Assignments.MAX)
                .mapToObj(PersonId::new)
                .map(Assignee::of)
                .forEach(target.assigned::add);
        source.lead = Optional.of(LEAD);

        assertEquals(Optional.of(Reason.TOO_MANY_ASSIGNED), Draft.refusal(source, target));
    }

    @Test
    void who_has_to_do_with_the_target_already_is_not_made_its_watcher() {
        source.lead = Optional.of(OTHER_LEAD);
        source.watchers = Watchers.of(Set.of(OTHER_ASKER), Set.of());
        target.lead = Optional.of(OTHER_LEAD);
        Draft same = new Draft(1, OTHER_ASKER);

        assertEquals(
                Watchers.of(Set.of(ASKER), Set.of()),
                merge().target().after().circle().watchers());
        assertEquals(
                Watchers.NONE,
                new Merging(same.ticket(), target.ticket())
                        .merge(List.of(), AGENT, NOW)
                        .target()
                        .after()
                        .circle()
                        .watchers());
    }

    @Test
    void tags_unite_as_far_as_there_is_room() {
        source.tags = List.of("a", "b", "z");
        target.tags = LongStream.range(10, 28).mapToObj(number -> "t" + number).toList();

        Merging.Merged merged = merge();

        assertEquals(Tags.MAX, merged.target().after().details().tags().words().size());
        assertEquals(Tags.of(List.of("a", "b")), merged.merge().tags());
    }

    @Test
    void each_person_hears_of_it_once_and_who_does_it_not_at_all() {
        source.lead = Optional.of(LEAD);
        source.assigned.add(Assignee.of(FRIEND));
        source.watchers = Watchers.of(Set.of(FRIEND), Set.of());
        target.watchers = Watchers.of(Set.of(FRIEND), Set.of());
        Set<PersonId> told = Set.of(ASKER, OTHER_ASKER, LEAD, FRIEND);
        Audience audience = new Audience(
                people -> people.stream()
                        .map(person -> Actor.of(person, Set.of(person.equals(LEAD) ? Role.AGENT : Role.USER)))
                        .toList(),
                teams -> Set.of());

        Merging.Merged merged = merge();
        List<Notice> notices = audience.of(merged.target());

        assertEquals(List.of(), audience.of(merged.source()));
        assertEquals(told, notices.stream().map(Notice::to).collect(Collectors.toSet()));
        assertEquals(told.size(), notices.size());
        assertTrue(notices.stream().allMatch(notice -> notice.kind() == NoticeKind.MERGED));
    }

    @Test
    void what_has_ended_is_not_merged_and_nothing_into_itself() {
        TicketState closed = new TicketState.Closed(Outcome.CANCELLED, NOW, Optional.empty());
        TicketState merged = new TicketState.Merged(new TicketId(7), NOW, new TicketState.Open());

        assertEquals(Optional.of(Reason.SAME_TICKET), Draft.refusal(source, source));
        assertEquals(Optional.of(Reason.SOURCE_CLOSED), Draft.refusal(Draft.in(closed, source), target));
        assertEquals(Optional.of(Reason.SOURCE_MERGED), Draft.refusal(Draft.in(merged, source), target));
        Draft again = new Draft(1, ASKER);
        assertEquals(Optional.of(Reason.TARGET_CLOSED), Draft.refusal(again, Draft.in(closed, target)));
        assertEquals(Optional.of(Reason.TARGET_MERGED), Draft.refusal(again, Draft.in(merged, target)));
        assertThrows(IllegalArgumentException.class, () -> new TicketState.Merged(new TicketId(7), NOW, closed));
    }

    @Test
    void more_watchers_than_a_ticket_can_have_are_refused() {
        target.watchers = Watchers.of(
                LongStream.range(100, 100 + Watchers.MAX)
                        .mapToObj(PersonId::new)
                        .collect(Collectors.toSet()),
                Set.of());

        assertEquals(Optional.of(Reason.TOO_MANY_WATCHERS), Draft.refusal(source, target));
    }

    @Test
    void the_people_of_both_decide_about_it() {
        source.lead = Optional.of(LEAD);
        source.watchers = Watchers.of(Set.of(FRIEND), Set.of());
        target.lead = Optional.of(OTHER_LEAD);
        target.watchers = Watchers.of(Set.of(), Set.of(CURIOUS));

        assertEquals(
                Set.of(ASKER, OTHER_ASKER, LEAD, OTHER_LEAD, FRIEND, CURIOUS),
                new Merging(source.ticket(), target.ticket()).people());
    }

    private Merging.Merged merge() {
        return Draft.merge(source, target);
    }
}
