package org.appticket.application.access;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.Sessions;

/** Ends the session of a caller, at once and on every node; a caller with a token has none, and nothing happens. */
public final class SignOut {

    private final UnitOfWork unitOfWork;
    private final Sessions sessions;

    /**
     * Over the sessions.
     *
     * @param unitOfWork what it is done in
     * @param sessions the sessions
     */
    public SignOut(UnitOfWork unitOfWork, Sessions sessions) {
        this.unitOfWork = unitOfWork;
        this.sessions = sessions;
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
            command.by().session().ifPresent(sessions::remove);
            return true;
        });
    }
}
