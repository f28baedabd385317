package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.ALWAYS;
import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

/** What becomes of the resolution clock when a ticket ends, goes on, or gets other rules. */
class EndedClockTest {
    private static final String START = "2026-03-02T08:00:00Z";

    /** Scenario 22: closing changes nothing. */
    @Test
    void closing_later_changes_nothing() {
        Story story = Story.opened(START).at("2026-03-02T09:00:00Z").resolved();
        Reading resolved = read(story, time("PT2H"), "2026-03-09T09:00:00Z");
        story.at("2026-03-03T09:00:00Z").closed();

        assertEquals(resolved, read(story, time("PT2H"), "2026-03-09T09:00:00Z"));
        assertEquals(ClockState.MET, resolved.state());
        assertEquals(Optional.of(Instant.parse("2026-03-02T09:00:00Z")), resolved.stop());
    }

    /** glpi#23359: the time between a resolution and its refusal is not the technician's. */
    @Test
    void reopened_goes_on_with_what_was_left() {
        Story story = Story.opened(START)
                .at("2026-03-02T09:00:00Z")
                .resolved()
                .at("2026-03-04T09:00:00Z")
                .reopened();

        Reading reading = read(story, time("PT2H"), "2026-03-04T09:30:00Z");
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Duration.ofMinutes(30), reading.remaining());
        assertEquals(Optional.of(Instant.parse("2026-03-04T10:00:00Z")), reading.deadline());
    }

    @Test
    void an_end_without_a_resolution_before_the_deadline_leaves_nothing_and_after_it_a_breach() {
        for (Outcome outcome : Outcome.OF_CANCELLING) {
            Story early = Story.opened(START).at("2026-03-02T10:00:00Z").cancelled(outcome);
            Story late = Story.opened(START).at("2026-03-02T10:00:01Z").cancelled(outcome);

            Reading nothing = read(early, time("PT2H"), "2026-03-09T09:00:00Z");
            assertEquals(ClockState.NONE, nothing.state());
            assertEquals(Optional.empty(), nothing.deadline());
            assertEquals(
                    ClockState.BREACHED,
                    read(late, time("PT2H"), "2026-03-09T09:00:00Z").state());
        }
    }

    @Test
    void merged_is_over_and_taken_out_again_goes_on_with_what_was_left() {
        Story story = Story.opened(START).at("2026-03-02T09:00:00Z").merged();
        assertEquals(
                ClockState.NONE,
                read(story, time("PT2H"), "2026-03-02T12:00:00Z").state());

        story.at("2026-03-02T14:00:00Z").unmerged();
        Reading reading = read(story, time("PT2H"), "2026-03-02T14:15:00Z");
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Duration.ofMinutes(45), reading.remaining());
    }

    @Test
    void a_resolved_ticket_that_is_merged_and_taken_out_stays_as_it_was() {
        Story story = Story.opened(START).at("2026-03-02T09:00:00Z").resolved();
        Reading before = read(story, time("PT2H"), "2026-03-09T09:00:00Z");

        story.at("2026-03-02T11:00:00Z").merged();
        assertEquals(before, read(story, time("PT2H"), "2026-03-09T09:00:00Z"));
        story.at("2026-03-02T12:00:00Z").unmerged();
        assertEquals(before, read(story, time("PT2H"), "2026-03-09T09:00:00Z"));
    }

    /** glpi#6902 and #15605 must never pass again: a new priority brings another policy, and the pause still counts. */
    @Test
    void glpi_6902_a_change_of_priority_forgets_no_pause() {
        Story story = Story.opened(START)
                .at("2026-03-02T09:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2026-03-02T11:00:00Z")
                .resumes()
                .at("2026-03-02T12:00:00Z")
                .priority(Priority.CRITICAL);

        assertEquals(Optional.of(Instant.parse("2026-03-02T16:00:00Z")), deadline(ALWAYS, story, time("PT6H")));
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T14:00:00Z")),
                deadline(ALWAYS, story, time("PT4H")),
                "the new policy, with the pause of two hours");
        assertTrue(SlaClock.of(story.course(), rules(ALWAYS, Target.RESOLUTION, time("PT4H")))
                .segments(Target.RESOLUTION, story.now())
                .stream()
                .anyMatch(segment -> segment.kind() == Segment.Kind.PAUSED));
    }

    @Test
    void another_calendar_forgets_no_pause_either() {
        Story story = Story.opened("2026-03-06T08:00:00Z")
                .at("2026-03-06T10:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2026-03-06T12:00:00Z")
                .resumes();

        assertEquals(Optional.of(Instant.parse("2026-03-07T20:00:00Z")), deadline(ALWAYS, story, time("PT34H")));
        assertEquals(Optional.of(Instant.parse("2026-03-11T17:00:00Z")), deadline(PARIS, story, time("PT34H")));
    }

    private static Reading read(Story story, Budget budget, String now) {
        return SlaClock.of(story.course(), rules(PARIS, Target.RESOLUTION, budget))
                .read(Target.RESOLUTION, Instant.parse(now));
    }

    private static Optional<Instant> deadline(
            org.appticket.domain.calendar.BusinessCalendar calendar, Story story, Budget budget) {
        return SlaClock.of(story.course(), rules(calendar, Target.RESOLUTION, budget))
                .read(Target.RESOLUTION, story.now())
                .deadline();
    }
}
