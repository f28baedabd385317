package org.appticket.domain.sla.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.appticket.domain.event.TicketEvent;

/**
 * The history of a ticket as far as clocks need it (rule SLA-3 in {@code docs/rules.md}): a few marks for each event that can
 * matter to them, and none for all the others. It is worked out of the events alone, a part at a time or all at once, with the
 * same result.
 */
public final class Course {

    private final long events;
    private final People people;
    private final Posture posture;
    private final List<Mark> marks;
    private final List<Mark> turns;
    private final List<Mark> alarms;

    Course(long events, People people, Posture posture, List<Mark> marks) {
        this.events = events;
        this.people = people;
        this.posture = posture;
        this.marks = List.copyOf(marks);
        turns = marks.stream().filter(mark -> mark.sign().changesRules()).toList();
        alarms = marks.stream().filter(mark -> mark.alarm().isPresent()).toList();
    }

    /**
     * The course of a ticket.
     *
     * @param events all that happened to it so far, in order, its opening first
     * @return the course
     * @throws IllegalArgumentException if it does not begin with an opening that names a requester
     */
    public static Course opened(List<TicketEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a history without an opening");
        }
        return fold(CourseFold.opening(events.get(0)), events.subList(1, events.size()));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the text
     * @return an equal course
     * @throws IllegalArgumentException if it is no such text
     */
    public static Course parse(String text) {
        return CourseText.parse(text);
    }

    /**
     * What the course is once more has happened.
     *
     * @param more what happened since, in order
     * @return the course as if it had been worked out of the whole history
     */
    public Course after(List<TicketEvent> more) {
        return more.isEmpty() ? this : fold(new CourseFold(events, people, posture, new ArrayList<>(marks)), more);
    }

    private static Course fold(CourseFold begun, List<TicketEvent> more) {
        CourseFold fold = begun;
        for (TicketEvent event : more) {
            fold = fold.after(event);
        }
        return fold.course();
    }

    /**
     * How many events it was worked out of.
     *
     * @return the sequence of the last one
     */
    public long events() {
        return events;
    }

    /**
     * What matters to clocks.
     *
     * @return in the order in which it happened; the first is that of the opening
     */
    public List<Mark> marks() {
        return marks;
    }

    /**
     * After what other rules may go.
     *
     * @return those of the marks that {@linkplain Sign#changesRules() change rules}
     */
    public List<Mark> turns() {
        return turns;
    }

    /**
     * What those who work on the ticket were told.
     *
     * @return those of the marks that are about alarms
     */
    public List<Mark> alarms() {
        return alarms;
    }

    /**
     * Whether nothing is left to be done, so that no clock runs: it was resolved, or has ended.
     *
     * @return true from the resolution on
     */
    public boolean isSettled() {
        return !posture.phase().isLive();
    }

    People people() {
        return people;
    }

    Posture posture() {
        return posture;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Course that
                && events == that.events
                && people.equals(that.people)
                && posture.equals(that.posture)
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(events, people, posture, marks);
    }

    /**
     * The course as it is stored: the number of this form, how many events there were, the numbers of the requester, of the
     * lead ({@code -} for nobody) and of those who accepted (with commas; {@code -} for nobody), {@code s} if the requester has
     * spoken and {@code a} if they were answered ({@code -} for neither); then a word for each mark: the letter of its sign, by
     * how much its sequence is higher than that of the mark before, a full stop, and by how many microseconds it is later, both
     * in base 36; after an alarm also a colon, the name of the target, a full stop, and the percentage.
     *
     * @return ASCII, with single spaces between the words; about ten characters for a mark
     */
    @Override
    public String toString() {
        return CourseText.of(this);
    }
}
