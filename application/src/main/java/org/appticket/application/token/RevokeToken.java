package org.appticket.application.token;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Ends an API token of whoever asks, at once and on every node. */
public final class RevokeToken {

    private final UnitOfWork unitOfWork;
    private final ApiTokens tokens;

    /**
     * Over the tokens.
     *
     * @param unitOfWork what it is done in
     * @param tokens where they are
     */
    public RevokeToken(UnitOfWork unitOfWork, ApiTokens tokens) {
        this.unitOfWork = unitOfWork;
        this.tokens = tokens;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param token which of theirs
     */
    public record Command(Actor by, TokenId token) {}

    /**
     * Ends it.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only read
     * @throws NotFound if they have no such token
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        if (!unitOfWork.run(() -> tokens.remove(command.by().person(), command.token()))) {
            throw new NotFound();
        }
    }
}
