package org.appticket.application.port.content;

import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.attachment.MediaType;

/** What kinds of files there are. */
public interface FileTypes {

    /**
     * What a file is, by its bytes alone.
     *
     * @param content its bytes, of which only the first ones are read
     * @return {@link MediaType#UNKNOWN} if nobody knows
     */
    MediaType of(ByteSource content);
}
