package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.ALWAYS;
import static org.appticket.domain.sla.story.Policies.LATE_MONDAY;
import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.days;
import static org.appticket.domain.sla.story.Policies.goingOnForDependency;
import static org.appticket.domain.sla.story.Policies.policy;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

class ResolutionClockTest {
    private static final String START = "2026-03-02T08:00:00Z";

    @Test
    void runs_from_the_opening_in_business_time() {
        Reading reading = read(Story.opened("2026-03-27T16:00:00Z"), time("PT4H"), "2026-03-27T16:30:00Z");

        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse("2026-03-30T10:00:00Z")), reading.deadline());
        assertEquals(Duration.ofMinutes(210), reading.remaining());
        assertEquals(Duration.ZERO, reading.overrun());
        assertEquals(Optional.empty(), reading.stop());
    }

    /** GL-P01 of the collected cases: three pauses of 8953 seconds; the acceptance is never paused. */
    @Test
    void half_an_hour_with_three_pauses() {
        Story story = glpi().at("2034-06-09T08:47:42Z")
                .waits(WaitingFor.REQUESTER)
                .at("2034-06-09T10:05:54Z")
                .resumes()
                .at("2034-06-09T10:09:13Z")
                .waits(WaitingFor.REQUESTER)
                .at("2034-06-09T10:34:38Z")
                .resumes()
                .at("2034-06-09T10:43:41Z")
                .waits(WaitingFor.THIRD_PARTY)
                .at("2034-06-09T11:29:17Z")
                .resumes();
        SlaPolicy policy = policy(Map.of(Target.RESOLUTION, time("PT30M"), Target.ACCEPTANCE, time("PT30M")));
        SlaClock clock = SlaClock.of(story.course(), rules(LATE_MONDAY, policy));
        Instant now = story.now();

        assertEquals(
                Optional.of(Instant.parse("2034-06-09T11:45:25Z")),
                clock.read(Target.RESOLUTION, now).deadline());
        assertEquals(
                Optional.of(Instant.parse("2034-06-09T09:16:12Z")),
                clock.read(Target.ACCEPTANCE, now).deadline());
    }

    /** GL-P03: pauses over days, and a Monday that begins late. */
    @Test
    void four_hours_with_pauses_over_several_days() {
        Story story = Story.opened("2034-06-05T10:00:00Z")
                .at("2034-06-05T11:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2034-06-07T09:30:00Z")
                .resumes()
                .at("2034-06-07T10:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2034-06-08T09:00:00Z")
                .resumes();

        assertEquals(Optional.of(Instant.parse("2034-06-08T12:00:00Z")), deadline(LATE_MONDAY, story, time("PT4H")));
    }

    /** GL-W01: the late Monday does not shift the clock. */
    @Test
    void five_working_days_end_at_the_same_time_of_day() {
        assertEquals(
                Optional.of(Instant.parse("2034-06-16T08:46:12Z")),
                deadline(LATE_MONDAY, Story.opened("2034-06-09T08:46:12Z"), days(5)));
    }

    /** GL-W03: 49 hours and a half of business time are paused. */
    @Test
    void five_working_days_and_the_business_time_that_was_paused() {
        Story story = Story.opened("2034-06-07T10:00:00Z")
                .at("2034-06-07T11:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2034-06-13T11:00:00Z")
                .resumes()
                .at("2034-06-14T07:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2034-06-14T18:00:00Z")
                .resumes();

        assertEquals(Optional.of(Instant.parse("2034-06-21T09:00:00Z")), deadline(LATE_MONDAY, story, days(5)));
    }

    /** AT-P01: the clock is changed during the pause. */
    @Test
    void a_pause_over_the_autumn_change_of_the_clock() {
        Story story = Story.opened("2026-10-23T14:00:00Z")
                .at("2026-10-23T15:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2026-10-26T11:00:00Z")
                .resumes();

        assertEquals(Optional.of(Instant.parse("2026-10-26T14:00:00Z")), deadline(PARIS, story, time("PT4H")));
    }

    @Test
    void a_stop_exactly_at_the_deadline_is_in_time_and_a_microsecond_later_it_is_not() {
        Story inTime = Story.opened(START).at("2026-03-02T10:00:00Z").resolved();
        Story late = Story.opened(START).at("2026-03-02T10:00:00.000001Z").resolved();

        assertEquals(
                ClockState.MET,
                read(inTime, time("PT2H"), "2026-03-05T10:00:00Z").state());
        Reading breached = read(late, time("PT2H"), "2026-03-05T10:00:00Z");
        assertEquals(ClockState.BREACHED, breached.state());
        assertEquals(Duration.ofNanos(1000), breached.overrun());
        assertEquals(Optional.of(late.now()), breached.stop());
    }

    @Test
    void it_is_overdue_only_after_the_deadline_and_still_runs_then() {
        Story story = Story.opened(START);

        assertEquals(
                ClockState.RUNNING,
                read(story, time("PT2H"), "2026-03-02T10:00:00Z").state());
        Reading over = read(story, time("PT2H"), "2026-03-02T10:00:00.000001Z");
        assertEquals(ClockState.BREACHED, over.state());
        assertEquals(Optional.empty(), over.stop());
        assertEquals(Optional.of(Instant.parse("2026-03-02T10:00:00Z")), over.deadline());
        assertEquals(
                Duration.ofHours(3),
                read(story, time("PT2H"), "2026-03-02T13:00:00Z").overrun());
    }

    @Test
    void a_budget_that_ends_at_closing_time_is_overdue_in_the_evening() {
        Story story =
                Story.opened("2026-03-02T16:00:00Z").at("2026-03-02T17:30:00Z").resolved();

        Reading reading = read(story, time("PT1H"), "2026-03-03T09:00:00Z");
        assertEquals(ClockState.BREACHED, reading.state());
        assertEquals(Optional.of(Instant.parse("2026-03-02T17:00:00Z")), reading.deadline());
        assertEquals(Duration.ZERO, reading.overrun());
    }

    @Test
    void while_it_pauses_what_remains_is_told_and_no_deadline() {
        Story story = Story.opened(START).at("2026-03-02T09:00:00Z").waits(WaitingFor.REQUESTER);

        Reading reading = read(story, time("PT2H"), "2026-03-09T09:00:00Z");
        assertEquals(ClockState.PAUSED, reading.state());
        assertEquals(Optional.empty(), reading.deadline());
        assertEquals(Duration.ofHours(1), reading.remaining());
        assertFalse(reading.atRisk());
    }

    @Test
    void what_is_overdue_before_it_pauses_stays_so() {
        Story story = Story.opened(START).at("2026-03-02T10:00:01Z").waits(WaitingFor.REQUESTER);

        Reading reading = read(story, time("PT2H"), "2026-03-09T09:00:00Z");
        assertEquals(ClockState.BREACHED, reading.state());
        assertEquals(Optional.of(Instant.parse("2026-03-02T10:00:00Z")), reading.deadline());
        assertEquals(Duration.ofSeconds(1), reading.overrun());
    }

    @Test
    void a_pause_that_begins_exactly_at_the_deadline_is_in_time_until_work_goes_on() {
        Story story = Story.opened(START).at("2026-03-02T10:00:00Z").waits(WaitingFor.REQUESTER);
        assertEquals(
                ClockState.PAUSED,
                read(story, time("PT2H"), "2026-03-03T10:00:00Z").state());

        story.at("2026-03-03T10:00:00Z").resumes();
        Reading reading = read(story, time("PT2H"), "2026-03-03T10:00:00Z");
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(story.now()), reading.deadline());
        assertEquals(
                ClockState.BREACHED,
                read(story, time("PT2H"), "2026-03-03T10:00:01Z").state());
    }

    @Test
    void waiting_for_a_ticket_pauses_only_if_the_policy_says_so() {
        Story story = Story.opened(START).at("2026-03-02T09:00:00Z").waits(WaitingFor.DEPENDENCY);
        SlaPolicy pausing = policy(Map.of(Target.RESOLUTION, time("PT2H")));
        Instant now = Instant.parse("2026-03-02T09:30:00Z");

        assertEquals(
                ClockState.PAUSED,
                SlaClock.of(story.course(), rules(PARIS, pausing))
                        .read(Target.RESOLUTION, now)
                        .state());
        Reading reading = SlaClock.of(story.course(), rules(PARIS, goingOnForDependency(pausing)))
                .read(Target.RESOLUTION, now);
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Duration.ofMinutes(30), reading.remaining());
    }

    @Test
    void every_other_wait_pauses() {
        for (WaitingFor waitingFor : WaitingFor.values()) {
            Story story = Story.opened(START).at("2026-03-02T09:00:00Z").waits(waitingFor);
            assertEquals(
                    ClockState.PAUSED,
                    read(story, time("PT2H"), "2026-03-02T16:00:00Z").state(),
                    waitingFor.name());
        }
    }

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

    private static Story glpi() {
        return Story.opened("2034-06-09T08:46:12Z");
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
