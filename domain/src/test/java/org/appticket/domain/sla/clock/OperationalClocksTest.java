package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.appticket.domain.sla.story.Story.ADA;
import static org.appticket.domain.sla.story.Story.ASKER;
import static org.appticket.domain.sla.story.Story.HARDWARE;
import static org.appticket.domain.sla.story.Story.NETWORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

/** What those who work on tickets, and their suppliers, promised each other. */
class OperationalClocksTest {
    private static final String START = "2026-03-02T08:00:00Z";
    private static final String NINE = "2026-03-02T09:00:00Z";
    private static final String TEN = "2026-03-02T10:00:00Z";
    private static final String ELEVEN = "2026-03-02T11:00:00Z";

    @Test
    void a_team_has_its_time_from_when_the_ticket_came_into_its_queue() {
        Story story = Story.opened(START, ASKER, Optional.of(NETWORK)).at(TEN).queue(Optional.of(HARDWARE));

        Reading reading = read(Target.TEAM, story, ELEVEN);
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse(TEN)), reading.start());
        assertEquals(Duration.ofHours(3), reading.remaining());
    }

    @Test
    void without_a_team_there_is_no_clock_of_one() {
        assertEquals(
                ClockState.NONE, read(Target.TEAM, Story.opened(START), TEN).state());
        Story taken = Story.opened(START, ASKER, Optional.of(NETWORK)).at(TEN).queue(Optional.empty());
        assertEquals(ClockState.NONE, read(Target.TEAM, taken, TEN).state());
    }

    @Test
    void what_comes_into_a_queue_while_it_waits_begins_with_a_pause() {
        Story story =
                Story.opened(START).at(NINE).waits(WaitingFor.REQUESTER).at(TEN).queue(Optional.of(NETWORK));

        Reading reading = read(Target.TEAM, story, ELEVEN);
        assertEquals(ClockState.PAUSED, reading.state());
        assertEquals(Duration.ofHours(4), reading.remaining());
        story.at(ELEVEN).resumes();
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T15:00:00Z")),
                read(Target.TEAM, story, ELEVEN).deadline());
    }

    @Test
    void a_team_is_done_with_the_resolution_and_goes_on_when_it_comes_back() {
        Story story = Story.opened(START, ASKER, Optional.of(NETWORK)).at(TEN).resolved();
        assertEquals(ClockState.MET, read(Target.TEAM, story, ELEVEN).state());

        story.at(ELEVEN).reopened();
        assertEquals(Duration.ofHours(2), read(Target.TEAM, story, ELEVEN).remaining());
    }

    @Test
    void what_comes_into_a_queue_when_it_is_resolved_is_no_work() {
        Story story = Story.opened(START).at(NINE).resolved().at(TEN).queue(Optional.of(NETWORK));

        Reading reading = read(Target.TEAM, story, "2026-03-09T10:00:00Z");
        assertEquals(ClockState.MET, reading.state());
        assertEquals(Optional.of(Instant.parse(TEN)), reading.stop());
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T15:00:00Z")),
                read(Target.TEAM, story.at(ELEVEN).reopened(), ELEVEN).deadline());
    }

    @Test
    void each_wait_for_somebody_outside_is_a_run_of_their_clock() {
        Story story = Story.opened(START);
        assertEquals(ClockState.NONE, read(Target.SUPPLIER, story, NINE).state());

        story.at(NINE).waits(WaitingFor.THIRD_PARTY);
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T13:00:00Z")),
                read(Target.SUPPLIER, story, TEN).deadline());

        story.at(TEN).resumes();
        assertEquals(ClockState.MET, read(Target.SUPPLIER, story, ELEVEN).state());

        story.at(ELEVEN).waits(WaitingFor.THIRD_PARTY);
        Reading second = read(Target.SUPPLIER, story, ELEVEN);
        assertEquals(Optional.of(Instant.parse(ELEVEN)), second.start());
        assertEquals(Duration.ofHours(4), second.remaining());
    }

    @Test
    void a_supplier_is_done_when_the_ticket_waits_for_something_else_and_late_if_that_was_late() {
        Story inTime = Story.opened(START).waits(WaitingFor.THIRD_PARTY).at(TEN).waits(WaitingFor.REQUESTER);
        Story late = Story.opened(START)
                .waits(WaitingFor.THIRD_PARTY)
                .at("2026-03-02T12:00:01Z")
                .waits(WaitingFor.REQUESTER);

        assertEquals(
                ClockState.MET,
                read(Target.SUPPLIER, inTime, "2026-03-09T10:00:00Z").state());
        assertEquals(
                ClockState.BREACHED,
                read(Target.SUPPLIER, late, "2026-03-09T10:00:00Z").state());
    }

    @Test
    void a_supplier_of_a_ticket_that_ends_or_is_merged_owes_nothing_any_more() {
        Story ended = Story.opened(START).waits(WaitingFor.THIRD_PARTY).at(TEN).cancelled(Outcome.CANCELLED);
        Story merged = Story.opened(START).waits(WaitingFor.THIRD_PARTY).at(TEN).merged();

        assertEquals(
                ClockState.NONE,
                read(Target.SUPPLIER, ended, "2026-03-09T10:00:00Z").state());
        assertEquals(
                ClockState.NONE,
                read(Target.SUPPLIER, merged, "2026-03-09T10:00:00Z").state());
        Reading back = read(Target.SUPPLIER, merged.at(ELEVEN).unmerged(), ELEVEN);
        assertEquals(ClockState.RUNNING, back.state());
        assertEquals(Optional.of(Instant.parse(START)), back.start());
        assertEquals(Duration.ofHours(2), back.remaining());
    }

    @Test
    void only_what_was_promised_to_the_requester_is_a_deadline_in_lists() {
        Story story = Story.opened(START, ADA, Optional.of(NETWORK)).waits(WaitingFor.THIRD_PARTY);
        Rules supplier = rules(PARIS, Target.SUPPLIER, time("PT4H"));

        Deadlines deadlines = SlaClock.of(story.course(), supplier).deadlines();
        assertEquals(Optional.empty(), deadlines.deadline());
        assertEquals(Optional.empty(), deadlines.atRiskAt());
        assertEquals(Optional.of(Instant.parse(ELEVEN)), deadlines.nextAlarm());
        assertTrue(Target.RESOLUTION.isForRequester());
        assertFalse(Target.TEAM.isForRequester());
    }

    private static Reading read(Target target, Story story, String now) {
        return SlaClock.of(story.course(), rules(PARIS, target, time("PT4H"))).read(target, Instant.parse(now));
    }
}
