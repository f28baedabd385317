package org.appticket.adapters.rest.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.Listing;
import org.appticket.adapters.rest.http.OncePerKey;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.adapters.rest.input.QueryFields;
import org.appticket.adapters.rest.multipart.MultipartForm;
import org.appticket.application.attachment.ShowAttachments;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.id.TicketId;

/** The files at one ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/attachments")
@Produces(Answer.JSON)
public class AttachmentsResource {
    private final Exchange exchange;
    private final OncePerKey oncePerKey;
    private final ShowAttachments showAttachments;
    private final Upload upload;

    @Inject
    AttachmentsResource(Exchange exchange, OncePerKey oncePerKey, ShowAttachments showAttachments, Upload upload) {
        this.exchange = exchange;
        this.oncePerKey = oncePerKey;
        this.showAttachments = showAttachments;
        this.upload = upload;
    }

    @GET
    public Response list(@PathParam("id") String id) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        QueryFields fields = exchange.query();
        Listing listing = exchange.listing("oldest");
        PageRequest page = listing.page(fields);
        fields.check();
        var attachments = showAttachments.handle(new ShowAttachments.Query(ticket, exchange.actor(), page));
        return exchange.send(listing.answer(attachments, AttachmentBody::of));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") String id, MultipartForm form) {
        TicketId ticket = new TicketId(Ids.ofPath(id));
        return upload.of(
                ticket,
                exchange.actor(),
                form,
                (fingerprint, command) -> oncePerKey.answer(
                        fingerprint, () -> created(upload.attachFile().handle(command))));
    }

    private Answer created(AttachmentRecord attachment) {
        AttachmentBody shape = AttachmentBody.of(attachment);
        String location = exchange.absolute("/tickets/" + shape.ticket() + "/attachments/" + shape.id());
        return Answer.created(location, shape).tagged();
    }
}
