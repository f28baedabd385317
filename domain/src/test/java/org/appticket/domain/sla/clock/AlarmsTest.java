package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.ALWAYS;
import static org.appticket.domain.sla.story.Policies.LATE_MONDAY;
import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.alarming;
import static org.appticket.domain.sla.story.Policies.days;
import static org.appticket.domain.sla.story.Policies.policy;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.appticket.domain.sla.story.Story.ADA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

class AlarmsTest {
    private static final String START = "2026-03-02T08:00:00Z";
    private static final String NOON = "2026-03-02T12:00:00Z";

    @Test
    void people_are_warned_and_told_of_the_breach_in_business_time() {
        Story story = Story.opened("2026-03-02T15:00:00Z");

        assertEquals(
                List.of("75 2026-03-03T09:00:00Z", "100 2026-03-03T10:00:00.000001Z"),
                coming(story, resolution("PT4H"), "2026-03-02T15:00:00Z"));
    }

    @Test
    void escalation_goes_on_after_the_deadline() {
        SlaPolicy policy = alarming(resolution("PT4H"), Set.of(50), Set.of(100, 150, 1000));

        assertEquals(
                List.of(
                        "50 2026-03-02T10:00:00Z",
                        "100 2026-03-02T12:00:00.000001Z",
                        "150 2026-03-02T14:00:00.000001Z",
                        "1000 2026-03-06T12:00:00.000001Z"),
                coming(Story.opened(START), policy, START));
    }

    /** GL-B01 the other way round: the warning before five working days are gone. */
    @Test
    void a_warning_of_working_days_is_a_share_of_their_business_time() {
        Story story = Story.opened("2034-06-09T08:46:12Z");
        Rules rules = rules(LATE_MONDAY, policy(Map.of(Target.RESOLUTION, days(5))));
        Reading reading = SlaClock.of(story.course(), rules).read(Target.RESOLUTION, story.now());
        assertEquals(Duration.parse("PT50H30M"), reading.budget());

        Instant warning = SlaClock.of(story.course(), rules)
                .alarms(story.now())
                .coming()
                .get(0)
                .at();
        assertEquals(
                LATE_MONDAY.plus(story.now(), reading.budget().multipliedBy(3).dividedBy(4)), warning);
        Instant eightHoursBefore = LATE_MONDAY.minus(reading.deadline().orElseThrow(), Duration.ofHours(8));
        assertEquals(Instant.parse("2034-06-15T11:16:12Z"), eightHoursBefore);
    }

    @Test
    void what_fell_due_is_due_until_it_is_raised_and_never_again_in_this_run() {
        Story story = Story.opened(START).at(NOON);
        Alarms alarms = alarms(story, resolution("PT4H"), NOON);
        assertEquals(List.of("75 2026-03-02T11:00:00Z"), told(alarms.due()));
        assertEquals(Optional.of(Instant.parse("2026-03-02T12:00:00.000001Z")), alarms.next());

        story.raised(alarms.due().get(0));
        assertEquals(List.of(), alarms(story, resolution("PT4H"), NOON).due());
        assertEquals(List.of("100 2026-03-02T12:00:00.000001Z"), coming(story, resolution("PT4H"), NOON));
        story.at("2026-03-02T12:30:00Z").priority(Priority.LOW);
        assertEquals(
                List.of(),
                alarms(story, resolution("PT40H"), "2026-03-08T12:30:00Z").due().stream()
                        .filter(alarm -> alarm.point() == 75)
                        .toList());
    }

    @Test
    void after_an_outage_all_that_was_missed_is_due_in_order_and_late() {
        Story story = Story.opened(START);

        Alarms alarms = alarms(story, resolution("PT4H"), "2026-03-02T12:30:00Z");
        assertEquals(List.of("75 2026-03-02T11:00:00Z", "100 2026-03-02T12:00:00.000001Z"), told(alarms.due()));
        assertEquals(Optional.empty(), alarms.next());
        Alarm warning = alarms.due().get(0);
        assertEquals(Optional.of(Duration.ofMinutes(90)), warning.late(Instant.parse("2026-03-02T12:30:00Z")));
        assertEquals(Optional.empty(), warning.late(Instant.parse("2026-03-02T11:05:00Z")));
        assertFalse(warning.isBreach());
        assertTrue(alarms.due().get(1).isBreach());
        assertEquals(Optional.of(Instant.parse(NOON)), warning.deadline());
    }

