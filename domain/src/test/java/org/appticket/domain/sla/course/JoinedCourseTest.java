package org.appticket.domain.sla.course;

import static org.appticket.domain.sla.story.Story.ADA;
import static org.appticket.domain.sla.story.Story.BOB;
import static org.appticket.domain.sla.story.Story.CY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.merge.Merging;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

/** Who came by a merge has accepted, or not, as they had before. */
class JoinedCourseTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Author BY = Author.of(new PersonId(99));
    private static final List<Actor> ACTORS = Stream.of(Story.ASKER, ADA, BOB, CY)
            .map(person -> Actor.of(person, Set.of(Role.AGENT)))
            .toList();

    private final Story target = Story.opened("2026-03-02T08:00:00Z").takes(ADA);
    private final Merging.Merged merged = new Merging(
                    Story.another("2026-03-02T08:00:00Z")
                            .takes(BOB)
                            .asks(CY, AssignmentRole.CONTRIBUTOR)
                            .ticket(),
                    target.ticket())
            .merge(ACTORS, BY, NOW);

    @Test
    void the_history_says_who_of_them_had_accepted() {
        TicketEvent event = merged.target().events().get(0);

        assertEquals(Optional.of("11 12 13"), event.to(Field.ASSIGNEES));
        assertEquals(Optional.of("12"), event.to(Field.JOINED));
    }

    @Test
    void who_had_accepted_leads_at_once_and_who_had_not_is_waited_for() {
        target.at(NOW).then(ticket -> merged.target());

        assertTrue(target.asks(BOB, AssignmentRole.LEAD).course().people().isLed());
        assertFalse(target.asks(CY, AssignmentRole.LEAD).course().people().isLed());
        assertTrue(target.accepts(CY).course().people().isLed());
    }

    @Test
    void who_goes_with_the_ticket_that_is_taken_out_has_accepted_nothing_any_more() {
        target.at(NOW).then(ticket -> merged.target());
        Merging.Merged undone =
                new Merging(merged.source().after(), target.ticket()).undo(merged.merge(), BY, NOW.plusSeconds(60));
        target.then(ticket -> undone.target());

        assertEquals(Set.of(ADA), target.course().people().accepted());
    }
}
