package org.appticket.application.customfield;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.appticket.application.port.References;
import org.appticket.application.port.structure.CustomFields;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Violations;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.CustomField;

/**
 * Makes of what somebody gave for custom fields what a ticket keeps, and names everything that is wrong with it at once (rule
 * STR-7 in {@code docs/rules.md}). A field that somebody may not set is to them one that does not exist.
 *
 * @param defined the fields that there are
 * @param references who can be named
 */
public record FieldCheck(Supplier<List<CustomField>> defined, References references) {

    private static final int LONGEST_NAME = 60;

    /**
     * By the fields of an organisation.
     *
     * @param fields where they are
     * @param references who can be named
     * @return a check that looks at the fields when it is used
     */
    public static FieldCheck over(CustomFields fields, References references) {
        return new FieldCheck(fields::list, references);
    }

    /**
     * Where nobody asks for any field, as with what other systems recorded.
     *
     * @param references who can be named
     * @return a check that knows no field
     */
    public static FieldCheck ofNone(References references) {
        return new FieldCheck(List::of, references);
    }

    /**
     * What a new ticket says.
     *
     * @param given by key
     * @param type what kind of ticket it is
     * @param by who opens it
     * @return the values
     * @throws InvalidValue naming everything that is wrong or missing
     */
    public FieldValues ofNew(Map<String, Optional<GivenValue>> given, TicketType type, Actor by) {
        Map<String, CustomField> known = known(by);
        Violations violations = new Violations();
        Map<FieldKey, Optional<FieldValue>> changes =
                changes(given, known, new Said(FieldValues.NONE, type), violations);
        known.values().stream()
                .filter(field -> field.required() && field.isFor(type))
                .filter(field -> !given.containsKey(field.key().value()))
                .forEach(field -> violations.gather(() -> refuse(field.pointer(), Problem.REQUIRED)));
        violations.refuse();
        return FieldValues.NONE.with(changes);
    }

    /**
     * What changes of what a ticket says.
     *
     * @param given by key; nothing takes a value away
     * @param before what it said
     * @param type what kind of ticket it is now
     * @param by who changes it
     * @return the new values by key
     * @throws InvalidValue naming everything that is wrong
     */
    public Map<FieldKey, Optional<FieldValue>> ofChange(
            Map<String, Optional<GivenValue>> given, FieldValues before, TicketType type, Actor by) {
        if (given.isEmpty()) {
            return Map.of();
        }
        Violations violations = new Violations();
        Map<FieldKey, Optional<FieldValue>> changes = changes(given, known(by), new Said(before, type), violations);
        violations.refuse();
        return changes;
    }

    /** What a ticket says already, and what kind it is. */
    private record Said(FieldValues values, TicketType type) {
        boolean isAlready(CustomField field, GivenValue given) {
            return values.find(field.key())
                    .filter(value -> value.text().equals(given.text()))
                    .filter(value -> given.form() == GivenValue.Form.NUMBER
                            ? value.type() == FieldType.NUMBER || value.type() == FieldType.PERSON
                            : given.form() == GivenValue.Form.TEXT)
                    .isPresent();
        }
    }

    private Map<String, CustomField> known(Actor by) {
        return defined.get().stream()
                .filter(field -> Permissions.readable(by).contains(field.visibility()))
                .collect(Collectors.toMap(
                        field -> field.key().value(), field -> field, (one, same) -> one, TreeMap::new));
    }

    private Map<FieldKey, Optional<FieldValue>> changes(
            Map<String, Optional<GivenValue>> given, Map<String, CustomField> known, Said said, Violations violations) {
        Map<FieldKey, Optional<FieldValue>> changes = new HashMap<>();
        new TreeMap<>(given)
                .forEach((name, value) -> violations.gather(() -> {
                    CustomField field = Optional.ofNullable(known.get(name))
                            .orElseThrow(() -> InvalidValue.of(pointer(name), Problem.UNKNOWN_MEMBER));
                    if (value.isEmpty()) {
                        requireRemovable(field, said.type());
                        changes.put(field.key(), Optional.empty());
                    } else if (!said.isAlready(field, value.get())) {
                        changes.put(field.key(), Optional.of(read(field, value.get(), said.type())));
                    }
                }));
        return changes;
    }

    private FieldValue read(CustomField field, GivenValue given, TicketType type) {
        if (!field.isFor(type)) {
            refuse(field.pointer(), Problem.NOT_APPLICABLE);
        }
        FieldValue value = field.read(given);
        if (field.type() == FieldType.PERSON && !references.isActive(new PersonId(Long.parseLong(value.text())))) {
            refuse(field.pointer(), Problem.UNKNOWN_REFERENCE);
        }
        return value;
    }

    private static void requireRemovable(CustomField field, TicketType type) {
        if (field.required() && field.isFor(type)) {
            refuse(field.pointer(), Problem.REQUIRED);
        }
    }

    /** As RFC 6901 writes it, and never longer than any key. */
    private static String pointer(String name) {
        String cut = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        return "customFields/" + cut.replace("~", "~0").replace("/", "~1");
    }

    private static void refuse(String field, Problem problem) {
        throw InvalidValue.of(field, problem);
    }
}
