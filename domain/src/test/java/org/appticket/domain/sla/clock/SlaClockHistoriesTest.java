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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Life;
import org.junit.jupiter.api.Test;

/** Lives at random, in which each clock shows what somebody sees who looks at the ticket minute by minute. */
class SlaClockHistoriesTest {
    private static final List<BusinessCalendar> CALENDARS = List.of(PARIS, ALWAYS, LATE_MONDAY);
    private static final List<Budget> BUDGETS =
            List.of(time("PT20M"), time("PT4H"), time("PT9H"), time("PT20H"), days(1), days(3));

    @Test
    void every_clock_shows_what_the_ticket_went_through() {
        Set<ClockState> seen = EnumSet.noneOf(ClockState.class);
        for (long seed = 1; seed <= 600; seed++) {
            Random random = new Random(seed);
            Life life = Life.of(random, 4 + random.nextInt(40));
            BusinessCalendar calendar = CALENDARS.get(random.nextInt(CALENDARS.size()));
            Budget budget = BUDGETS.get(random.nextInt(BUDGETS.size()));
            boolean pauses = random.nextBoolean();
            Instant now = life.story().now().plus(Duration.ofMinutes(random.nextInt(600)));
            for (Target target : Target.values()) {
                SlaPolicy policy = policy(Map.of(target, budget));
                Rules rules = rules(calendar, pauses ? policy : goingOnForDependency(policy));
                SlaClock clock = SlaClock.of(life.story().course(), rules);
                MinuteHand hand = new MinuteHand(target, pauses, calendar, budget);
                hand.live(life.moments(), now);
                seen.add(compare(hand, clock, target, now, "seed " + seed + " " + target));
            }
        }
        assertEquals(EnumSet.allOf(ClockState.class), seen);
    }

    private static ClockState compare(MinuteHand hand, SlaClock clock, Target target, Instant now, String what) {
        Reading reading = clock.read(target, now);
        assertEquals(hand.state(), reading.state(), what);
        if (hand.start().isEmpty()) {
            assertEquals(Reading.none(target), reading, what);
            return reading.state();
        }
        assertEquals(hand.start(), reading.start(), what);
        assertEquals(hand.stop(), reading.stop(), what);
        Duration used = reading.budget().minus(reading.remaining()).plus(reading.overrun());
        assertEquals(hand.used(), used, what);
        assertTrue(reading.remaining().isZero() || reading.overrun().isZero(), what);
        List<Segment> segments = clock.segments(target, now);
        assertEquals(used, Segments.counted(segments), what);
        Segments.requireWhole(
                segments, reading.start().orElseThrow(), reading.stop().orElse(now));
        if (reading.stop().isEmpty()) {
            Optional<Instant> deadline = hand.deadline(now);
            assertEquals(deadline, reading.deadline(), what);
            Optional<Instant> listed = clock.deadlines().deadline();
            assertEquals(target.isForRequester() ? deadline : Optional.empty(), listed, what);
        }
        return reading.state();
    }
}
