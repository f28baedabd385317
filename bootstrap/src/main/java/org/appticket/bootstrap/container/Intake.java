package org.appticket.bootstrap.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.adapters.notification.inbound.MailDrop;
import org.appticket.application.inbound.AcceptMail;
import org.appticket.application.inbound.FetchMail;
import org.appticket.application.inbound.HandleMail;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.view.content.ByteSource;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.wiring.delivery.InboundUseCases;
import org.appticket.domain.Unavailable;

/**
 * Takes in mail. Every node looks at every mailbox, and the store sees to it that one of them reads it at a time; what came in
 * is dealt with by all of them.
 */
@Singleton
class Intake {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int MOST_ROUNDS = 1_000;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Timetable timetable;
    private final Stopping stopping;
    private volatile boolean waiting = true;

    @Inject
    Intake(Timetable timetable, Stopping stopping) {
        this.timetable = timetable;
        this.stopping = stopping;
    }

    /** What came in is dealt with also where no mailbox is read any more. */
    void begin(InboundUseCases useCases) throws CannotOpen {
        AcceptMail accepting = useCases.acceptMail();
        Optional<MailDrop> drop = useCases.incoming().drop(mail -> keep(accepting, mail), timetable.threads());
        if (drop.isPresent()) {
            open(drop.get());
        }
        for (FetchMail fetching : useCases.fetchMail()) {
            timetable.every(SOON, useCases.incoming().poll(), () -> attempt(fetching));
        }
        stopping.whenClosed(() -> leave(useCases.incoming().mailboxes()));
        HandleMail handling = useCases.handleMail();
        timetable.every(SOON, () -> attempt(handling));
    }

    private void open(MailDrop drop) throws CannotOpen {
        try {
            drop.open();
        } catch (RuntimeException failure) {
            LOG.log(Level.FINE, "no mail can be handed over", failure);
            throw new CannotOpen("nobody can hand over mail: the port of APPTICKET_MAIL_DROP_PORT cannot be opened");
        }
        stopping.whenClosed(drop::close);
    }

    /** It comes in as a request does: none is begun any more once this server stops, and what was begun is finished. */
    private void keep(AcceptMail accepting, ByteSource mail) {
        if (!stopping.enter()) {
            throw new Unavailable(SOON);
        }
        try {
            accepting.handle(new AcceptMail.Command(mail));
        } finally {
            stopping.exit();
        }
    }

    /** Who waits for mails ends at once; nobody begins to any more. */
    private void leave(List<Mailbox> mailboxes) {
        waiting = false;
        mailboxes.forEach(Mailbox::nudge);
    }

    // A failure would end the schedule; the next turn may succeed.
    private void attempt(FetchMail fetching) {
        try {
            fetching.handle(new FetchMail.Command(() -> waiting));
        } catch (Unavailable away) {
            LOG.log(Level.FINE, "a mailbox is looked at again later", away);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "mail waits in a mailbox", failure);
        }
    }

    private void attempt(HandleMail handling) {
        try {
            timetable.repeat(MOST_ROUNDS, () -> handleOne(handling));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "mail that came in waits", failure);
        }
    }

    private static boolean handleOne(HandleMail handling) {
        HandleMail.Result result = handling.handle(new HandleMail.Command());
        result.failure().ifPresent(failure -> LOG.log(Level.WARNING, "a mail waits, or was put aside", failure));
        return result.any();
    }
}
