package org.appticket.application.view.content;

import org.appticket.application.view.PersonName;
import org.appticket.domain.attachment.Attachment;

/**
 * An attachment to be read.
 *
 * @param attachment the file
 * @param uploader who attached it
 */
public record AttachmentRecord(Attachment attachment, PersonName uploader) {}
