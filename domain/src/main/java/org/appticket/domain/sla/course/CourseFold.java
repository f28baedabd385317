package org.appticket.domain.sla.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.sla.Target;

/**
 * How the course of a ticket goes on.
 *
 * @param events how many events there were so far
 * @param people who has to do with the ticket after them
 * @param posture what is to be done about it after them
 * @param marks what they are for the clocks; grows
 */
record CourseFold(long events, People people, Posture posture, List<Mark> marks) {

    private static final Set<Field> OF_POLICY = Set.of(Field.PRIORITY, Field.TYPE, Field.CATEGORY);

    static CourseFold opening(TicketEvent event) {
        if (event.kind() != EventKind.OPENED) {
            throw new IllegalArgumentException("a history that does not begin with an opening");
        }
        List<Mark> marks = new ArrayList<>(List.of(Mark.of(1, event.at(), Sign.WORK)));
        return new CourseFold(0, People.opening(event), Posture.NONE, marks).after(event);
    }

    CourseFold after(TicketEvent event) {
        long sequence = events + 1;
        People concerned = people.after(event);
        Posture next = posture.after(event, concerned);
        Instant last = marks.get(marks.size() - 1).at();
        Instant at = event.at().isBefore(last) ? last : event.at();
        for (Sign sign : signs(event, next)) {
            marks.add(Mark.of(sequence, at, sign));
        }
        alarm(event).ifPresent(alarm -> marks.add(new Mark(sequence, at, Sign.ALARMED, Optional.of(alarm))));
        return new CourseFold(sequence, concerned, next, marks);
    }

    private List<Sign> signs(TicketEvent event, Posture next) {
        List<Sign> signs = new ArrayList<>();
        if (next.phase() != posture.phase()) {
            signs.add(next.phase());
        }
        if (next.leadWanted() != posture.leadWanted()) {
            signs.add(next.leadWanted() ? Sign.LEAD_WANTED : Sign.LEAD_FOUND);
        }
        if (next.answerWanted() != posture.answerWanted()) {
            Sign end = next.answered() ? Sign.ANSWERED : Sign.NO_ANSWER_WANTED;
            signs.add(next.answerWanted() ? Sign.ANSWER_WANTED : end);
        }
        rules(event).ifPresent(signs::add);
        return signs;
    }

    private static Optional<Sign> rules(TicketEvent event) {
        Optional<Sign> queue =
                event.change(Field.TEAM).map(team -> team.to().isPresent() ? Sign.QUEUED : Sign.UNQUEUED);
        boolean changed = event.kind() == EventKind.SLA_CHANGED
                || (event.kind() != EventKind.OPENED
                        && event.changes().stream().anyMatch(change -> OF_POLICY.contains(change.field())));
        return queue.or(() -> changed ? Optional.of(Sign.RULES_CHANGED) : Optional.empty());
    }

    private static Optional<Mark.Alarm> alarm(TicketEvent event) {
        boolean raised = event.kind() == EventKind.SLA_WARNED || event.kind() == EventKind.SLA_BREACHED;
        return raised
                ? event.to(Field.SLA_TARGET)
                        .map(Target::valueOf)
                        .flatMap(target ->
                                event.to(Field.SLA_POINT).map(point -> new Mark.Alarm(target, Integer.parseInt(point))))
                : Optional.empty();
    }

    Course course() {
        return new Course(events, people, posture, marks);
    }
}
