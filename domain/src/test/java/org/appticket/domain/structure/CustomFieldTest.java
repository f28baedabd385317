package org.appticket.domain.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

class CustomFieldTest {
    private static final Instant NOW = Instant.parse("2031-03-04T05:06:07Z");
    private static final Author SOMEBODY = Author.of(new PersonId(7));

    @Test
    void values_are_kept_in_one_way_of_writing_them() {
        assertEquals("12.5", read(FieldType.NUMBER, number("12.500")));
        assertEquals("1000", read(FieldType.NUMBER, number("1e3")));
        assertEquals("0", read(FieldType.NUMBER, number("-0.0")));
        assertEquals("-999999999999999", read(FieldType.NUMBER, number("-999999999999999")));
        assertEquals("0.000001", read(FieldType.NUMBER, number("1e-6")));
        assertEquals("2032-02-29", read(FieldType.DATE, text("2032-02-29")));
        assertEquals("é\nè", read(FieldType.TEXT, text("e\u0301\nè")));
        assertEquals("paris", read(FieldType.CHOICE, text("paris")));
        assertEquals("42", read(FieldType.PERSON, number("42")));
    }

    @Test
    void what_is_no_value_of_the_field_is_refused_by_its_key() {
        for (String number : List.of("1000000000000000", "1e999999999", "-1e15")) {
            assertEquals(Problem.OUT_OF_RANGE, problem(FieldType.NUMBER, number(number)), number);
        }
        assertEquals(Problem.WRONG_FORMAT, problem(FieldType.NUMBER, number("1e-7")));
        for (String day : List.of("2031-02-29", "1899-12-31", "yesterday", "2031-3-4", "")) {
            assertEquals(Problem.WRONG_FORMAT, problem(FieldType.DATE, text(day)), day);
        }
        for (String person : List.of("0", "-1", "1.5", "1e300")) {
            assertEquals(Problem.OUT_OF_RANGE, problem(FieldType.PERSON, number(person)), person);
        }
        assertEquals(Problem.UNKNOWN_VALUE, problem(FieldType.CHOICE, text("PARIS")));
        assertEquals(Problem.BLANK, problem(FieldType.TEXT, text(" ")));
        assertEquals(Problem.TOO_LONG, problem(FieldType.TEXT, text("x".repeat(2_001))));
        for (FieldType type : FieldType.values()) {
            assertEquals(Problem.WRONG_TYPE, problem(type, GivenValue.other()), type.toString());
        }
    }

    @Test
    void a_field_that_makes_no_sense_is_not_defined() {
        assertThrows(InvalidValue.class, () -> field(FieldType.CHOICE, List.of(), Visibility.PUBLIC));
        assertThrows(InvalidValue.class, () -> field(FieldType.TEXT, List.of(paris()), Visibility.PUBLIC));
        assertThrows(InvalidValue.class, () -> field(FieldType.CHOICE, List.of(paris(), paris()), Visibility.PUBLIC));
        for (String key : List.of("", "Floor", "étage", "a.b", "1st", "x".repeat(41), "a b")) {
            assertThrows(InvalidValue.class, () -> new FieldKey(key), key);
        }
        assertThrows(InvalidValue.class, () -> new Label("Étage\n", "Floor"));
        CustomField retired = new CustomFieldPatch(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false))
                .appliedTo(field(FieldType.TEXT, List.of(), Visibility.PUBLIC));
        assertFalse(retired.isFor(TicketType.INCIDENT));
    }

    @Test
    void values_are_written_and_read_again_whatever_is_in_them() {
        FieldValues values = FieldValues.of(Map.of(
                new FieldKey("b"), new FieldValue(FieldType.TEXT, "one\\n\ntwo = \\ #1", Visibility.PUBLIC),
                new FieldKey("a"), new FieldValue(FieldType.NUMBER, "-1.5", Visibility.INTERNAL)));

        assertEquals(values, FieldValues.parse(values.toString()));
        assertEquals(FieldValues.NONE, FieldValues.parse(FieldValues.NONE.toString()));
        assertTrue(values.toString().startsWith("a NUMBER INTERNAL -1.5\nb TEXT PUBLIC one"));
    }

    @Test
    void what_is_internal_is_told_by_an_event_of_its_own_from_the_opening_on() {
        FieldValues said = FieldValues.of(Map.of(
                new FieldKey("floor"), new FieldValue(FieldType.NUMBER, "2", Visibility.PUBLIC),
                new FieldKey("risk"), new FieldValue(FieldType.TEXT, "high", Visibility.INTERNAL)));
        Change opened =
                Ticket.open(new TicketId(1), new Origin(Channel.WEB, NOW, Optional.empty()), details(said), SOMEBODY);

        assertEquals(List.of("floor NUMBER PUBLIC 2", "risk TEXT INTERNAL high"), told(opened));
        assertEquals(
                List.of(Visibility.PUBLIC, Visibility.INTERNAL),
                opened.events().stream().map(TicketEvent::visibility).toList());

        Change edited = opened.after()
                .edit(DetailsPatch.NONE.saying(Map.of(new FieldKey("risk"), Optional.empty())), SOMEBODY, NOW);
        assertEquals(1, edited.events().size());
        TicketEvent event = edited.events().get(0);
        assertEquals(EventKind.EDITED, event.kind());
        assertEquals(Visibility.INTERNAL, event.visibility());
        assertEquals(
                Optional.of("risk TEXT INTERNAL high"),
                event.change(Field.CUSTOM_FIELDS).orElseThrow().from());
        assertEquals(Optional.empty(), event.to(Field.CUSTOM_FIELDS));
        assertTrue(edited.after()
                .edit(
                        DetailsPatch.NONE.saying(Map.of(
                                new FieldKey("floor"),
                                Optional.of(new FieldValue(FieldType.NUMBER, "2", Visibility.PUBLIC)))),
                        SOMEBODY,
                        NOW)
                .isNone());
    }

    private static List<String> told(Change change) {
        return change.events().stream()
                .map(event -> event.to(Field.CUSTOM_FIELDS).orElseThrow())
                .toList();
    }

    private static Details details(FieldValues said) {
        return new Details(
                TicketType.INCIDENT,
                "It hums",
                "",
                Category.OTHER,
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.NONE,
                false,
                Optional.empty(),
                new PersonId(7),
                said);
    }

    private static Choice paris() {
        return new Choice("paris", new Label("Paris", "Paris"));
    }

    private static CustomField field(FieldType type, List<Choice> choices, Visibility visibility) {
        return new CustomField(
                new FieldKey("floor"),
                new Label("Étage", "Floor"),
                type,
                choices,
                false,
                Set.of(TicketType.INCIDENT),
                visibility,
                true,
                Version.UNSAVED);
    }

    private static CustomField field(FieldType type) {
        return field(type, type == FieldType.CHOICE ? List.of(paris()) : List.of(), Visibility.PUBLIC);
    }

    private static String read(FieldType type, GivenValue given) {
        return field(type).read(given).text();
    }

    private static Problem problem(FieldType type, GivenValue given) {
        InvalidValue refusal =
                assertThrows(InvalidValue.class, () -> field(type).read(given));
        assertEquals("customFields/floor", refusal.violations().get(0).field());
        return refusal.violations().get(0).problem();
    }

    private static GivenValue text(String text) {
        return GivenValue.ofText(text);
    }

    private static GivenValue number(String text) {
        return GivenValue.ofNumber(text);
    }
}
