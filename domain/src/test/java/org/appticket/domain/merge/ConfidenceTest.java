package org.appticket.domain.merge;

import static org.appticket.domain.merge.Draft.AGENT;
import static org.appticket.domain.merge.Draft.ASKER;
import static org.appticket.domain.merge.Draft.CURIOUS;
import static org.appticket.domain.merge.Draft.FRIEND;
import static org.appticket.domain.merge.Draft.LEAD;
import static org.appticket.domain.merge.Draft.NOW;
import static org.appticket.domain.merge.Draft.OTHER_ASKER;
import static org.appticket.domain.merge.Draft.OTHER_LEAD;
import static org.appticket.domain.merge.Draft.OTHER_TEAM;
import static org.appticket.domain.merge.Draft.TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.event.Field;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Change;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private final Draft source = new Draft(1, ASKER);
    private final Draft target = new Draft(2, OTHER_ASKER);

    @Test
    void into_a_confidential_ticket_nobody_is_merged_who_may_not_see_it() {
        target.secret = true;
        target.team = Optional.of(TEAM);
        assertEquals(Optional.of(Reason.WOULD_DISCLOSE), Draft.refusal(source, target));

        target.watchers = Watchers.of(Set.of(ASKER), Set.of());
        source.lead = Optional.of(LEAD);
        source.assigned.add(Assignee.of(TEAM));
        source.watchers = Watchers.of(Set.of(FRIEND), Set.of(CURIOUS));
        Actor member = new Actor(CURIOUS, Set.of(Role.AGENT), Set.of(TEAM), Set.of(Scope.values()));

        Circle circle = new Merging(source.ticket(), target.ticket())
                .merge(List.of(member, Actor.of(LEAD, Set.of(Role.AGENT))), AGENT, NOW)
                .target()
                .after()
                .circle();
        assertEquals(Watchers.of(Set.of(ASKER), Set.of(CURIOUS)), circle.watchers());
        assertEquals(List.of(), circle.assignments().all());
    }

    @Test
    void a_confidential_ticket_makes_its_target_so_and_ends_the_watching_of_others() {
        source.secret = true;
        source.watchers = Watchers.of(Set.of(OTHER_ASKER, FRIEND), Set.of());
        target.watchers = Watchers.of(Set.of(new PersonId(40)), Set.of(CURIOUS));

        Change grown = merge().target();

        assertTrue(grown.after().details().confidential());
        assertEquals(Optional.of("true"), grown.events().get(0).to(Field.CONFIDENTIAL));
        assertEquals(
                Watchers.of(Set.of(ASKER, FRIEND), Set.of()),
                grown.after().circle().watchers());
    }

    @Test
    void a_confidential_ticket_is_not_merged_where_others_would_read_it() {
        source.secret = true;
        source.team = Optional.of(TEAM);
        assertEquals(Optional.of(Reason.WOULD_DISCLOSE), Draft.refusal(source, target), "its requester");

        source.watchers = Watchers.of(Set.of(OTHER_ASKER), Set.of());
        assertEquals(Optional.empty(), Draft.refusal(source, target));

        target.team = Optional.of(OTHER_TEAM);
        assertEquals(Optional.of(Reason.WOULD_DISCLOSE), Draft.refusal(source, target), "its team");
        target.team = Optional.of(TEAM);
        assertEquals(Optional.empty(), Draft.refusal(source, target));

        target.lead = Optional.of(OTHER_LEAD);
        assertEquals(Optional.of(Reason.WOULD_DISCLOSE), Draft.refusal(source, target), "its lead");
        target.lead = Optional.empty();
        target.assigned.add(Assignee.of(OTHER_TEAM));
        assertEquals(Optional.of(Reason.WOULD_DISCLOSE), Draft.refusal(source, target), "a team that works on it");
        target.assigned.clear();

        target.secret = true;
        target.watchers = Watchers.of(Set.of(ASKER, FRIEND), Set.of());
        assertEquals(Optional.of(Reason.WOULD_DISCLOSE), Draft.refusal(source, target), "who was invited to it");
        source.watchers = Watchers.of(Set.of(OTHER_ASKER, FRIEND), Set.of());
        assertEquals(Optional.empty(), Draft.refusal(source, target));
    }

    private Merging.Merged merge() {
        return Draft.merge(source, target);
    }
}
