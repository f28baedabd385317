package org.appticket.domain.sla.course;

import static org.appticket.domain.sla.story.Story.ADA;
import static org.appticket.domain.sla.story.Story.ASKER;
import static org.appticket.domain.sla.story.Story.BOB;
import static org.appticket.domain.sla.story.Story.NETWORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Alarm;
import org.appticket.domain.sla.story.Life;
import org.appticket.domain.sla.story.Story;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final String START = "2026-03-02T08:00:00Z";

    @Test
    void only_what_matters_to_clocks_leaves_a_mark() {
        Story story = Story.opened(START, ASKER, Optional.of(NETWORK))
                .asks(ADA, AssignmentRole.LEAD)
                .accepts(ADA)
                .says(ADA)
                .waits(WaitingFor.REQUESTER)
                .waits(WaitingFor.SCHEDULED)
                .resumes()
                .priority(Priority.CRITICAL)
                .queue(Optional.empty())
                .resolved()
                .closed();

        assertEquals(
                List.of(
                        "1 WORK",
                        "1 LEAD_WANTED",
                        "1 ANSWER_WANTED",
                        "1 QUEUED",
                        "3 LEAD_FOUND",
                        "4 ANSWERED",
                        "5 WAIT_FOR_REQUESTER",
                        "6 WAIT_FOR_DATE",
                        "7 WORK",
                        "8 RULES_CHANGED",
                        "9 UNQUEUED",
                        "10 RESOLVED"),
                told(story.course()));
        assertEquals(11, story.course().events());
    }

    @Test
    void a_long_conversation_leaves_as_many_marks_as_a_short_one() {
        Story story = Story.opened(START).says(ADA).says(ASKER);
        List<Mark> marks = story.course().marks();

        for (int more = 0; more < 100; more++) {
            story.says(ADA).says(ASKER).says(BOB, Visibility.INTERNAL);
        }
        assertEquals(marks, story.course().marks());
        assertEquals(303, story.course().events());
    }

    @Test
    void an_alarm_that_was_raised_is_remembered() {
        Alarm alarm = new Alarm(Target.FIRST_RESPONSE, 75, Instant.parse(START), Optional.empty());
        Course course = Story.opened(START).raised(alarm).course();

        Mark mark = course.marks().get(course.marks().size() - 1);
        assertEquals(Optional.of(new Mark.Alarm(Target.FIRST_RESPONSE, 75)), mark.alarm());
        assertEquals(course, Course.parse(course.toString()));
        assertTrue(course.toString().endsWith(" l1.0:FIRST_RESPONSE.75"), course.toString());
    }

    @Test
    void a_change_of_the_rules_is_remembered() {
        TicketEvent changed = TicketEvent.of(
                Instant.parse(START),
                Author.SYSTEM,
                EventKind.SLA_CHANGED,
                List.of(FieldChange.set(Field.SLA_POLICY, "4@2")));
        Course course = Story.opened(START).course().after(List.of(changed));

        assertEquals("2 RULES_CHANGED", told(course).get(told(course).size() - 1));
    }

    @Test
    void a_machine_whose_time_is_behind_moves_nothing_into_the_past() {
        Course course =
                Story.opened(START).at("2026-03-02T07:59:59Z").resolved().course();

        assertEquals(
                List.of(Instant.parse(START)),
                course.marks().stream().map(Mark::at).distinct().toList());
    }

    @Test
    void a_part_at_a_time_or_all_at_once_is_the_same() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Story story = Life.of(random, 40).story();
            List<TicketEvent> events = story.events();
            Course whole = Course.opened(events);
            assertEquals(whole, story.course(), "seed " + seed);

            int split = 1 + random.nextInt(events.size());
            Course begun = Course.opened(events.subList(0, split));
            assertEquals(whole, begun.after(events.subList(split, events.size())), "seed " + seed);
            assertEquals(
                    whole,
                    Course.parse(begun.toString()).after(events.subList(split, events.size())),
                    "seed " + seed + ", read again");
        }
    }

    @Test
    void it_knows_who_leads_and_whether_they_have_accepted() {
        for (long seed = 1; seed <= 300; seed++) {
            Life life = Life.of(new Random(seed), 60);
            Life.Moment last = life.moments().get(life.moments().size() - 1);
            People people = life.story().course().people();

            assertEquals(last.ticket().lead(), people.lead(), "seed " + seed);
            assertEquals(last.isLed(), people.isLed(), "seed " + seed);
            assertEquals(last.ticket().details().requester(), people.requester(), "seed " + seed);
        }
    }

    @Test
    void it_is_written_and_read_without_a_loss() {
        for (long seed = 1; seed <= 300; seed++) {
            Course course = Life.of(new Random(seed), 60).story().course();
            String text = course.toString();

            assertEquals(course, Course.parse(text), "seed " + seed);
            assertEquals(course.hashCode(), Course.parse(text).hashCode());
            assertTrue(text.length() < 60 + 16 * course.marks().size(), text);
        }
    }

    @Test
    void the_text_is_as_it_always_was() {
        String text = Story.opened(START, ASKER, Optional.of(NETWORK))
                .at("2026-03-02T09:30:00Z")
                .takes(ADA)
                .waits(WaitingFor.THIRD_PARTY)
                .course()
                .toString();

        assertEquals("1 3 1 11 11 s w1.hg9yykcu80 a0.0 q0.0 k0.0 b1.2hb0qo0 t1.0", text);
    }

    @Test
    void what_happened_before_1970_is_read_again() {
        Course course = Story.opened("1969-12-31T23:59:59.999999Z")
                .at("1970-01-01T00:00:00Z")
                .takes(ADA)
                .course();

        assertTrue(course.toString().contains(" w1.-1 "), course.toString());
        assertEquals(course, Course.parse(course.toString()));
    }

    @Test
    void what_is_no_course_is_not_read() {
        String good = Story.opened(START).takes(ADA).course().toString();
        for (String bad : List.of(
                "",
                "1",
                "x",
                good + " ",
                good + " ?1.0",
                good + " w",
                good + " w1",
                good + " w1.",
                good + " w1.0:RESOLUTION.75",
                good + " l1.0",
                good + " l1.0:NOTHING.75",
                good + " l1.0:RESOLUTION.x",
                good + " w1.zzzzzzzzzzzzzz",
                good + " w.0",
                good + " w1.0A",
                good + " w1.A",
                good + " w1.00",
                good + " w01.0",
                good + " w+1.0",
                good + " w1.-0",
                good + " w1.-",
                good + " w1.0.0",
                good + " l1.0:RESOLUTION.075",
                good + " l1.0:RESOLUTION",
                good + "  w1.0",
                good.replace("1 2 1", "2 2 1"),
                good.replace("1 2 1", "1 x 1"),
                good.replace(" s ", " sx "),
                good.replace(" 11 11 ", " 11 11,11 "))) {
            assertThrows(IllegalArgumentException.class, () -> Course.parse(bad), bad);
        }
    }

    @Test
    void a_history_begins_with_an_opening_that_names_a_requester() {
        TicketEvent resolved = Story.opened(START).resolved().events().get(1);
        TicketEvent empty = TicketEvent.of(Instant.parse(START), Author.SYSTEM, EventKind.OPENED, List.of());

        assertThrows(IllegalArgumentException.class, () -> Course.opened(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Course.opened(List.of(resolved)));
        assertThrows(IllegalArgumentException.class, () -> Course.opened(List.of(empty)));
    }

    private static List<String> told(Course course) {
        return course.marks().stream()
                .map(mark -> mark.sequence() + " " + mark.sign())
                .toList();
    }
}
