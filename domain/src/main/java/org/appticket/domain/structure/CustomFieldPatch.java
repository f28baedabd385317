package org.appticket.domain.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.details.TicketType;

/**
 * What somebody wants to change of a custom field: nothing means "as it was".
 *
 * @param label how people call it now
 * @param choices what can be chosen now; what was chosen before stays where it was
 * @param required whether new tickets must have a value
 * @param appliesTo which tickets have it now
 * @param active whether anything new can be said in it
 */
public record CustomFieldPatch(
        Optional<Label> label,
        Optional<List<Choice>> choices,
        Optional<Boolean> required,
        Optional<Set<TicketType>> appliesTo,
        Optional<Boolean> active) {

    /**
     * The field as it is to be.
     *
     * @param before as it is
     * @return the field with what this patch changes, not saved yet
     * @throws org.appticket.domain.InvalidValue if a new value is not as it must be
     */
    public CustomField appliedTo(CustomField before) {
        return new CustomField(
                before.key(),
                label.orElse(before.label()),
                before.type(),
                choices.orElse(before.choices()),
                required.orElse(before.required()),
                appliesTo.orElse(before.appliesTo()),
                before.visibility(),
                active.orElse(before.active()),
                before.version());
    }

    /**
     * What differs between two fields.
     *
     * @param before the field as it was
     * @param after the field as it is
     * @return the words for what changed, without the values
     */
    public static List<String> changed(CustomField before, CustomField after) {
        List<String> words = new ArrayList<>();
        if (!after.label().equals(before.label())) {
            words.add("label");
        }
        if (!after.choices().equals(before.choices())) {
            words.add("choices");
        }
        if (after.required() != before.required()) {
            words.add("required");
        }
        if (!after.appliesTo().equals(before.appliesTo())) {
            words.add("appliesTo");
        }
        if (after.active() != before.active()) {
            words.add("active");
        }
        return words;
    }
}
