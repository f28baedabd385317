package org.appticket.application.session;

import java.util.List;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Session;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Ends sessions of whoever asks, at once and on every node: a certain one, or all but the one that they ask with. */
public final class EndSessions {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;
    private final AuditLog audit;

    /**
     * Over the sessions.
     *
     * @param unitOfWork what it is done in
     * @param sessions where they are
     * @param audit where it is written down
     */
    public EndSessions(UnitOfWork unitOfWork, Sessions sessions, AuditLog audit) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param label which of theirs; all but the current one if they do not say
     * @param address from where
     */
    public record Command(Caller by, Optional<String> label, String address) {}

    /**
     * Ends them.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only read
     * @throws NotFound if they have no such session
     */
    public void handle(Command command) {
        Permissions.require(command.by().actor(), Duty.MANAGE_OWN_ACCOUNT);
        boolean some = unitOfWork.run(() -> {
            List<Digest> ending = sessions.list(command.by().actor().person()).stream()
                    .map(session -> MySession.of(session, command.by().session()))
                    .filter(mine -> command.label().map(mine.label()::equals).orElse(!mine.current()))
                    .map(MySession::session)
                    .map(Session::id)
                    .toList();
            ending.forEach(sessions::remove);
            if (!ending.isEmpty()) {
                audit.add(AuditEntry.of(AuditKind.SESSION_ENDED)
                        .by(command.by().actor())
                        .about(command.by().actor().person())
                        .from(command.address())
                        .with("sessions", ending.size()));
            }
            return !ending.isEmpty();
        });
        if (command.label().isPresent() && !some) {
            throw new NotFound();
        }
    }
}
