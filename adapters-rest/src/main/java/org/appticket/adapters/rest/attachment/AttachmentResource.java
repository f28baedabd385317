package org.appticket.adapters.rest.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.http.FileAnswer;
import org.appticket.adapters.rest.input.Ids;
import org.appticket.application.attachment.ReadAttachment;
import org.appticket.application.attachment.ReadAttachment.Download;
import org.appticket.application.attachment.RemoveAttachment;
import org.appticket.application.attachment.ShowAttachment;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.TicketId;

/** One file, reached through its ticket. */
@Dependent
@SignedIn
@Path("/tickets/{id}/attachments/{attachment}")
public class AttachmentResource {
    private final Exchange exchange;
    private final ShowAttachment showAttachment;
    private final ReadAttachment readAttachment;
    private final RemoveAttachment removeAttachment;

    @Inject
    AttachmentResource(
            Exchange exchange,
            ShowAttachment showAttachment,
            ReadAttachment readAttachment,
            RemoveAttachment removeAttachment) {
        this.exchange = exchange;
        this.showAttachment = showAttachment;
        this.readAttachment = readAttachment;
        this.removeAttachment = removeAttachment;
    }

    @GET
    @Produces(Answer.JSON)
    public Response show(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        exchange.withoutQuery();
        AttachmentBody shape = AttachmentBody.of(showAttachment.handle(query(id, attachment)));
        return exchange.send(Answer.ok(shape).tagged());
    }

    @GET
    @Path("content")
    @Produces(FileAnswer.BYTES)
    public Response download(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        exchange.withoutQuery();
        Download file = readAttachment.handle(query(id, attachment));
        Attachment known = file.attachment().attachment();
        return new FileAnswer(
                        known.name().value(),
                        known.content().size().bytes(),
                        known.content().digest().toString(),
                        sent(file))
                .to(exchange);
    }

    @DELETE
    @Produces(Answer.JSON)
    public Response remove(@PathParam("id") String id, @PathParam("attachment") String attachment) {
        removeAttachment.handle(query(id, attachment));
        return exchange.send(Answer.noContent());
    }

    private ShowAttachment.Query query(String id, String attachment) {
        return new ShowAttachment.Query(
                new TicketId(Ids.ofPath(id)), new AttachmentId(Ids.ofPath(attachment)), exchange.actor());
    }

    private static StreamingOutput sent(Download file) {
        return out -> {
            try {
                file.bytes().accept((buffer, length) -> write(out, buffer, length));
            } catch (UncheckedIOException gone) {
                throw gone.getCause();
            }
        };
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
