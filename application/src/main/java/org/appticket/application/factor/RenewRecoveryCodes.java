package org.appticket.application.factor;

import java.util.List;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.Visit;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Password;
import org.appticket.domain.factor.RecoveryCode;
import org.appticket.domain.people.Person;

/** Gives a caller new recovery codes; those before are worth nothing from then on. */
public final class RenewRecoveryCodes {

    private final UnitOfWork unitOfWork;
    private final People people;
    private final Presence presence;
    private final RecoveryCodes codes;

    /**
     * Over the codes.
     *
     * @param unitOfWork what it is done in
     * @param people whose they are
     * @param presence sees to it that it is they
     * @param codes makes them
     */
    public RenewRecoveryCodes(UnitOfWork unitOfWork, People people, Presence presence, RecoveryCodes codes) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.presence = presence;
        this.codes = codes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param password by which they prove that it is they
     * @param code what they prove it by besides: of the authenticator, or one of the codes before
     * @param visit from where
     */
    public record Command(Caller by, Optional<Password> password, Optional<String> code, Visit visit) {
        @Override
        public String toString() {
            return "recovery codes for " + by.actor().person();
        }
    }

    /**
     * Makes them.
     *
     * @param command what is asked for
     * @return the codes, which nobody can show again
     * @throws org.appticket.domain.access.Unauthenticated if the password or the code is wrong
     * @throws org.appticket.domain.access.SecondFactorRequired if the code is missing
     * @throws org.appticket.domain.access.SignInAgain if the caller comes with a token, or has no password and has not
     *     signed in a moment ago
     * @throws InvalidValue if no authenticator is in use
     */
    public List<RecoveryCode> handle(Command command) {
        return presence.guard(command.by(), command.visit().address(), () -> proven(command));
    }

    private List<RecoveryCode> proven(Command command) {
        presence.requirePassword(command.by(), command.password());
        return unitOfWork.run(() -> {
            Person person = people.get(command.by().actor().person());
            if (!codes.proof().isCoded(person.id())) {
                throw InvalidValue.of("code", Problem.NOT_APPLICABLE);
            }
            codes.proof().require(person, command.code());
            return codes.renew(person.id());
        });
    }
}
