package org.appticket.domain.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private static final Details BEFORE = new Details(
            TicketType.INCIDENT,
            "Fire",
            "",
            new CategoryId(1),
            Optional.empty(),
            Prioritisation.DEFAULT,
            Tags.NONE,
            false,
            Optional.empty(),
            new PersonId(1));
    private static final DetailsPatch EVERYTHING = new DetailsPatch(
            Optional.of(TicketType.REQUEST),
            Optional.of("Smoke"),
            Optional.of("Grey"),
            Optional.of(new CategoryId(2)),
            Optional.of(Optional.of(new TeamId(3))),
            Optional.of(Impact.HIGH),
            Optional.of(Urgency.HIGH),
            Optional.of(Optional.of(Priority.LOW)),
            Optional.of(Tags.of(List.of("b", "a"))),
            Optional.of(true),
            Optional.of(Optional.of(Instant.parse("2031-01-01T00:00:00.000000999Z"))),
            Optional.of(new PersonId(2)));

    @Test
    void the_priority_goes_by_the_matrix() {
        List<Priority> matrix = List.of(
                Priority.CRITICAL,
                Priority.HIGH,
                Priority.NORMAL,
                Priority.HIGH,
                Priority.NORMAL,
                Priority.LOW,
                Priority.NORMAL,
                Priority.LOW,
                Priority.LOW);
        List<Impact> impacts = List.of(Impact.HIGH, Impact.MEDIUM, Impact.LOW);
        List<Urgency> urgencies = List.of(Urgency.HIGH, Urgency.MEDIUM, Urgency.LOW);
        for (int cell = 0; cell < 9; cell++) {
            assertEquals(matrix.get(cell), Priority.of(impacts.get(cell / 3), urgencies.get(cell % 3)));
        }
    }

    @Test
    void a_chosen_priority_goes_before_the_matrix() {
        assertEquals(Priority.LOW, new Prioritisation(Impact.HIGH, Urgency.HIGH, Optional.of(Priority.LOW)).priority());
        assertEquals(Priority.NORMAL, Prioritisation.DEFAULT.priority());
    }

    @Test
    void a_patch_changes_what_it_names_and_the_difference_tells_it() {
        Details after = EVERYTHING.appliedTo(BEFORE);

        assertEquals(
                List.of(
                        change(Field.TYPE, "INCIDENT", "REQUEST"),
                        change(Field.TITLE, "Fire", "Smoke"),
                        FieldChange.set(Field.DESCRIPTION, "Grey"),
                        change(Field.IMPACT, "MEDIUM", "HIGH"),
                        change(Field.URGENCY, "MEDIUM", "HIGH"),
                        change(Field.PRIORITY, "NORMAL", "LOW"),
                        change(Field.CATEGORY, "1", "2"),
                        FieldChange.set(Field.TEAM, "3"),
                        change(Field.REQUESTER, "1", "2"),
                        FieldChange.set(Field.TAGS, "a\nb"),
                        change(Field.CONFIDENTIAL, "false", "true"),
                        FieldChange.set(Field.DUE_DATE, "2031-01-01T00:00:00Z")),
                after.since(BEFORE));
    }

    @Test
    void a_patch_of_nothing_changes_nothing() {
        Details all = EVERYTHING.appliedTo(BEFORE);

        assertEquals(all, DetailsPatch.NONE.appliedTo(all));
        assertEquals(List.of(), all.since(all));
    }

    @Test
    void what_can_be_taken_away_is_taken_away() {
        DetailsPatch away = new DetailsPatch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.empty());

        Details after = away.appliedTo(EVERYTHING.appliedTo(BEFORE));

        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(after.team(), after.dueDate()));
        assertEquals(Priority.CRITICAL, after.prioritisation().priority());
    }

    @Test
    void tags_are_sorted_unique_trimmed_and_limited() {
        List<String> most = IntStream.range(10, 30).mapToObj(Integer::toString).toList();

        assertEquals(List.of("a", "b"), Tags.of(List.of(" b", "a ", "b")).words());
        assertEquals(most, Tags.of(most).words());
        assertThrows(
                InvalidValue.class,
                () -> new Tags(
                        IntStream.range(10, 31).mapToObj(Integer::toString).toList()));
        for (String wrong : List.of("", " ", "a\nb", "a\tb", "x".repeat(51), "\u0000")) {
            assertThrows(InvalidValue.class, () -> Tags.of(List.of(wrong)));
        }
    }

    private static FieldChange change(Field field, String from, String to) {
        return new FieldChange(field, Optional.of(from), Optional.of(to));
    }
}
