package org.appticket.application.token;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.TokenId;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Ends an API token of whoever asks, at once and on every node. */
public final class RevokeToken {

    private final UnitOfWork unitOfWork;
    private final ApiTokens tokens;
    private final AuditLog audit;

    /**
     * Over the tokens.
     *
     * @param unitOfWork what it is done in
     * @param tokens where they are
     * @param audit where it is written down
     */
    public RevokeToken(UnitOfWork unitOfWork, ApiTokens tokens, AuditLog audit) {
        this.unitOfWork = unitOfWork;
        this.tokens = tokens;
        this.audit = audit;
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
        PersonId owner = command.by().person();
        unitOfWork.run(() -> {
            if (!tokens.remove(owner, command.token())) {
                throw new NotFound();
            }
            audit.add(AuditEntry.of(AuditKind.TOKEN_REVOKED)
                    .by(command.by())
                    .about(owner)
                    .with("token", command.token()));
            return owner;
        });
    }
}
