package org.appticket.domain.sla.course;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.sla.Target;

/** How a course is written; see {@link Course#toString()}. */
final class CourseText {

    private static final String FORM = "1";
    private static final String NONE = "-";
    private static final int HEAD = 6;
    private static final int BASE = 36;

    private CourseText() {}

    static String of(Course course) {
        StringBuilder text = new StringBuilder(HEAD + course.marks().size()).append(head(course));
        long sequence = 0;
        Instant at = Instant.EPOCH;
        for (Mark mark : course.marks()) {
            text.append(' ').append(mark.sign().letter());
            text.append(Long.toString(mark.sequence() - sequence, BASE));
            text.append('.').append(Long.toString(ChronoUnit.MICROS.between(at, mark.at()), BASE));
            mark.alarm()
                    .ifPresent(alarm -> text.append(':')
                            .append(alarm.target().name())
                            .append('.')
                            .append(alarm.point()));
            sequence = mark.sequence();
            at = mark.at();
        }
        return text.toString();
    }

    private static String head(Course course) {
        People people = course.people();
        String said = (course.posture().spoken() ? "s" : "") + (course.posture().answered() ? "a" : "");
        return String.join(
                " ",
                FORM,
                Long.toString(course.events()),
                people.requester().toString(),
                people.lead().map(PersonId::toString).orElse(NONE),
                orNone(people.accepted().stream().map(PersonId::toString).collect(Collectors.joining(","))),
                orNone(said));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }

    static Course parse(String text) {
        try {
            Course course = read(text.split(" ", -1));
            if (course.toString().equals(text)) {
                return course;
            }
        } catch (ArithmeticException | IndexOutOfBoundsException | DateTimeException broken) {
            throw new IllegalArgumentException("not a course: " + text, broken);
        }
        throw new IllegalArgumentException("not a course: " + text);
    }

    private static Course read(String[] words) {
        People people = new People(
                person(words[2]),
                people(words[3]).findFirst(),
                people(words[4]).collect(Collectors.toCollection(TreeSet::new)));
        List<Mark> marks = marks(words);
        Posture posture = Posture.of(marks, words[5].contains("s"), words[5].contains("a"));
        return new Course(Long.parseLong(words[1]), people, posture, marks);
    }

    private static Stream<PersonId> people(String word) {
        return word.equals(NONE) ? Stream.empty() : Stream.of(word.split(",")).map(CourseText::person);
    }

    private static PersonId person(String number) {
        return new PersonId(Long.parseLong(number));
    }

    private static List<Mark> marks(String[] words) {
        List<Mark> marks = new ArrayList<>(words.length);
        long sequence = 0;
        Instant at = Instant.EPOCH;
        for (String word : List.of(words).subList(HEAD, words.length)) {
            int stop = word.indexOf('.');
            int colon = word.indexOf(':');
            String micros = word.substring(stop + 1, colon < 0 ? word.length() : colon);
            sequence = Math.addExact(sequence, Long.parseLong(word.substring(1, stop), BASE));
            at = at.plus(Long.parseLong(micros, BASE), ChronoUnit.MICROS);
            Optional<Mark.Alarm> alarm = colon < 0 ? Optional.empty() : Optional.of(alarm(word.substring(colon + 1)));
            marks.add(new Mark(sequence, at, Sign.of(word.charAt(0)), alarm));
        }
        return marks;
    }

    private static Mark.Alarm alarm(String word) {
        int stop = word.indexOf('.');
        return new Mark.Alarm(Target.valueOf(word.substring(0, stop)), Integer.parseInt(word.substring(stop + 1)));
    }
}
