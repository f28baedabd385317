package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.LATE_MONDAY;
import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.days;
import static org.appticket.domain.sla.story.Policies.goingOnForDependency;
import static org.appticket.domain.sla.story.Policies.policy;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
