package org.appticket.application.contract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.structure.Choice;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.structure.CustomFieldPatch;
import org.appticket.domain.structure.Label;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.structure.CustomFields} promises, and that tickets keep what is said. */
public interface CustomFieldsContract extends OverPorts {

    @Test
    default void a_field_is_kept_with_everything() {
        CustomField choice = new CustomField(
                key(),
                new Label("Bâtiment 🏢", "Building"),
                FieldType.CHOICE,
                List.of(new Choice("z \\ 1", new Label("Zé", "Zed")), new Choice("a", new Label("À", "A"))),
                true,
                Set.of(TicketType.REQUEST),
                Visibility.INTERNAL,
                false,
                Version.UNSAVED);

        CustomField added = add(choice);

        assertEquals(choice.saved(), added);
        assertEquals(Optional.of(added), ports().customFields().find(choice.key()));
        assertEquals(
                added, ports().unitOfWork().run(() -> ports().customFields().get(choice.key())));
        CustomField changed = new CustomFieldPatch(
                        Optional.of(new Label("Site", "Site")),
                        Optional.of(List.of(new Choice("b", new Label("B", "B")))),
                        Optional.of(false),
                        Optional.of(Set.of(TicketType.INCIDENT, TicketType.REQUEST)),
                        Optional.of(true))
                .appliedTo(added);
        assertEquals(changed.saved(), save(changed));
        assertEquals(Optional.of(changed.saved()), ports().customFields().find(choice.key()));
        assertThrows(Stale.class, () -> save(changed));
        assertEquals(Optional.empty(), ports().customFields().find(key()));
        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> ports().customFields().get(key())));
    }

    @Test
    default void fields_are_listed_by_key_and_each_key_is_taken_once_whatever_its_case() {
        CustomField one = add(plain(key()));
        CustomField other = add(plain(key()));

        List<CustomField> listed = ports().customFields().list();
        assertEquals(
                listed.stream().map(CustomField::key).sorted().toList(),
                listed.stream().map(CustomField::key).toList());
        assertTrue(listed.containsAll(List.of(one, other)));
        assertEquals(
                listed, ports().unitOfWork().run(() -> ports().customFields().listToAdd()));
        String louder = "f" + one.key().value().substring(1).toUpperCase(Locale.ROOT);
        Duplicate refusal = assertThrows(Duplicate.class, () -> add(plain(new FieldKey(louder))));
        assertEquals(Map.of("field", "key"), refusal.facts());
    }

    @Test
    default void of_many_who_count_before_they_add_each_counts_those_before() {
        int before = ports().customFields().list().size();

        List<Integer> counted = Together.run(
                4,
                thread -> ports().unitOfWork().run(() -> {
                    int known = ports().customFields().listToAdd().size();
                    ports().customFields().add(plain(key()));
                    return known;
                }));

        assertEquals(
                List.of(before, before + 1, before + 2, before + 3),
                counted.stream().sorted().toList());
    }

    @Test
    default void what_a_ticket_says_is_kept_and_found_with_it() {
        FieldValue text =
                new FieldValue(FieldType.TEXT, "deux\nlignes \\ 🙂 " + "é".repeat(1_900), Visibility.INTERNAL);
        FieldValue number = new FieldValue(FieldType.NUMBER, "-12.5", Visibility.PUBLIC);
        Map<FieldKey, Optional<FieldValue>> said =
                Map.of(new FieldKey("floor"), Optional.of(number), new FieldKey("risk"), Optional.of(text));
        TicketId ticket = world().aTicket().open().id();
        assertEquals(FieldValues.NONE, world().get(ticket).details().customFields());

        world().decide(ticket, (known, now) -> known.edit(DetailsPatch.NONE.saying(said), Author.SYSTEM, now));

        FieldValues expected = FieldValues.NONE.with(said);
        assertEquals(expected, world().get(ticket).details().customFields());
        assertEquals(
                expected,
                ports().search()
                        .find(ticket, Sight.EVERYTHING)
                        .orElseThrow()
                        .details()
                        .customFields());
        assertEquals(Optional.empty(), world().historyOf(ticket).chain().firstFlaw(world().eventsOf(ticket)));
        Map<FieldKey, Optional<FieldValue>> taken =
                Map.of(new FieldKey("floor"), Optional.empty(), new FieldKey("risk"), Optional.empty());
        world().decide(ticket, (known, now) -> known.edit(DetailsPatch.NONE.saying(taken), Author.SYSTEM, now));
        assertEquals(FieldValues.NONE, world().get(ticket).details().customFields());
    }

    private FieldKey key() {
        return new FieldKey("field" + ports().identifiers().nextPerson());
    }

    private CustomField add(CustomField field) {
        return ports().unitOfWork().run(() -> ports().customFields().add(field));
    }

    private CustomField save(CustomField field) {
        return ports().unitOfWork().run(() -> ports().customFields().save(field));
    }

    private static CustomField plain(FieldKey key) {
        return new CustomField(
                key,
                new Label("Étage", "Floor"),
                FieldType.NUMBER,
                List.of(),
                false,
                Set.of(TicketType.INCIDENT),
                Visibility.PUBLIC,
                true,
                Version.UNSAVED);
    }
}
