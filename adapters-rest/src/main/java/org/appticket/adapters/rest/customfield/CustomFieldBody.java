package org.appticket.adapters.rest.customfield;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.structure.Choice;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.structure.Label;

/** A custom field on the wire. */
record CustomFieldBody(
        String key,
        LabelBody label,
        FieldType type,
        Optional<List<ChoiceBody>> choices,
        boolean required,
        List<TicketType> appliesTo,
        Visibility visibility,
        boolean active,
        long version) {

    /** How it is called. */
    record LabelBody(String fr, String en) {
        static LabelBody of(Label label) {
            return new LabelBody(label.fr(), label.en());
        }
    }

    /** What can be chosen. */
    record ChoiceBody(String value, LabelBody label) {
        static ChoiceBody of(Choice choice) {
            return new ChoiceBody(choice.value(), LabelBody.of(choice.label()));
        }
    }

    static CustomFieldBody of(CustomField field) {
        List<ChoiceBody> choices = field.choices().stream().map(ChoiceBody::of).toList();
        return new CustomFieldBody(
                field.key().value(),
                LabelBody.of(field.label()),
                field.type(),
                Optional.of(choices).filter(some -> !some.isEmpty()),
                field.required(),
                field.appliesTo().stream().sorted().toList(),
                field.visibility(),
                field.active(),
                field.version().value());
    }
}
