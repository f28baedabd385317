package org.appticket.adapters.rest.customfield;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.domain.TextRule;
import org.appticket.domain.customfield.FieldKey;
import org.appticket.domain.customfield.FieldType;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.Choice;
import org.appticket.domain.structure.CustomField;
import org.appticket.domain.structure.CustomFieldPatch;
import org.appticket.domain.structure.Label;

/** A custom field, as it is asked for. */
final class CustomFieldRequest {
    private CustomFieldRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static CustomField added(JsonFields fields) {
        Optional<FieldKey> key =
                fields.required("key", fields.checked("key", fields.text("key", TextRule.NAME), FieldKey::new));
        Optional<Label> label = fields.required("label", label(fields));
        Optional<FieldType> type = fields.required("type", fields.choice("type", FieldType.class));
        Optional<List<Choice>> choices = fields.optional("choices", choices(fields));
        Optional<Boolean> required = fields.optional("required", fields.truth("required"));
        Optional<Set<TicketType>> appliesTo = fields.required("appliesTo", types(fields));
        Optional<Visibility> visibility = fields.optional("visibility", fields.choice("visibility", Visibility.class));
        Optional<Boolean> active = fields.optional("active", fields.truth("active"));
        fields.check();
        return new CustomField(
                key.orElseThrow(),
                label.orElseThrow(),
                type.orElseThrow(),
                choices.orElse(List.of()),
                required.orElse(false),
                appliesTo.orElseThrow(),
                visibility.orElse(Visibility.PUBLIC),
                active.orElse(true),
                Version.UNSAVED);
    }

    /** The same of what changes. */
    static CustomFieldPatch changed(JsonFields fields) {
        CustomFieldPatch patch = new CustomFieldPatch(
                fields.optional("label", label(fields)),
                fields.optional("choices", choices(fields)),
                fields.optional("required", fields.truth("required")),
                fields.optional("appliesTo", types(fields)),
                fields.optional("active", fields.truth("active")));
        fields.check();
        return patch;
    }

    private static Patch<Set<TicketType>> types(JsonFields fields) {
        return fields.choices("appliesTo", TicketType.class);
    }

    private static Patch<Label> label(JsonFields fields) {
        return Nested.object(fields, "label", CustomFieldRequest::names);
    }

    private static Optional<Label> names(JsonFields fields) {
        Optional<String> fr = fields.required("fr", fields.text("fr", TextRule.NAME));
        Optional<String> en = fields.required("en", fields.text("en", TextRule.NAME));
        return fr.flatMap(french -> en.map(english -> new Label(french, english)));
    }

    private static Patch<List<Choice>> choices(JsonFields fields) {
        return Nested.objects(fields, "choices", CustomField.MOST_CHOICES, CustomFieldRequest::choice);
    }

    private static Optional<Choice> choice(JsonFields fields) {
        Optional<String> value = fields.required("value", fields.text("value", TextRule.TAG));
        Optional<Label> label = fields.required("label", label(fields));
        return value.flatMap(known -> label.map(called -> new Choice(known, called)));
    }
}
