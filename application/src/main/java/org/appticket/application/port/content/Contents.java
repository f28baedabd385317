package org.appticket.application.port.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.KeptContent;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;

/**
 * The bytes of files. It knows nothing of units of work: what is kept here is there at once, and stays whatever becomes of
 * the unit of work that goes on to refer to it. So contents are kept before they are referred to, are removed after they are
 * not any more, and those that nobody came to refer to are swept later.
 */
public interface Contents {

    /**
     * Keeps bytes for good: when this has returned they outlive a crash of the machine.
     *
     * @param source the bytes; what it throws is thrown on
     * @param limit how many there may be
     * @return what is kept, with a new id
     * @throws org.appticket.domain.TooLarge if there are more; nothing is kept then, and the rest is not read
     * @throws org.appticket.domain.Unavailable if they cannot be written, for example because the disk is full; nothing is kept
     */
    Content keep(ByteSource source, FileSize limit);

    /**
     * Reads bytes.
     *
     * @param <T> what the reader makes of them
     * @param content which
     * @param reader reads them, possibly not all; what it throws is thrown on
     * @return what the reader answered
     * @throws org.appticket.domain.attachment.DamagedContent if there is no such content, or it cannot be read
     */
    <T> T read(ContentId content, Function<ByteSource, T> reader);

    /**
     * Removes bytes.
     *
     * @param content which; nothing happens if there are none
     * @throws org.appticket.domain.Unavailable if they cannot be removed now
     */
    void remove(ContentId content);

    /**
     * What is kept, in the order of the ids.
     *
     * @param after the one before the first; nothing to begin at the beginning
     * @param limit how many at most
     * @return fewer than that only at the end
     */
    List<KeptContent> list(Optional<ContentId> after, int limit);

    /**
     * Removes what was never kept wholly, because the process died while it was written.
     *
     * @param before only what was last written to before
     * @return how many there were
     */
    int removeUnfinished(Instant before);
}
