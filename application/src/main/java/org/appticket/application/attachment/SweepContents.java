package org.appticket.application.attachment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.port.inbound.InboundMails;
import org.appticket.application.view.content.KeptContent;
import org.appticket.domain.attachment.ContentId;

/**
 * Removes bytes that no attachment and no mail refers to: of uploads that died between the file and its row, and of attachments that were
 * removed while their bytes could not be. What is younger than a day stays, since somebody may be about to refer to it. It
 * goes on where it stopped, a bounded piece each time; to be called now and then, by any number of nodes.
 */
public final class SweepContents {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 1_000;

    private final FileRoom room;
    private final InboundMails mails;

    /**
     * In a room.
     *
     * @param room what it works with
     * @param mails what else has bytes there
     */
    public SweepContents(FileRoom room, InboundMails mails) {
        this.room = room;
        this.mails = mails;
    }

    /**
     * What is asked for.
     *
     * @param after where the last piece ended; nothing to begin at the beginning
     */
    public record Command(Optional<ContentId> after) {}

    /**
     * What was done.
     *
     * @param removed how many there were
     * @param next where this piece ended; nothing if it was the last one
     */
    public record Swept(int removed, Optional<ContentId> next) {}

    /**
     * Sweeps a piece.
     *
     * @param command what is asked for
     * @return what was done
     * @throws org.appticket.domain.Unavailable if something that is needed is away
     */
    public Swept handle(Command command) {
        Instant before = room.desk().clock().instant().minus(GRACE);
        int unfinished = command.after().isEmpty() ? room.contents().removeUnfinished(before) : 0;
        List<KeptContent> kept = room.contents().list(command.after(), BATCH);
        Set<ContentId> old = kept.stream()
                .filter(content -> content.since().isBefore(before))
                .map(KeptContent::id)
                .collect(Collectors.toSet());
        Set<ContentId> used = used(old);
        List<ContentId> orphans =
                old.stream().filter(content -> !used.contains(content)).toList();
        orphans.forEach(room.contents()::remove);
        Optional<ContentId> next = kept.size() < BATCH
                ? Optional.empty()
                : Optional.of(kept.get(BATCH - 1).id());
        return new Swept(unfinished + orphans.size(), next);
    }

    private Set<ContentId> used(Set<ContentId> contents) {
        Set<ContentId> used = new HashSet<>(room.attachments().used(contents));
        used.addAll(room.desk().unitOfWork().run(() -> mails.used(contents)));
        return used;
    }
}
