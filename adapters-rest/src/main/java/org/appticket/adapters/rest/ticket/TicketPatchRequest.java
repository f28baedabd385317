package org.appticket.adapters.rest.ticket;

import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.input.Instants;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.ticket.EditTicket;
import org.appticket.application.ticket.Target;
import org.appticket.domain.TextRule;
import org.appticket.domain.customfield.GivenValue;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.CustomField;

/**
 * What {@code PATCH} may change of a ticket.
 *
 * @param patch what changes of what all tickets have
 * @param customFields what is given for custom fields, by key; nothing takes a value away
 */
public record TicketPatchRequest(DetailsPatch patch, Map<String, Optional<GivenValue>> customFields) {

    /** Refuses the body with everything that is wrong with it. */
    public static TicketPatchRequest of(JsonFields fields) {
        var given = fields.optional("customFields", Nested.given(fields, "customFields", CustomField.MOST));
        DetailsPatch patch = new DetailsPatch(
                fields.optional("type", fields.choice("type", TicketType.class)),
                fields.optional("title", fields.text("title", TextRule.TITLE)),
                fields.optional("description", fields.text("description", TextRule.DESCRIPTION)),
                fields.optional("category", fields.id("category").map(CategoryId::new)),
                fields.id("team").map(TeamId::new).change(),
                fields.optional("impact", fields.choice("impact", Impact.class)),
                fields.optional("urgency", fields.choice("urgency", Urgency.class)),
                fields.choice("priority", Priority.class).change(),
                fields.optional("tags", tags(fields)),
                fields.optional("confidential", fields.truth("confidential")),
                fields.parsed("dueDate", Instants.FORM, Instants::parse).change(),
                fields.optional("requester", fields.id("requester").map(PersonId::new)));
        fields.check();
        return new TicketPatchRequest(patch, given.orElse(Map.of()));
    }

    /** The same for one ticket. */
    public EditTicket.Command of(Target target) {
        return new EditTicket.Command(target, patch, customFields);
    }

    static Patch<Tags> tags(JsonFields fields) {
        return fields.checked("tags", fields.texts("tags", Tags.MAX, TextRule.TAG), Tags::of);
    }
}
