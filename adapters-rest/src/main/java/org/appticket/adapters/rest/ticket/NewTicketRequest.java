package org.appticket.adapters.rest.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.structure.CustomField;

/** A new ticket, as it is asked for. */
final class NewTicketRequest {
    private NewTicketRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static OpenTicket.Command of(JsonFields fields, Actor by, Channel usual) {
        Optional<String> title = fields.required("title", fields.text("title", TextRule.TITLE));
        Optional<String> description = fields.required("description", fields.text("description", TextRule.DESCRIPTION));
        OpenTicket.Command command = new OpenTicket.Command(
                by,
                fields.optional("channel", fields.choice("channel", Channel.class))
                        .orElse(usual),
                fields.optional("type", fields.choice("type", TicketType.class)),
                title.orElse(""),
                description.orElse(""),
                fields.optional("category", fields.id("category").map(CategoryId::new)),
                fields.optional("team", fields.id("team").map(TeamId::new)),
                fields.optional("impact", fields.choice("impact", Impact.class)),
                fields.optional("urgency", fields.choice("urgency", Urgency.class)),
                fields.optional("priority", fields.choice("priority", Priority.class)),
                fields.optional("requester", fields.id("requester").map(PersonId::new)),
                fields.optional("tags", TicketPatchRequest.tags(fields))
                        .map(Tags::words)
                        .orElse(List.of()),
                fields.optional("confidential", fields.truth("confidential")).orElse(false),
                fields.optional("customFields", Nested.given(fields, "customFields", CustomField.MOST))
                        .orElse(Map.of()));
        fields.check();
        return command;
    }
}
