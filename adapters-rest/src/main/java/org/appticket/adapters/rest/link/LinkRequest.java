package org.appticket.adapters.rest.link;

import java.util.Optional;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.link.NewLink;
import org.appticket.domain.TextRule;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.id.TicketId;

/** A new link, as it is asked for. */
public final class LinkRequest {
    static final String EXTERNAL = "EXTERNAL";

    private LinkRequest() {}

    /** What a link can be, on the wire. */
    private enum Type {
        BLOCKED_BY,
        BLOCKS,
        PARENT,
        CHILD,
        DUPLICATES,
        DUPLICATED_BY,
        RELATES_TO,
        EXTERNAL
    }

    /** The link that is asked for; empty where a fault was noted. What does not go with the type is never read. */
    public static Optional<NewLink> of(JsonFields fields) {
        Optional<Type> type = fields.required("type", fields.choice("type", Type.class));
        return type.flatMap(known -> known == Type.EXTERNAL ? outside(fields) : inside(fields, known));
    }

    private static Optional<NewLink> inside(JsonFields fields, Type type) {
        Relation relation = Relation.valueOf(type.name());
        return fields.required("ticket", fields.id("ticket"))
                .map(TicketId::new)
                .map(ticket -> new NewLink.ToTicket(relation, ticket));
    }

    private static Optional<NewLink> outside(JsonFields fields) {
        Optional<String> system = fields.required("system", fields.text("system", TextRule.TAG));
        Optional<String> key = fields.required("key", fields.text("key", TextRule.NAME));
        Optional<String> url = fields.optional(
                "url",
                fields.parsed(
                        "url", "https://host/path", text -> Optional.of(text).filter(ExternalLink::isAddress)));
        return system.flatMap(name -> key.map(known -> new NewLink.ToOutside(name, known, url)));
    }
}
