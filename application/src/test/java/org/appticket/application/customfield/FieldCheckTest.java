package org.appticket.application.customfield;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.structure.InMemoryCustomFields;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.structure.CustomFieldPatch;
import org.appticket.domain.structure.Label;
import org.junit.jupiter.api.Test;

class FieldCheckTest {
    private final World world = ServiceDesk.fresh().world();
    private final Actor user = world.actor(Role.USER);
    private final Actor agent = world.actor(Role.AGENT);
    private final List<CustomField> fields = new ArrayList<>(List.of(
            field("floor", FieldType.NUMBER, true, Visibility.PUBLIC),
            field("owner", FieldType.PERSON, false, Visibility.PUBLIC),
            field("risk", FieldType.TEXT, true, Visibility.INTERNAL)));
    private final FieldCheck check = new FieldCheck(() -> fields, world.ports().references());

    @Test
    void what_is_required_is_wanted_of_whoever_can_give_it() {
        assertEquals(List.of("customFields/floor REQUIRED"), refused(() -> opened(Map.of(), user)));
        assertEquals(
                List.of("customFields/floor REQUIRED", "customFields/risk REQUIRED"),
                refused(() -> opened(Map.of(), agent)));
        assertEquals(
                "floor NUMBER PUBLIC 2",
                opened(Map.of("floor", number("2")), user).toString());
        assertEquals(
                FieldValues.NONE, check.ofNew(Map.of(), TicketType.REQUEST, user), "requests do not have the field");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        PersonId gone = world.person("Ada Lovelace", Set.of(Role.USER), false);

        assertEquals(
                List.of(
                        "customFields/a~1b UNKNOWN_MEMBER",
                        "customFields/floor WRONG_TYPE",
                        "customFields/owner UNKNOWN_REFERENCE",
                        "customFields/risk UNKNOWN_MEMBER"),
                refused(() -> opened(
                        Map.of(
                                "a/b", number("1"),
                                "floor", text("second"),
                                "owner", number(gone.toString()),
                                "risk", text("high")),
                        user)));
    }

    @Test
    void what_is_said_already_stays_whatever_became_of_it() {
        PersonId owner = world.person(Role.USER);
        FieldValues said = opened(Map.of("floor", number("2"), "owner", number(owner.toString())), user);
        fields.replaceAll(FieldCheckTest::retired);

        assertEquals(Map.of(), changed(Map.of("owner", number(owner.toString()), "floor", number("2")), said));
        assertEquals(
                List.of("customFields/floor NOT_APPLICABLE"),
                refused(() -> changed(Map.of("floor", number("3")), said)));
        assertEquals(
                Map.of(new FieldKey("floor"), Optional.empty()),
                changed(Map.of("floor", Optional.empty()), said),
                "what is retired can be taken away");
    }

    @Test
    void what_is_required_is_not_taken_away_and_nothing_is_set_where_it_does_not_apply() {
        FieldValues said = opened(Map.of("floor", number("2")), user);

        assertEquals(
                List.of("customFields/floor REQUIRED"),
                refused(() -> changed(Map.of("floor", Optional.empty()), said)));
        assertEquals(
                List.of("customFields/risk NOT_APPLICABLE"),
                refused(() -> check.ofChange(Map.of("risk", text("high")), said, TicketType.REQUEST, agent)));
        assertEquals(Map.of(), check.ofChange(Map.of(), said, TicketType.REQUEST, agent));
    }

    @Test
    void administrators_define_fields_up_to_a_hundred_and_that_is_written_down() {
        InMemoryStore store = new InMemoryStore();
        var audit = new InMemoryAuditLog(store, world::now);
        FieldDesk desk = new FieldDesk(store, new InMemoryCustomFields(store), audit);
        Actor admin = world.actor(Role.ADMIN);
        for (int count = 0; count < CustomField.MOST; count++) {
            CustomField next = field("field" + count, FieldType.TEXT, false, Visibility.INTERNAL);
            new AddCustomField(desk).handle(new AddCustomField.Command(admin, next));
        }
        CustomField more = field("more", FieldType.TEXT, false, Visibility.PUBLIC);

        assertEquals(
                List.of("key TOO_LONG"),
                refused(() -> new AddCustomField(desk).handle(new AddCustomField.Command(admin, more))));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                ServiceDesk.refusalOf(() -> new AddCustomField(desk).handle(new AddCustomField.Command(agent, more))));
        CustomFieldPatch patch = new CustomFieldPatch(
                Optional.empty(), Optional.empty(), Optional.of(true), Optional.empty(), Optional.empty());
        CustomField changed = new ChangeCustomField(desk)
                .handle(new ChangeCustomField.Command(
                        admin, new FieldKey("field1"), Optional.of(new Version(1)), patch));
        assertEquals(new Version(2), changed.version());
        assertEquals(
                AuditKind.CUSTOM_FIELD_CHANGED, audit.kinds().get(audit.kinds().size() - 1));
        assertEquals(List.of(), new ListCustomFields(desk.fields()).handle(new ListCustomFields.Query(user)));
        assertEquals(
                CustomField.MOST,
                new ListCustomFields(desk.fields())
                        .handle(new ListCustomFields.Query(agent))
                        .size());
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                ServiceDesk.refusalOf(() -> new ShowCustomField(desk.fields())
                        .handle(new ShowCustomField.Query(user, new FieldKey("field1")))));
    }

    private FieldValues opened(Map<String, Optional<GivenValue>> given, Actor by) {
        return check.ofNew(given, TicketType.INCIDENT, by);
    }

    private Map<FieldKey, ?> changed(Map<String, Optional<GivenValue>> given, FieldValues said) {
        return check.ofChange(given, said, TicketType.INCIDENT, agent);
    }

    private static List<String> refused(Runnable work) {
        return assertThrows(InvalidValue.class, work::run).violations().stream()
                .map(violation -> violation.field() + " " + violation.problem())
                .toList();
    }

    private static Optional<GivenValue> text(String text) {
        return Optional.of(GivenValue.ofText(text));
    }

    private static Optional<GivenValue> number(String text) {
        return Optional.of(GivenValue.ofNumber(text));
    }

    private static CustomField retired(CustomField field) {
        return new CustomFieldPatch(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false))
                .appliedTo(field);
    }

    private static CustomField field(String key, FieldType type, boolean required, Visibility visibility) {
        return new CustomField(
                new FieldKey(key),
                new Label("Étage", "Floor"),
                type,
                List.of(),
                required,
                Set.of(TicketType.INCIDENT),
                visibility,
                true,
                Version.UNSAVED);
    }
}
