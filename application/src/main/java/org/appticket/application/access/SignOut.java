package org.appticket.application.access;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;

/** Ends the session of a caller, at once and on every node; a caller with a token has none, and nothing happens. */
public final class SignOut {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;
    private final AuditLog audit;

    /**
     * Over the sessions.
     *
     * @param unitOfWork what it is done in
     * @param sessions the sessions
     * @param audit where it is written down
     */
    public SignOut(UnitOfWork unitOfWork, Sessions sessions, AuditLog audit) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * What is asked for.
     *
     * @param by whose session ends
     */
    public record Command(Caller by) {}

    /**
     * Ends it.
     *
     * @param command what is asked for
     */
    public void handle(Command command) {
        unitOfWork.run(() -> {
            command.by().session().ifPresent(session -> {
                sessions.remove(session);
                audit.add(AuditEntry.of(AuditKind.SIGNED_OUT).by(command.by().actor()));
            });
            return true;
        });
    }
}
