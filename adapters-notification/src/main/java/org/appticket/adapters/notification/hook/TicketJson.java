package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Optional;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.TicketState;

/** A ticket in JSON, with members that it has in the API: those that say nothing that only some may know. */
final class TicketJson {
    private TicketJson() {}

    static JsonObjectBuilder of(HookNews news) {
        TicketRecord ticket = news.ticket();
        Details details = ticket.details();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", ticket.id().value())
                .add("type", details.type().name())
                .add("title", details.title())
                .add("description", details.description())
                .add("status", ticket.state().status().name())
                .add("priority", details.prioritisation().priority().name())
                .add("impact", details.prioritisation().impact().name())
                .add("urgency", details.prioritisation().urgency().name())
                .add("category", details.category().value())
                .add("requester", EventJson.person(ticket.requester()))
                .add("channel", ticket.origin().channel().name())
                .add("tags", Json.createArrayBuilder(details.tags().words()))
                .add("confidential", details.confidential())
                .add("createdAt", ticket.origin().at().toString())
                .add("updatedAt", ticket.updatedAt().toString())
                .add("version", ticket.version().value())
                .add("url", news.link());
        details.team().map(TeamId::value).ifPresent(team -> json.add("team", team));
        ticket.lead().ifPresent(lead -> json.add("lead", EventJson.person(lead)));
        addInstant(json, "dueDate", details.dueDate());
        addState(json, ticket);
        return json;
    }

    private static void addState(JsonObjectBuilder json, TicketRecord ticket) {
        Optional<TicketState.Waiting> waiting = ticket.state().waiting();
        waiting.ifPresent(state -> json.add("waitingFor", state.waitingFor().name()));
        addInstant(json, "waitingUntil", waiting.flatMap(TicketState.Waiting::until));
        ticket.state()
                .closed()
                .ifPresent(closed -> json.add("outcome", closed.outcome().name()));
        addInstant(json, "closedAt", ticket.state().closed().map(TicketState.Closed::at));
        Optional<Resolution> resolution = ticket.state().givenResolution();
        resolution.ifPresent(given -> json.add("resolution", given.text()));
        addInstant(json, "resolvedAt", resolution.map(Resolution::at));
        ticket.origin().followUpOf().map(TicketId::value).ifPresent(before -> json.add("followUpOf", before));
        ticket.state()
                .merged()
                .map(merged -> merged.into().value())
                .ifPresent(target -> json.add("mergedInto", target));
    }

    private static void addInstant(JsonObjectBuilder json, String member, Optional<Instant> at) {
        at.ifPresent(instant -> json.add(member, instant.toString()));
    }
}
