package org.appticket.application.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.port.inbound.Mailbox.Visitor;
import org.appticket.application.port.inbound.MailboxMarks;
import org.appticket.application.port.inbound.MailboxMarks.Hold;
import org.appticket.application.view.inbound.ArrivedMail;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.delivery.Holder;

/**
 * Takes the new mails out of a mailbox, to be called now and then by every node: one of them does. Where the mailbox says when
 * mails come it waits there for them, by a lease that is short, so that another node soon takes the place of one that is gone. A
 * mail is kept for good before it is marked as read, and what is done with it later cannot keep others from coming in.
 */
public final class FetchMail {

    /** The most bytes of a mail that are kept. */
    public static final FileSize LIMIT = FileSize.ofMebibytes(35);

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration WAITING = Duration.ofMinutes(1);

    private final Postroom room;
    private final MailboxMarks marks;
    private final Mailbox mailbox;
    private final Holder holder;

    /**
     * From a mailbox.
     *
     * @param room what it works with
     * @param marks how far mailboxes were read
     * @param mailbox the mailbox
     * @param holder this server
     */
    public FetchMail(Postroom room, MailboxMarks marks, Mailbox mailbox, Holder holder) {
        this.room = room;
        this.marks = marks;
        this.mailbox = mailbox;
        this.holder = holder;
    }

    /**
     * What is asked for.
     *
     * @param waiting asked again and again whether to wait for mails where that can be; false ends it soon
     */
    public record Command(BooleanSupplier waiting) {}

    private enum Outcome {
        NEW,
        KNOWN,
        LOST
    }

    /**
     * Takes them.
     *
     * @param command what is asked for
     * @return false if another node reads the mailbox
     * @throws org.appticket.domain.Unavailable if the mailbox, or where mails are kept, is away
     */
    public boolean handle(Command command) {
        Instant now = room.clock().instant();
        Optional<Hold> hold = room.unitOfWork().run(() -> marks.take(mailbox.name(), holder, now, now.plus(LEASE)));
        hold.ifPresent(held -> visit(held, command.waiting()));
        return hold.isPresent();
    }

    private void visit(Hold hold, BooleanSupplier waiting) {
        try {
            Visitor visitor = new Visitor(
                    mail -> take(hold, mail),
                    () -> waiting.getAsBoolean() && prolonged(hold, WAITING),
                    () -> waiting.getAsBoolean() && prolonged(hold, LEASE));
            mailbox.visit(hold.position(), visitor);
        } finally {
            room.unitOfWork().run(() -> {
                marks.release(hold, room.clock().instant());
                return hold;
            });
        }
    }

    private boolean prolonged(Hold hold, Duration lease) {
        return room.unitOfWork()
                .run(() -> marks.prolong(hold, room.clock().instant().plus(lease)));
    }

    /** If keeping fails nobody knows whether it was kept; bytes that belong to nothing are swept later. */
    private boolean take(Hold hold, FetchedMail mail) {
        Content raw = room.contents().keep(mail.bytes(), LIMIT);
        Outcome outcome = room.unitOfWork().run(() -> kept(hold, mail, raw));
        if (outcome != Outcome.NEW) {
            room.contents().remove(raw.id());
        }
        return outcome != Outcome.LOST;
    }

    private Outcome kept(Hold hold, FetchedMail mail, Content raw) {
        Instant now = room.clock().instant();
        if (!marks.advance(hold, mail.position(), now.plus(LEASE))) {
            return Outcome.LOST;
        }
        boolean added = room.mails().add(new ArrivedMail(mailbox.name(), raw, mail.whole(), now));
        return added ? Outcome.NEW : Outcome.KNOWN;
    }
}
