package org.appticket.adapters.rest.link;

import java.util.Optional;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.domain.lifecycle.Status;

/** One link of a ticket on the wire: to another ticket, or to something in another system. */
record LinkBody(
        long id,
        String type,
        Optional<TicketRef> ticket,
        Optional<String> system,
        Optional<String> key,
        Optional<String> url) {
    /** The other ticket. */
    record TicketRef(long id, String title, Status status) {}

    static LinkBody of(LinkRecord link) {
        if (link instanceof LinkRecord.ToTicket inside) {
            return new LinkBody(
                    inside.id().value(),
                    inside.relation().name(),
                    Optional.of(new TicketRef(inside.ticket().value(), inside.title(), inside.status())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        var outside = ((LinkRecord.ToOutside) link).link();
        return new LinkBody(
                outside.id().value(),
                LinkRequest.EXTERNAL,
                Optional.empty(),
                Optional.of(outside.system()),
                Optional.of(outside.key()),
                outside.url());
    }
}