    @Test
    void exactly_at_the_deadline_it_is_still_in_time() {
        Story story = Story.opened(START);

        assertEquals(
                List.of("75 2026-03-02T11:00:00Z"),
                told(alarms(story, resolution("PT4H"), NOON).due()));
    }

    @Test
    void alarms_are_raised_in_the_hours_of_their_own_calendar() {
        Story story = Story.opened("2026-03-06T12:00:00Z");
        Rules rules = new Rules(resolution("PT8H"), ALWAYS, Optional.of(PARIS));

        assertEquals(
                List.of("75 2026-03-09T08:00:00Z", "100 2026-03-09T08:00:00Z"),
                told(SlaClock.of(story.course(), rules).alarms(story.now()).coming()));
        assertEquals(
                Optional.of(Instant.parse("2026-03-09T08:00:00Z")),
                SlaClock.of(story.course(), rules).deadlines().nextAlarm());
    }

    @Test
    void a_clock_that_pauses_raises_what_fell_due_before_and_nothing_else() {
        Story story = Story.opened(START).at("2026-03-02T11:30:00Z").waits(WaitingFor.REQUESTER);

        Alarms alarms = alarms(story, resolution("PT4H"), "2026-03-05T11:30:00Z");
        assertEquals(List.of("75 2026-03-02T11:00:00Z"), told(alarms.due()));
        assertEquals(Optional.empty(), alarms.due().get(0).deadline());
        assertEquals(List.of(), alarms.coming());
    }

    @Test
    void a_clock_that_stopped_raises_nothing() {
        Story story = Story.opened(START).at("2026-03-05T11:30:00Z").resolved();

        assertEquals(new Alarms(List.of(), List.of()), alarms(story, resolution("PT4H"), "2026-03-06T11:30:00Z"));
    }

    @Test
    void a_new_run_raises_all_of_them_again() {
        SlaPolicy policy = policy(Map.of(Target.ACCEPTANCE, time("PT4H")));
        Story story = Story.opened(START).at("2026-03-02T11:00:00Z");
        story.raised(alarms(story, policy, "2026-03-02T11:00:00Z").due().get(0))
                .takes(ADA)
                .at("2026-03-03T08:00:00Z")
                .declines(ADA);

        assertEquals(
                List.of("75 2026-03-03T11:00:00Z", "100 2026-03-03T12:00:00.000001Z"),
                coming(story, policy, "2026-03-03T08:00:00Z"));
    }

    @Test
    void what_fell_due_by_a_change_of_the_rules_is_not_late() {
        Story story = Story.opened(START).at(NOON).priority(Priority.CRITICAL);

        assertEquals(
                List.of("75 2026-03-02T12:00:00Z", "100 2026-03-02T12:00:00Z"),
                told(alarms(story, resolution("PT1H"), NOON).due()));
    }

    @Test
    void without_points_nobody_is_told() {
        SlaPolicy policy = alarming(resolution("PT4H"), Set.of(), Set.of());
        SlaClock clock = SlaClock.of(Story.opened(START).course(), rules(PARIS, policy));

        assertEquals(new Alarms(List.of(), List.of()), clock.alarms(Instant.parse("2026-03-05T08:00:00Z")));
        assertEquals(
                new Deadlines(Optional.of(Instant.parse(NOON)), Optional.empty(), Optional.empty()), clock.deadlines());
    }

    private static SlaPolicy resolution(String budget) {
        return policy(Map.of(Target.RESOLUTION, time(budget)));
    }

    private static Alarms alarms(Story story, SlaPolicy policy, String now) {
        return SlaClock.of(story.course(), rules(PARIS, policy)).alarms(Instant.parse(now));
    }

    private static List<String> coming(Story story, SlaPolicy policy, String now) {
        return told(alarms(story, policy, now).coming());
    }

    private static List<String> told(List<Alarm> alarms) {
        return alarms.stream().map(alarm -> alarm.point() + " " + alarm.at()).toList();
    }
}
