package org.appticket.adapters.rest.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.application.audit.ListAudit;
import org.appticket.application.audit.VerifyAudit;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.AuditFilter;
import org.appticket.application.view.TicketFilter.Span;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** The audit log. */
@Dependent
@SignedIn
@Path("/audit")
@Produces(Answer.JSON)
public class AuditResource {
    private final Exchange exchange;
    private final ListAudit listAudit;
    private final VerifyAudit verifyAudit;

    @Inject
    AuditResource(Exchange exchange, ListAudit listAudit, VerifyAudit verifyAudit) {
        this.exchange = exchange;
        this.listAudit = listAudit;
        this.verifyAudit = verifyAudit;
    }

    @GET
    public Response list() {
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("newest");
        AuditFilter filter = filter(fields);
        PageRequest page = listing.page(fields);
        fields.check();
        var entries = listAudit.handle(new ListAudit.Query(exchange.actor(), filter, page));
        return exchange.send(listing.answer(entries, AuditEntryBody::of));
    }

    /** Being asked twice does no harm, so that no key is needed. */
    @POST
    @Path("verification")
    public Response verify() {
        exchange.withoutQuery();
        VerifyAudit.Report report = verifyAudit.handle(new VerifyAudit.Command(exchange.actor()));
        return exchange.send(Answer.ok(AuditProofBody.of(report)));
    }

    private static AuditFilter filter(QueryFields fields) {
        return new AuditFilter(
                fields.choices("kind", AuditKind.class),
                number(fields, "by").map(PersonId::new),
                number(fields, "person").map(PersonId::new),
                number(fields, "ticket").map(TicketId::new),
                new Span(fields.instant("from"), fields.instant("to")));
    }

    private static Optional<Long> number(QueryFields fields, String name) {
        return fields.parsed(name, "1, 2, …", Ids::parse);
    }
}
