package org.appticket.adapters.rest.ticket;

import org.appticket.adapters.rest.input.Instants;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** What {@code PATCH} may change of a ticket. */
public final class TicketPatchRequest {
    private TicketPatchRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    public static DetailsPatch of(JsonFields fields) {
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
        return patch;
    }

    static Patch<Tags> tags(JsonFields fields) {
        return fields.checked("tags", fields.texts("tags", Tags.MAX, TextRule.TAG), Tags::of);
    }
}
