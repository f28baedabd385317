package org.appticket.domain.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Stale;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.Version;

/**
 * What an organisation wants to know of its tickets besides what all tickets have. Its key, type and visibility never change,
 * because values and histories rely on them (rule STR-6 in {@code docs/rules.md}).
 *
 * @param key by which programs know it
 * @param label how people call it
 * @param type what it holds
 * @param choices what can be chosen, in order; none unless it is a choice
 * @param required whether a new ticket must have a value, if whoever opens it can give one
 * @param appliesTo which tickets have it, at least one type
 * @param visibility who may read and set it
 * @param active false once it is retired: what is said in it stays, and nothing new is
 * @param version how often it was saved
 */
public record CustomField(
        FieldKey key,
        Label label,
        FieldType type,
        List<Choice> choices,
        boolean required,
        Set<TicketType> appliesTo,
        Visibility visibility,
        boolean active,
        Version version) {

    /** The most fields that there can be, with those that are retired. */
    public static final int MOST = 100;

    /** The most values that one can choose from. */
    public static final int MOST_CHOICES = 100;

    /**
     * Copies choices and types.
     *
     * @throws InvalidValue if there are no choices where there must be, or some where there cannot be, or one twice; or if it
     *     applies to nothing
     */
    public CustomField {
        choices = List.copyOf(choices);
        appliesTo = Set.copyOf(appliesTo);
        if (appliesTo.isEmpty()) {
            throw InvalidValue.of("appliesTo", Problem.REQUIRED);
        }
        if (type == FieldType.CHOICE && choices.isEmpty()) {
            throw InvalidValue.of("choices", Problem.REQUIRED);
        }
        boolean eachOnce = new HashSet<>(choices.stream().map(Choice::value).toList()).size() == choices.size();
        if (!eachOnce || (type != FieldType.CHOICE && !choices.isEmpty())) {
            throw InvalidValue.of("choices", Problem.NOT_APPLICABLE);
        }
        if (choices.size() > MOST_CHOICES) {
            throw InvalidValue.of("choices", Problem.TOO_LONG, Map.of("max", MOST_CHOICES));
        }
    }

    /**
     * Whether something new can be said in it.
     *
     * @param ticket the type of a ticket
     * @return true if it is not retired and such tickets have it
     */
    public boolean isFor(TicketType ticket) {
        return active && appliesTo.contains(ticket);
    }

    /**
     * What somebody said, as it is kept.
     *
     * @param given what they said
     * @return the value; whether somebody of a number exists is not looked at
     * @throws InvalidValue for {@code customFields/} and the key if it is no value of this field
     */
    public FieldValue read(GivenValue given) {
        return new FieldValue(type, new ValueRule(pointer(), this).read(given), visibility);
    }

    /**
     * How a refusal names the field.
     *
     * @return {@code customFields/} and the key
     */
    public String pointer() {
        return "customFields/" + key;
    }

    /**
     * The same field after a save.
     *
     * @return the field with the next version
     */
    public CustomField saved() {
        return new CustomField(key, label, type, choices, required, appliesTo, visibility, active, version.next());
    }

    /**
     * Sees to it that somebody decides upon the field as it is.
     *
     * @param expected the version that they saw; nothing if they do not care
     * @throws Stale if another version is current
     */
    public void require(Optional<Version> expected) {
        if (expected.isPresent() && !expected.get().equals(version)) {
            throw new Stale(version);
        }
    }
}
