package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.policy;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.appticket.domain.sla.story.Story.ADA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final String START = "2026-03-02T08:00:00Z";
    private static final SlaPolicy POLICY = policy(Map.of(
            Target.ACCEPTANCE, time("PT2H"),
            Target.FIRST_RESPONSE, time("PT4H"),
            Target.RESOLUTION, time("PT8H")));

    @Test
    void the_first_deadline_that_is_not_done_counts_and_the_first_warning() {
        Story story = Story.opened(START);
        assertEquals(deadlines("10:00", "09:30", "09:30"), deadlines(story));

        story.takes(ADA);
        assertEquals(deadlines("12:00", "11:00", "11:00"), deadlines(story));

        story.says(ADA);
        assertEquals(deadlines("16:00", "14:00", "14:00"), deadlines(story));
    }

    @Test
    void nothing_is_left_once_it_is_resolved_or_merged() {
        assertEquals(Deadlines.NONE, deadlines(Story.opened(START).resolved()));
        assertEquals(Deadlines.NONE, deadlines(Story.opened(START).resolved().closed()));
        assertEquals(Deadlines.NONE, deadlines(Story.opened(START).merged()));
        assertTrue(Story.opened(START).merged().course().isSettled());
        assertFalse(Story.opened(START).waits(WaitingFor.SCHEDULED).course().isSettled());
    }

    @Test
    void a_pause_takes_its_deadline_away_unless_it_is_over() {
        Story early = Story.opened(START)
                .takes(ADA)
                .says(ADA)
                .at("2026-03-02T09:00:00Z")
                .waits(WaitingFor.REQUESTER);
        Story late = Story.opened(START)
                .takes(ADA)
                .says(ADA)
                .at("2026-03-02T16:00:01Z")
                .waits(WaitingFor.REQUESTER);

        assertEquals(Deadlines.NONE, deadlines(early));
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T16:00:00Z")),
                deadlines(late).deadline());
        assertEquals(Optional.empty(), deadlines(late).atRiskAt());
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T14:00:00Z")),
                deadlines(late).nextAlarm());
    }

    @Test
    void at_risk_is_what_runs_in_time_after_the_first_warning() {
        SlaClock clock = SlaClock.of(
                Story.opened(START).course(), rules(PARIS, policy(Map.of(Target.RESOLUTION, time("PT8H")))));

        assertFalse(isAtRisk(clock, "2026-03-02T13:59:59Z"));
        assertTrue(isAtRisk(clock, "2026-03-02T14:00:00Z"));
        assertTrue(isAtRisk(clock, "2026-03-02T16:00:00Z"));
        assertFalse(isAtRisk(clock, "2026-03-02T16:00:01Z"));
    }

    @Test
    void what_is_not_promised_reads_as_nothing() {
        SlaClock clock = SlaClock.of(Story.opened(START).course(), rules(PARIS, POLICY));

        assertEquals(
                ClockState.NONE, clock.read(Target.TEAM, Instant.parse(START)).state());
        assertEquals(POLICY.targets().keySet(), clock.read(Instant.parse(START)).keySet());
    }

    private static boolean isAtRisk(SlaClock clock, String now) {
        return clock.read(Target.RESOLUTION, Instant.parse(now)).atRisk();
    }

    private static Deadlines deadlines(Story story) {
        return SlaClock.of(story.course(), rules(PARIS, POLICY)).deadlines();
    }

    private static Deadlines deadlines(String deadline, String atRiskAt, String nextAlarm) {
        return new Deadlines(at(deadline), at(atRiskAt), at(nextAlarm));
    }

    private static Optional<Instant> at(String time) {
        return Optional.of(Instant.parse("2026-03-02T" + time + ":00Z"));
    }
}
