package org.appticket.application.notification;

import java.util.Optional;
import org.appticket.application.port.Inboxes;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Remembers that somebody has read what they were told; doing it again changes nothing. */
public final class MarkRead {

    private final UnitOfWork unitOfWork;
    private final Inboxes inboxes;

    /**
     * Over the inboxes.
     *
     * @param unitOfWork what they are changed in
     * @param inboxes where notices are
     */
    public MarkRead(UnitOfWork unitOfWork, Inboxes inboxes) {
        this.unitOfWork = unitOfWork;
        this.inboxes = inboxes;
    }

    /**
     * What is asked for.
     *
     * @param by whose inbox
     * @param upTo the newest notice that they have read; nothing for all that there are
     */
    public record Command(Actor by, Optional<NoticeId> upTo) {}

    /**
     * Marks them.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the actor came with a credential that may not write
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        unitOfWork.run(() -> {
            inboxes.markRead(command.by().person(), command.upTo());
            return command.upTo();
        });
    }
}
