package org.appticket.application.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.appticket.domain.attachment.ContentId;

/** Forgets the mails that were dealt with ninety days ago, and their bytes. A bounded piece each time, by any number of nodes. */
public final class ForgetInboundMails {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_A_TIME = 200;

    private final Postroom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ForgetInboundMails(Postroom room) {
        this.room = room;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Forgets some.
     *
     * @param command what is asked for
     * @return how many; there may be more if there were any
     */
    public int handle(Command command) {
        Instant before = room.clock().instant().minus(KEPT);
        List<ContentId> unused = room.unitOfWork().run(() -> room.mails().forget(before, AT_A_TIME));
        unused.forEach(room.contents()::remove);
        return unused.size();
    }
}
