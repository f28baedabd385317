package org.appticket.application.inbound;

import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.inbound.InboundId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Puts a mail aside that is ignored or in quarantine; of any other mail nothing changes. */
public final class DiscardInboundMail {

    private final Postroom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public DiscardInboundMail(Postroom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param mail which mail
     */
    public record Command(Actor by, InboundId mail) {}

    /**
     * Puts it aside.
     *
     * @param command what is asked for
     * @return the mail as it is now
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not administer
     * @throws NotFound if there is no such mail, or it was forgotten
     */
    public InboundRecord handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_INBOUND_MAIL);
        return room.unitOfWork().run(() -> {
            if (room.mails().discard(command.mail(), room.clock().instant())) {
                room.audit()
                        .add(AuditEntry.of(AuditKind.INBOUND_MAIL_DISCARDED)
                                .by(command.by())
                                .with("mail", command.mail()));
            }
            return room.mails().find(command.mail()).orElseThrow(NotFound::new);
        });
    }
}
