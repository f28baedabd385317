package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.ALWAYS;
import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Segment.Because;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

/** Why a clock shows what it shows. */
class SegmentsTest {

    @Test
    void closed_hours_and_holidays_are_told_apart() {
        Story story = Story.opened("2026-04-03T15:00:00Z");

        assertEquals(
                List.of(
                        "04-03T15:00 04-03T16:00 COUNTED - PT1H",
                        "04-03T16:00 04-05T22:00 CLOSED - PT0S",
                        "04-05T22:00 04-06T22:00 HOLIDAY Lundi de Pâques PT0S",
                        "04-06T22:00 04-07T07:00 CLOSED - PT0S",
                        "04-07T07:00 04-07T09:30 COUNTED - PT2H30M"),
                told(PARIS, story, "2026-04-07T09:30:00Z"));
    }

    @Test
    void a_pause_is_one_part_with_its_event_also_at_night() {
        Story story = Story.opened("2026-03-02T08:00:00Z")
                .at("2026-03-02T09:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2026-03-04T09:00:00Z")
                .resumes();

        assertEquals(
                List.of(
                        "03-02T08:00 03-02T09:00 COUNTED - PT1H",
                        "03-02T09:00 03-04T09:00 PAUSED 2 PT0S",
                        "03-04T09:00 03-04T10:00 COUNTED - PT1H"),
                told(PARIS, story, "2026-03-04T10:00:00Z"));
    }

    @Test
    void another_reason_to_wait_is_another_part() {
        Story story = Story.opened("2026-03-02T08:00:00Z")
                .at("2026-03-02T09:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2026-03-02T10:00:00Z")
                .waits(WaitingFor.THIRD_PARTY);

        assertEquals(
                List.of(
                        "03-02T08:00 03-02T09:00 COUNTED - PT1H",
                        "03-02T09:00 03-02T10:00 PAUSED 2 PT0S",
                        "03-02T10:00 03-02T11:00 PAUSED 3 PT0S"),
                told(PARIS, story, "2026-03-02T11:00:00Z"));
    }

    @Test
    void where_the_rules_may_have_changed_a_part_ends_and_the_next_one_says_so() {
        Story story = Story.opened("2026-03-02T08:00:00Z")
                .at("2026-03-02T09:00:00Z")
                .priority(Priority.CRITICAL)
                .at("2026-03-02T10:00:00Z")
                .waits(WaitingFor.REQUESTER)
                .at("2026-03-02T11:00:00Z")
                .queue(Optional.of(Story.NETWORK))
                .at("2026-03-02T12:00:00Z")
                .resumes()
                .at("2026-03-02T20:00:00Z")
                .priority(Priority.LOW);

        assertEquals(
                List.of(
                        "03-02T08:00 03-02T09:00 COUNTED - PT1H",
                        "03-02T09:00 03-02T10:00 COUNTED 2 PT1H",
                        "03-02T10:00 03-02T11:00 PAUSED 3 PT0S",
                        "03-02T11:00 03-02T12:00 PAUSED 4 PT0S",
                        "03-02T12:00 03-02T17:00 COUNTED - PT5H",
                        "03-02T17:00 03-02T20:00 CLOSED - PT0S",
                        "03-02T20:00 03-02T21:00 CLOSED 6 PT0S"),
                told(PARIS, story, "2026-03-02T21:00:00Z"));
    }

    @Test
    void what_began_a_run_changes_nothing_in_it() {
        Story story = Story.opened("2026-03-02T08:00:00Z", Story.ASKER, Optional.of(Story.NETWORK));

        assertEquals(List.of("03-02T08:00 03-02T09:00 COUNTED - PT1H"), told(PARIS, story, "2026-03-02T09:00:00Z"));
    }

    @Test
    void the_time_between_a_resolution_and_its_refusal_is_a_pause_because_of_the_resolution() {
        Story story = Story.opened("2026-03-02T08:00:00Z")
                .at("2026-03-02T09:00:00Z")
                .resolved()
                .at("2026-03-02T10:00:00Z")
                .reopened();

        assertEquals(
                List.of(
                        "03-02T08:00 03-02T09:00 COUNTED - PT1H",
                        "03-02T09:00 03-02T10:00 PAUSED 2 PT0S",
                        "03-02T10:00 03-02T11:00 COUNTED - PT1H"),
                told(PARIS, story, "2026-03-02T11:00:00Z"));
    }

    @Test
    void it_ends_with_the_stop() {
        Story story =
                Story.opened("2026-03-02T08:00:00Z").at("2026-03-02T09:00:00Z").resolved();

        assertEquals(List.of("03-02T08:00 03-02T09:00 COUNTED - PT1H"), told(PARIS, story, "2026-03-09T11:00:00Z"));
    }

    @Test
    void what_has_just_begun_has_no_parts() {
        Story story = Story.opened("2026-03-02T08:00:00Z");

        assertEquals(List.of(), told(PARIS, story, "2026-03-02T08:00:00Z"));
        assertEquals(List.of(), clock(PARIS, story).segments(Target.TEAM, story.now()));
    }

    @Test
    void many_years_without_a_break_are_one_part() {
        Story story = Story.opened("2001-03-02T08:00:00Z");

        List<Segment> segments =
                clock(ALWAYS, story).segments(Target.RESOLUTION, Instant.parse("2031-03-02T08:00:00Z"));
        assertEquals(1, segments.size());
        assertEquals(
                Duration.between(Instant.parse("2001-03-02T08:00:00Z"), Instant.parse("2031-03-02T08:00:00Z")),
                segments.get(0).amount());
    }

    @Test
    void what_was_counted_sums_to_what_was_used_over_many_years() {
        Story story = Story.opened("2001-03-02T08:00:00.000001Z");
        Instant now = Instant.parse("2031-07-02T08:12:34.567891Z");
        SlaClock clock = clock(PARIS, story);

        List<Segment> segments = clock.segments(Target.RESOLUTION, now);
        assertTrue(segments.size() > 10_000);
        Reading reading = clock.read(Target.RESOLUTION, now);
        assertEquals(reading.budget().plus(reading.overrun()), Segments.counted(segments));
        Segments.requireWhole(segments, Instant.parse("2001-03-02T08:00:00.000001Z"), now);
    }

    private static List<String> told(BusinessCalendar calendar, Story story, String now) {
        return clock(calendar, story).segments(Target.RESOLUTION, Instant.parse(now)).stream()
                .map(SegmentsTest::told)
                .toList();
    }

    private static SlaClock clock(BusinessCalendar calendar, Story story) {
        return SlaClock.of(story.course(), rules(calendar, Target.RESOLUTION, time("PT40H")));
    }

    private static String told(Segment segment) {
        String because = segment.because().map(SegmentsTest::told).orElse("-");
        return String.join(
                " ",
                segment.from().toString().substring(5, 16),
                segment.to().toString().substring(5, 16),
                segment.kind().name(),
                because,
                segment.amount().toString());
    }

    private static String told(Because because) {
        return because instanceof Because.Event event
                ? Long.toString(event.sequence())
                : ((Because.Holiday) because).name();
    }
}
