package org.appticket.application.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.inbound.Enclosing.Enclosed;
import org.appticket.application.port.inbound.InboundMails.Label;
import org.appticket.application.port.inbound.InboundMails.Settlement;
import org.appticket.application.port.inbound.MailReader;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.application.view.inbound.Reading;
import org.appticket.application.view.inbound.TakenMail;
import org.appticket.domain.NotFound;
import org.appticket.domain.Refusal;
import org.appticket.domain.Unavailable;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.inbound.Manners;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.NotPermitted;

/**
 * Deals with the mail that waits longest, to be called all the time on every node. What comes of it is kept together with
 * that it was dealt with, so that it happens once; a mail at which something breaks is put aside after five attempts.
 */
public final class HandleMail {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 5;
    private static final int MOST_IN_AN_HOUR = 60;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int NO_CHANCE = 128;
    private static final Label NOBODY = new Label(Optional.empty(), Optional.empty());

    private final Postroom room;
    private final MailReader reader;
    private final Filing filing;

    /**
     * In a room.
     *
     * @param room what it works with
     * @param reader understands mails
     * @param filing makes tickets of them
     */
    public HandleMail(Postroom room, MailReader reader, Filing filing) {
        this.room = room;
        this.reader = reader;
        this.filing = filing;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * What was done.
     *
     * @param any whether a mail waited; there may be more
     * @param failure what broke, if something did; the mail is tried again, or put aside
     */
    public record Result(boolean any, Optional<RuntimeException> failure) {}

    /**
     * Deals with one.
     *
     * @param command what is asked for
     * @return what was done
     * @throws Unavailable if the store is away
     */
    public Result handle(Command command) {
        Instant now = room.clock().instant();
        Optional<TakenMail> taken = room.unitOfWork().run(() -> room.mails().take(now, now.plus(LEASE)));
        return new Result(taken.isPresent(), taken.flatMap(this::tried));
    }

    private Optional<RuntimeException> tried(TakenMail taken) {
        try {
            Reading reading = room.contents().read(taken.arrived().raw().id(), reader::read);
            reading.mail()
                    .ifPresentOrElse(
                            readable -> filed(taken, readable),
                            () -> settle(taken, NOBODY, reading.obstacle().orElse(InboundCause.UNREADABLE)));
            return Optional.empty();
        } catch (Unavailable away) {
            postpone(taken);
            return Optional.of(away);
        } catch (RuntimeException broken) {
            if (taken.attempt() < MOST_ATTEMPTS) {
                postpone(taken);
            } else {
                settle(taken, NOBODY, InboundCause.FAILED);
            }
            return Optional.of(broken);
        }
    }

    /** A file is looked at before the unit of work in which it is attached, and only if something is to come of the mail. */
    private void filed(TakenMail taken, IncomingMail mail) {
        if (mail.files().isEmpty()) {
            filed(taken, mail, List.of());
        } else if (isWanted(taken, mail)) {
            List<Enclosed> files = filing.enclosing().receive(mail.files());
            if (!filed(taken, mail, files)) {
                filing.enclosing().drop(files);
            }
        }
    }

    private boolean isWanted(TakenMail taken, IncomingMail mail) {
        return room.unitOfWork().run(() -> room.mails().hold(taken) && isUnobjectionable(taken, mail));
    }

    private boolean isUnobjectionable(TakenMail taken, IncomingMail mail) {
        Optional<InboundCause> objection = objection(taken, mail);
        objection.ifPresent(cause -> keep(taken, label(mail), Optional.of(cause)));
        return objection.isEmpty();
    }

    /**
     * What is refused halfway leaves nothing, and is put aside by itself.
     *
     * @return whether something came of it; if nobody knows, what belongs to nothing is swept later
     */
    private boolean filed(TakenMail taken, IncomingMail mail, List<Enclosed> files) {
        try {
            return room.unitOfWork().run(() -> room.mails().hold(taken) && isFiled(taken, mail, files));
        } catch (Unavailable away) {
            throw away;
        } catch (NotFound | NotPermitted hidden) {
            settle(taken, label(mail), InboundCause.NOT_PERMITTED);
        } catch (Refusal refused) {
            settle(taken, label(mail), InboundCause.REFUSED);
        }
        return false;
    }

    private boolean isFiled(TakenMail taken, IncomingMail mail, List<Enclosed> files) {
        Optional<InboundCause> objection = objection(taken, mail);
        if (objection.isEmpty()) {
            Person sender = filing.senders().of(mail.from().orElseThrow(), mail);
            filing.file(mail, files, sender);
        }
        keep(taken, label(mail), objection);
        return objection.isEmpty();
    }

    /** Why nothing is to come of it. */
    private Optional<InboundCause> objection(TakenMail taken, IncomingMail mail) {
        Optional<InboundCause> known = switch (room.mails().identify(taken.id(), mail.identity())) {
            case NONE -> Optional.empty();
            case SAME -> Optional.of(InboundCause.DUPLICATE);
            case SAME_ID -> Optional.of(InboundCause.CHANGED_COPY).filter(any -> !taken.vouched());
        };
        return known.or(() -> ownObjection(taken, mail))
                .or(() -> filing.senders().objection(mail.from().orElseThrow()));
    }

    private Optional<InboundCause> ownObjection(TakenMail taken, IncomingMail mail) {
        String sender = mail.from().map(EmailAddress::key).orElse("");
        Optional<InboundCause> manners = taken.vouched() ? Optional.empty() : Manners.objection(mail.head(), sender);
        return manners.or(() -> Optional.of(InboundCause.TOO_LARGE)
                        .filter(any -> !taken.arrived().whole()))
                .or(() -> Optional.of(InboundCause.NO_SENDER)
                        .filter(any -> mail.from().isEmpty()))
                .or(() -> Optional.of(InboundCause.EMPTY)
                        .filter(any -> mail.text().isBlank() && mail.files().isEmpty()))
                .or(() -> Optional.of(InboundCause.TOO_MANY)
                        .filter(any ->
                                !taken.vouched() && writesTooOften(mail.from().orElseThrow())));
    }

    private boolean writesTooOften(EmailAddress sender) {
        return room.mails().countDone(sender, room.clock().instant().minus(AN_HOUR)) >= MOST_IN_AN_HOUR;
    }

    private void settle(TakenMail taken, Label label, InboundCause cause) {
        room.unitOfWork().run(() -> {
            if (room.mails().hold(taken)) {
                keep(taken, label, Optional.of(cause));
            }
            return taken;
        });
    }

    /** What became a part of a ticket is read there by those who may. */
    private void keep(TakenMail taken, Label label, Optional<InboundCause> cause) {
        InboundState state = cause.map(InboundCause::state).orElse(InboundState.DONE);
        Label shown = cause.isPresent() ? label : new Label(label.sender(), Optional.empty());
        room.mails()
                .settle(
                        taken.id(),
                        new Settlement(state, cause, shown, room.clock().instant()));
    }

    private void postpone(TakenMail taken) {
        Duration pause = Backoff.USUAL.pause(taken.attempt(), NO_CHANCE);
        room.unitOfWork().run(() -> {
            room.mails().postpone(taken, room.clock().instant().plus(pause));
            return taken;
        });
    }

    private static Label label(IncomingMail mail) {
        return new Label(mail.from(), Optional.of(mail.subject().text()).filter(text -> !text.isBlank()));
    }
}
