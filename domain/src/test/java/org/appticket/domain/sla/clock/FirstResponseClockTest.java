package org.appticket.domain.sla.clock;

import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.appticket.domain.sla.story.Policies.rules;
import static org.appticket.domain.sla.story.Policies.time;
import static org.appticket.domain.sla.story.Story.ADA;
import static org.appticket.domain.sla.story.Story.ASKER;
import static org.appticket.domain.sla.story.Story.BOB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

class FirstResponseClockTest {
    private static final String START = "2026-03-02T08:00:00Z";
    private static final String TEN = "2026-03-02T10:00:00Z";
    private static final String ELEVEN = "2026-03-02T11:00:00Z";

    @Test
    void what_its_requester_opened_is_to_be_answered_from_then_on() {
        Reading reading = read(Story.opened(START), TEN);

        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse(START)), reading.start());
        assertEquals(Optional.of(Instant.parse("2026-03-02T12:00:00Z")), reading.deadline());
    }

    /** Scenario 26: the second answer changes nothing. */
    @Test
    void the_first_public_words_of_who_works_on_it_stop_it() {
        Story story = Story.opened(START).at(TEN).says(BOB);
        Reading reading = read(story, ELEVEN);

        assertEquals(ClockState.MET, reading.state());
        assertEquals(Optional.of(Instant.parse(TEN)), reading.stop());
        assertEquals(reading, read(story.at(ELEVEN).says(ADA), ELEVEN));
    }

    /** Scenario 25: zammad#3140. */
    @Test
    void a_second_word_of_the_requester_does_not_start_it_anew() {
        Story story = Story.opened(START).at(TEN).says(ASKER).at(ELEVEN).says(ASKER);

        assertEquals(Optional.of(Instant.parse(START)), read(story, ELEVEN).start());
    }

    /** Scenario 30. */
    @Test
    void a_private_note_is_no_answer() {
        Story story = Story.opened(START).at(TEN).says(ADA, Visibility.INTERNAL);

        assertEquals(read(Story.opened(START), ELEVEN), read(story, ELEVEN));
    }

    /** Scenario 27. */
    @Test
    void what_somebody_opened_for_them_is_to_be_answered_once_they_write() {
        Story story = Story.opened(START, ADA, Optional.empty()).at(TEN).says(BOB);
        assertEquals(ClockState.NONE, read(story, TEN).state());
        assertEquals(Optional.empty(), read(story, TEN).start());

        story.at(ELEVEN).says(ASKER, Visibility.INTERNAL);
        assertEquals(ClockState.NONE, read(story, ELEVEN).state());
        story.at(ELEVEN).says(ASKER);
        assertEquals(Optional.of(Instant.parse(ELEVEN)), read(story, ELEVEN).start());
        assertEquals(
                ClockState.MET,
                read(story.at("2026-03-02T12:00:00Z").says(BOB), "2026-03-02T12:00:00Z")
                        .state());
    }

    /** Scenario 28. */
    @Test
    void a_requester_who_leads_needs_no_answer() {
        Story story = Story.opened(START).at(TEN).takes(ASKER);

        assertEquals(ClockState.NONE, read(story, "2026-03-09T10:00:00Z").state());
    }

    @Test
    void a_requester_who_leads_no_more_is_to_be_answered_from_then_on() {
        Story story = Story.opened(START).takes(ASKER).at(TEN).handedOver(Optional.of(BOB));

        Reading reading = read(story, ELEVEN);
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Optional.of(Instant.parse(TEN)), reading.start());
    }

    @Test
    void a_requester_who_takes_the_lead_too_late_was_not_answered_in_time() {
        Story story = Story.opened(START).at("2026-03-02T12:00:01Z").takes(ASKER);

        assertEquals(ClockState.BREACHED, read(story, "2026-03-09T10:00:00Z").state());
    }

    @Test
    void what_was_answered_stays_so_whoever_is_the_requester_or_the_lead() {
        Story story = Story.opened(START).at(TEN).says(BOB).takes(ASKER).requester(BOB);

        assertEquals(ClockState.MET, read(story, ELEVEN).state());
    }

    @Test
    void another_requester_is_answered_by_others() {
        Story story = Story.opened(START).requester(BOB).at(TEN).says(BOB);
        assertEquals(ClockState.RUNNING, read(story, ELEVEN).state());
        assertEquals(Optional.of(Instant.parse(START)), read(story, ELEVEN).start());

        assertEquals(ClockState.MET, read(story.says(ADA), ELEVEN).state());
    }

    @Test
    void it_never_pauses() {
        Story story = Story.opened(START).waits(WaitingFor.REQUESTER);

        assertEquals(
                Optional.of(Instant.parse("2026-03-02T12:00:00Z")),
                read(story, TEN).deadline());
    }

    @Test
    void a_resolution_is_an_answer_for_good() {
        Story story = Story.opened(START).at(TEN).resolved();
        Reading reading = read(story, ELEVEN);

        assertEquals(ClockState.MET, reading.state());
        assertEquals(reading, read(story.at(ELEVEN).reopened().says(BOB), ELEVEN));
    }

    @Test
    void who_refuses_a_resolution_that_came_before_they_wrote_is_to_be_answered() {
        Story story = Story.opened(START, ADA, Optional.empty())
                .at(TEN)
                .resolved()
                .at(ELEVEN)
                .says(ASKER);

        assertEquals(Optional.of(Instant.parse(ELEVEN)), read(story, ELEVEN).start());
        assertEquals(ClockState.RUNNING, read(story, ELEVEN).state());
    }

    @Test
    void what_is_said_after_an_end_answers_nothing() {
        Story story = Story.opened(START)
                .at(TEN)
                .cancelled(Outcome.CANCELLED)
                .at(ELEVEN)
                .says(BOB);

        assertEquals(ClockState.NONE, read(story, "2026-03-09T10:00:00Z").state());
    }

    @Test
    void only_a_response_is_told_as_one() {
        Story story =
                Story.opened(START).says(ASKER).says(ADA, Visibility.INTERNAL).says(ADA);

        assertEquals(
                "[false, false, false, true]",
                story.events().stream()
                        .map(event -> event.to(Field.RESPONSE).isPresent())
                        .toList()
                        .toString());
    }

    private static Reading read(Story story, String now) {
        return SlaClock.of(story.course(), rules(PARIS, Target.FIRST_RESPONSE, time("PT4H")))
                .read(Target.FIRST_RESPONSE, Instant.parse(now));
    }
}
