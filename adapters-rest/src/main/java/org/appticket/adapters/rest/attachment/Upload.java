package org.appticket.adapters.rest.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiFunction;
import org.appticket.adapters.rest.multipart.MultipartForm;
import org.appticket.application.attachment.AttachFile;
import org.appticket.application.attachment.DropFile;
import org.appticket.application.attachment.ReceiveFile;
import org.appticket.application.attachment.Received;
import org.appticket.domain.Refusal;
import org.appticket.domain.attachment.Quota;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;

/** Takes a file in and attaches it; one that could not be attached is dropped, whatever the reason. */
@Dependent
public final class Upload {
    private static final Logger LOG = System.getLogger(Upload.class.getName());

    private final ReceiveFile receiveFile;
    private final AttachFile attachFile;
    private final DropFile dropFile;
    private final Quota quota;

    @Inject
    Upload(ReceiveFile receiveFile, AttachFile attachFile, DropFile dropFile, Quota quota) {
        this.receiveFile = receiveFile;
        this.attachFile = attachFile;
        this.dropFile = dropFile;
        this.quota = quota;
    }

    /**
     * Reads the form, and hands on what is to be done once all of it is there.
     *
     * @param attach is given what tells this upload from others, and what attaches the file
     */
    <T> T of(TicketId ticket, Actor by, MultipartForm form, BiFunction<String, AttachFile.Command, T> attach) {
        form.requireAtMost(quota.file().bytes());
        UploadedParts parts =
                new UploadedParts(bytes -> receiveFile.handle(new ReceiveFile.Command(ticket, by, bytes)));
        try {
            parts.readAll(form);
            Received file = parts.file().orElseThrow();
            var command = new AttachFile.Command(ticket, by, parts.visibility(), parts.name(), file);
            return attach.apply(parts.fingerprint(), command);
        } finally {
            parts.file().ifPresent(this::dropIfUnused);
        }
    }

    AttachFile attachFile() {
        return attachFile;
    }

    private void dropIfUnused(Received file) {
        try {
            dropFile.handle(new DropFile.Command(file));
        } catch (Refusal later) {
            LOG.log(Level.WARNING, "an upload that was not attached is swept later", later);
        }
    }
}
