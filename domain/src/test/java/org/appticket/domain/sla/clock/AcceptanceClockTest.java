package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.days;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.appticket.domain.sla.story.Story.ADA;
import static org.appticket.domain.sla.story.Story.ASKER;
import static org.appticket.domain.sla.story.Story.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

class AcceptanceClockTest {
    private static final String START = "2026-03-02T08:00:00Z";
    private static final String TEN = "2026-03-02T10:00:00Z";
    private static final String ELEVEN = "2026-03-02T11:00:00Z";

    @Test
    void it_asks_for_a_lead_from_the_opening_on() {
        Reading reading = read(Story.opened(START), START);

        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse("2026-03-02T12:00:00Z")), reading.deadline());
    }

    @Test
    void who_takes_it_stops_the_clock() {
        Reading reading = read(Story.opened(START).at(TEN).takes(ADA), "2026-03-05T10:00:00Z");

        assertEquals(ClockState.MET, reading.state());
        assertEquals(Optional.of(Instant.parse(TEN)), reading.stop());
    }

    @Test
    void who_is_asked_to_lead_has_to_accept() {
        Story story = Story.opened(START).asks(ADA, AssignmentRole.LEAD);
        assertEquals(ClockState.RUNNING, read(story, TEN).state());

        story.at(TEN).accepts(ADA);
        assertEquals(Optional.of(Instant.parse(TEN)), read(story, ELEVEN).stop());
    }

    @Test
    void a_contributor_who_accepts_is_no_lead() {
        Story story = Story.opened(START)
                .asks(ADA, AssignmentRole.LEAD)
                .asks(BOB, AssignmentRole.CONTRIBUTOR)
                .at(TEN)
                .accepts(BOB);

        assertEquals(ClockState.RUNNING, read(story, ELEVEN).state());
    }

    @Test
    void waiting_does_not_pause_it() {
        Story story = Story.opened(START).at(TEN).waits(WaitingFor.REQUESTER);

        assertEquals(
                Optional.of(Instant.parse("2026-03-02T12:00:00Z")),
                read(story, ELEVEN).deadline());
    }

    @Test
    void a_lead_who_declines_or_goes_starts_it_anew_with_all_of_the_time() {
        Story declined = Story.opened(START).takes(ADA).at(TEN).declines(ADA);
        Story gone = Story.opened(START).takes(ADA).at(TEN).goes(ADA);

        for (Story story : new Story[] {declined, gone}) {
            Reading reading = read(story, ELEVEN);
            assertEquals(ClockState.RUNNING, reading.state());
            assertEquals(Optional.of(Instant.parse(TEN)), reading.start());
            assertEquals(Optional.of(Instant.parse("2026-03-02T14:00:00Z")), reading.deadline());
        }
    }

    @Test
    void who_declines_without_having_accepted_starts_nothing_anew() {
        Story story = Story.opened(START).asks(ADA, AssignmentRole.LEAD).at(TEN).declines(ADA);

        assertEquals(Optional.of(Instant.parse(START)), read(story, ELEVEN).start());
    }

    @Test
    void a_hand_over_starts_it_anew_only_if_the_new_lead_has_not_accepted() {
        Story accepted = Story.opened(START).takes(ADA).at(TEN).handedOver(Optional.of(BOB));
        Story asked = Story.opened(START).takes(ADA).at(TEN).asks(BOB, AssignmentRole.LEAD);

        assertEquals(ClockState.MET, read(accepted, ELEVEN).state());
        assertEquals(Optional.of(Instant.parse(START)), read(accepted, ELEVEN).start());
        assertEquals(ClockState.RUNNING, read(asked, ELEVEN).state());
        assertEquals(Optional.of(Instant.parse(TEN)), read(asked, ELEVEN).start());
    }

    @Test
    void a_contributor_who_has_accepted_leads_without_being_asked_again() {
        Story story = Story.opened(START)
                .takes(ADA)
                .asks(BOB, AssignmentRole.CONTRIBUTOR)
                .accepts(BOB)
                .at(TEN)
                .asks(BOB, AssignmentRole.LEAD);

        assertEquals(ClockState.MET, read(story, ELEVEN).state());
    }

    @Test
    void who_starts_to_work_on_it_leads_and_has_accepted() {
        assertEquals(
                ClockState.MET,
                read(Story.opened(START).at(TEN).start(ADA), ELEVEN).state());
    }

    @Test
    void a_resolution_stops_it_and_what_comes_back_without_a_lead_asks_anew() {
        Story story = Story.opened(START).at(TEN).resolved();
        assertEquals(ClockState.MET, read(story, ELEVEN).state());

        story.at(ELEVEN).reopened();
        Reading reading = read(story, ELEVEN);
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse(ELEVEN)), reading.start());
    }

    @Test
    void what_comes_back_to_its_lead_asks_nobody() {
        Story story =
                Story.opened(START).takes(ADA).at(TEN).resolved().at(ELEVEN).reopened();

        Reading reading = read(story, "2026-03-05T10:00:00Z");
        assertEquals(ClockState.MET, reading.state());
        assertEquals(Optional.of(Instant.parse(START)), reading.stop());
    }

    @Test
    void a_lead_who_goes_while_it_is_resolved_is_missed_once_it_comes_back() {
        Story story = Story.opened(START).takes(ADA).at(TEN).resolved().goes(ADA);
        assertEquals(ClockState.MET, read(story, ELEVEN).state());

        assertEquals(
                Optional.of(Instant.parse(ELEVEN)),
                read(story.at(ELEVEN).reopened(), ELEVEN).start());
    }

    @Test
    void an_end_before_anybody_accepted_leaves_nothing_before_the_deadline_and_a_breach_after_it() {
        Story early = Story.opened(START).at(TEN).cancelled(Outcome.CANCELLED);
        Story late = Story.opened(START).at("2026-03-02T15:00:00Z").cancelled(Outcome.CANCELLED);

        assertEquals(ClockState.NONE, read(early, "2026-03-05T10:00:00Z").state());
        assertEquals(ClockState.BREACHED, read(late, "2026-03-05T10:00:00Z").state());
    }

    @Test
    void a_ticket_that_is_taken_out_of_another_one_goes_on_asking() {
        Story story =
                Story.opened(START).at(TEN).merged().at("2026-03-02T14:00:00Z").unmerged();

        Reading reading = read(story, "2026-03-02T14:00:00Z");
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse(START)), reading.start());
        assertEquals(Optional.of(Instant.parse("2026-03-02T16:00:00Z")), reading.deadline());
    }

    @Test
    void each_assignee_has_as_long_to_accept() {
        assertEquals(
                Optional.of(Instant.parse("2026-03-02T14:00:00Z")),
                rules(PARIS, Target.ACCEPTANCE, time("PT4H")).deadline(Target.ACCEPTANCE, Instant.parse(TEN)));
        assertEquals(
                Optional.of(Instant.parse("2026-03-04T10:00:00Z")),
                rules(PARIS, Target.ACCEPTANCE, days(2)).deadline(Target.ACCEPTANCE, Instant.parse(TEN)));
        assertEquals(
                Optional.empty(), rules(PARIS, Target.ACCEPTANCE, days(2)).deadline(Target.TEAM, Instant.parse(TEN)));
    }

    @Test
    void what_its_requester_says_changes_nothing() {
        Story story = Story.opened(START).at(TEN).says(ASKER);

        assertEquals(Optional.of(Instant.parse(START)), read(story, ELEVEN).start());
    }

    private static Reading read(Story story, String now) {
        return SlaClock.of(story.course(), rules(PARIS, Target.ACCEPTANCE, time("PT4H")))
                .read(Target.ACCEPTANCE, Instant.parse(now));
    }
}
