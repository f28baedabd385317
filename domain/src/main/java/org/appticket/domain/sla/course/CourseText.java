package org.appticket.domain.sla.course;

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
            mark.alarm().ifPresent(alarm -> text.append(':').append(word(alarm)));
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
            int end = endOfHead(text);
            String head = text.substring(0, end);
            Course course = read(head.split(" ", -1), marks(text, end + 1));
            if (head(course).equals(head)) {
                return course;
            }
        } catch (ArithmeticException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IllegalArgumentException("not a course: " + text, broken);
        }
        throw new IllegalArgumentException("not a course: " + text);
    }

    private static int endOfHead(String text) {
        int end = -1;
        for (int word = 0; word < HEAD; word++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0) {
                throw new IndexOutOfBoundsException("too short");
            }
        }
        return end;
    }

    private static Course read(String[] words, List<Mark> marks) {
        People people = new People(
                person(words[2]),
                people(words[3]).findFirst(),
                people(words[4]).collect(Collectors.toCollection(TreeSet::new)));
        Posture posture = Posture.of(marks, words[5].contains("s"), words[5].contains("a"));
        return new Course(Long.parseLong(words[1]), people, posture, marks);
    }

    private static Stream<PersonId> people(String word) {
        return word.equals(NONE) ? Stream.empty() : Stream.of(word.split(",")).map(CourseText::person);
    }

    private static PersonId person(String number) {
        return new PersonId(Long.parseLong(number));
    }

    private static List<Mark> marks(String text, int from) {
        List<Mark> marks = new ArrayList<>();
        long sequence = 0;
        long at = 0;
        int end;
        for (int start = from; start <= text.length(); start = end + 1) {
            end = orEnd(text, text.indexOf(' ', start));
            Sign sign = Sign.of(text.charAt(start));
            int stop = text.indexOf('.', start);
            int colon = sign == Sign.ALARMED ? text.indexOf(':', stop) : end;
            sequence = Math.addExact(sequence, number(text, start + 1, stop));
            at = Math.addExact(at, number(text, stop + 1, colon));
            Optional<Mark.Alarm> alarm =
                    colon == end ? Optional.empty() : Optional.of(alarm(text.substring(colon + 1, end)));
            marks.add(new Mark(sequence, Instant.EPOCH.plus(at, ChronoUnit.MICROS), sign, alarm));
        }
        return marks;
    }

    private static int orEnd(String text, int index) {
        return index < 0 ? text.length() : index;
    }

    /** A number in the one way in which it is written. */
    private static long number(String text, int from, int to) {
        boolean negative = text.charAt(from) == '-';
        int first = negative ? from + 1 : from;
        if (first >= to || (text.charAt(first) == '0' && (negative || first + 1 < to))) {
            throw new NumberFormatException("no number, or zeros that say nothing");
        }
        long number = 0;
        for (int i = first; i < to; i++) {
            number = Math.addExact(Math.multiplyExact(number, BASE), digit(text.charAt(i)));
        }
        return negative ? -number : number;
    }

    private static int digit(char letter) {
        if (letter >= '0' && letter <= '9') {
            return letter - '0';
        }
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 10;
        }
        throw new NumberFormatException("no digit: " + letter);
    }

    private static String word(Mark.Alarm alarm) {
        return alarm.target() + "." + alarm.point();
    }

    private static Mark.Alarm alarm(String word) {
        int stop = word.indexOf('.');
        Mark.Alarm alarm =
                new Mark.Alarm(Target.valueOf(word.substring(0, stop)), Integer.parseInt(word.substring(stop + 1)));
        if (!word(alarm).equals(word)) {
            throw new IllegalArgumentException("no alarm: " + word);
        }
        return alarm;
    }
}
