package org.appticket.adapters.persistence.assignment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.Assignment.Times;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * A ticket's assignments as its own row has them: the last number, then each as
 * {@code number:assignee:role:state:askedBy:asked:accepted:done:declined}, where a team is written {@code t7}, instants are
 * microseconds, and what is missing is empty. Nobody ever asked is the empty text.
 */
public final class AssignmentText {
    private static final String TEAM = "t";

    private AssignmentText() {}

    /** The text of assignments. */
    public static String of(Assignments assignments) {
        if (assignments.equals(Assignments.NONE)) {
            return "";
        }
        return Stream.concat(
                        Stream.of(Integer.toString(assignments.lastNumber())),
                        assignments.all().stream().map(AssignmentText::of))
                .collect(Collectors.joining(";"));
    }

    /** The assignments of a text. */
    public static Assignments read(String text) {
        if (text.isEmpty()) {
            return Assignments.NONE;
        }
        String[] all = text.split(";");
        List<Assignment> assignments =
                Arrays.stream(all).skip(1).map(AssignmentText::assignment).toList();
        return new Assignments(assignments, Integer.parseInt(all[0]));
    }

    private static String of(Assignment one) {
        Times times = one.times();
        return Stream.of(
                        Integer.toString(one.number()),
                        one.assignee()
                                .person()
                                .map(PersonId::toString)
                                .orElseGet(() -> TEAM + one.assignee().team().orElseThrow()),
                        one.role().name(),
                        one.state().name(),
                        one.askedBy().map(PersonId::toString).orElse(""),
                        micros(Optional.of(times.asked())),
                        micros(times.accepted()),
                        micros(times.done()),
                        micros(times.declined()))
                .collect(Collectors.joining(":"));
    }

    private static String micros(Optional<Instant> at) {
        return at.map(Micros::of).map(micros -> Long.toString(micros)).orElse("");
    }

    private static Assignment assignment(String text) {
        String[] part = text.split(":", -1);
        return new Assignment(
                Integer.parseInt(part[0]),
                assignee(part[1]),
                AssignmentRole.valueOf(part[2]),
                AssignmentState.valueOf(part[3]),
                number(part[4]).map(PersonId::new),
                new Times(instant(part[5]).orElseThrow(), instant(part[6]), instant(part[7]), instant(part[8])));
    }

    private static Assignee assignee(String text) {
        return text.startsWith(TEAM)
                ? Assignee.of(new TeamId(Long.parseLong(text.substring(TEAM.length()))))
                : Assignee.of(new PersonId(Long.parseLong(text)));
    }

    private static Optional<Instant> instant(String micros) {
        return number(micros).map(Micros::toInstant);
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty()).map(Long::valueOf);
    }
}
