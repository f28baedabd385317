package org.appticket.application.attachment;

import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.MediaType;
import org.appticket.domain.attachment.ScanState;

/**
 * A file that has come in and belongs to nothing yet.
 *
 * @param content its bytes
 * @param mediaType what they are
 * @param scan whether they were looked at for viruses
 */
public record Received(Content content, MediaType mediaType, ScanState scan) {}
