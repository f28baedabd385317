package org.appticket.application.view.content;

import java.time.Instant;
import org.appticket.domain.attachment.ContentId;

/**
 * A content as it lies in its store.
 *
 * @param id under what it is kept
 * @param since when it was kept
 */
public record KeptContent(ContentId id, Instant since) {}
