package org.appticket.adapters.rest.attachment;

import java.time.Instant;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;

/** An attachment on the wire. */
record AttachmentBody(
        long id,
        long ticket,
        PersonRef uploader,
        Visibility visibility,
        String name,
        String mediaType,
        long size,
        String sha256,
        ScanState scan,
        Instant createdAt) {
    static AttachmentBody of(AttachmentRecord shown) {
        Attachment attachment = shown.attachment();
        return new AttachmentBody(
                attachment.id().value(),
                attachment.ticket().value(),
                PersonRef.of(shown.uploader()),
                attachment.visibility(),
                attachment.name().value(),
                attachment.mediaType().value(),
                attachment.content().size().bytes(),
                attachment.content().digest().toString(),
                attachment.scan(),
                attachment.at());
    }
}
