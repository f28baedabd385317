package org.appticket.application.identity;

import java.util.List;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Takes an identity away from whoever asks. Who has no password keeps at least one (rule IDN-4 in {@code docs/rules.md}).
 */
public final class UnlinkIdentity {

    private final UnitOfWork unitOfWork;
    private final Kept kept;
    private final ExternalIdentities identities;

    /**
     * What else is kept.
     *
     * @param people whose they are
     * @param passwords how else they can sign in
     * @param audit what is written down
     */
    public record Kept(People people, Passwords passwords, AuditLog audit) {}

    /**
     * Over the identities.
     *
     * @param unitOfWork what it is done in
     * @param identities where they are
     * @param kept what else is kept
     */
    public UnlinkIdentity(UnitOfWork unitOfWork, ExternalIdentities identities, Kept kept) {
        this.unitOfWork = unitOfWork;
        this.kept = kept;
        this.identities = identities;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param number which of theirs
     */
    public record Command(Actor by, long number) {}

    /**
     * Takes it away.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only read
     * @throws NotFound if they have no such identity
     * @throws InvalidValue for {@code identity} if they could not sign in any more
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_OWN_ACCOUNT);
        unitOfWork.run(() -> {
            PersonId person = kept.people().get(command.by().person()).id();
            List<LinkedIdentity> theirs = identities.list(person);
            LinkedIdentity identity = theirs.stream()
                    .filter(each -> each.number() == command.number())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (theirs.size() == 1 && kept.passwords().find(person).isEmpty()) {
                throw InvalidValue.of("identity", Problem.NOT_APPLICABLE);
            }
            kept.audit()
                    .add(AuditEntry.of(AuditKind.IDENTITY_UNLINKED)
                            .by(command.by())
                            .about(person)
                            .with("provider", identity.provider())
                            .with("identity", identity.number()));
            return identities.remove(person, identity.key());
        });
    }
}
