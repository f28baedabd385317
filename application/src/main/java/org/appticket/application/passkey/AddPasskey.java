package org.appticket.application.passkey;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionStart;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.factor.Presence;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.application.port.factor.PasskeyVerifier.Answer;
import org.appticket.application.port.factor.PasskeyVerifier.Claim;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Session;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.factor.Passkey.Credential;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.people.Person;

/**
 * Gives a caller the passkey that their authenticator has made. All their other sessions end, and theirs goes on under
 * another secret.
 */
public final class AddPasskey {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Presence presence;
    private final Ceremony ceremony;

    /**
     * What it changes besides.
     *
     * @param people whose passkey it will be
     * @param start where their session goes on
     * @param auditLog where it is written down
     */
    public record Accounts(People people, SessionStart start, AuditLog auditLog) {}

    /**
     * What an answer is checked by.
     *
     * @param kept passkeys and challenges
     * @param verifier checks what was signed
     */
    public record Ceremony(OfferPasskey.Kept kept, PasskeyVerifier verifier) {}

    /**
     * Over the passkeys.
     *
     * @param unitOfWork what it is done in
     * @param accounts what it changes besides
     * @param presence sees to it that it is they
     * @param ceremony what an answer is checked by
     */
    public AddPasskey(UnitOfWork unitOfWork, Accounts accounts, Presence presence, Ceremony ceremony) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.presence = presence;
        this.ceremony = ceremony;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param name what they call it
     * @param answer what their authenticator signed
     */
    public record Command(Caller by, String name, Answer answer) {

        /**
         * With an answer as the browser wrote it.
         *
         * @param by who asks, for themselves
         * @param name what they call it
         * @param answer what their authenticator signed, as JSON
         * @return what is asked for
         */
        public static Command of(Caller by, String name, String answer) {
            return new Command(by, name, new Answer(answer));
        }
    }

    /**
     * The passkey is there.
     *
     * @param passkey the passkey
     * @param session the session that goes on
     */
    public record Result(Passkey passkey, Started session) {}

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the passkey and the session
     * @throws org.appticket.domain.access.SignInAgain if the caller has not signed in a moment ago
     * @throws InvalidValue if the answer is wrong or too late, or they have too many passkeys
     * @throws org.appticket.domain.Duplicate if the credential is known already
     */
    public Result handle(Command command) {
        Session session = presence.requireRecent(command.by());
        String name = Passkey.checkName(command.name());
        Credential credential = checked(command);
        return unitOfWork.run(() -> {
            Person person = accounts.people().get(session.person());
            OfferPasskey.requireRoom(ceremony.kept().passkeys().list(person.id()));
            Passkey passkey = new Passkey(
                    new PasskeyId(accounts.start().secrets().nextToken().value()),
                    person.id(),
                    name,
                    credential,
                    presence.clock().instant().truncatedTo(ChronoUnit.MICROS),
                    Optional.empty());
            ceremony.kept().passkeys().add(passkey);
            accounts.auditLog()
                    .add(AuditEntry.of(AuditKind.PASSKEY_ADDED).by(person.id()).about(person.id()));
            return new Result(passkey, accounts.start().renew(person, session));
        });
    }

    /** The challenge is used up, whatever the answer is worth. */
    private Credential checked(Command command) {
        Claim claim = ceremony.verifier().read(command.answer()).orElseThrow(AddPasskey::refusal);
        boolean asked = unitOfWork.run(() -> ceremony.kept()
                .challenges()
                .take(
                        claim.challenge().digest(),
                        Optional.of(command.by().actor().person()),
                        presence.clock().instant()));
        return Optional.of(claim.challenge())
                .filter(challenge -> asked)
                .flatMap(challenge -> ceremony.verifier().register(command.answer(), challenge))
                .orElseThrow(AddPasskey::refusal);
    }

    private static InvalidValue refusal() {
        return InvalidValue.of("credential", Problem.NOT_APPLICABLE);
    }
}
