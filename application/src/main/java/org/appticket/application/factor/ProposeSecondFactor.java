package org.appticket.application.factor;

import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.Visit;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.proof.SecondProof;
import org.appticket.domain.access.Password;
import org.appticket.domain.factor.TotpKey;
import org.appticket.domain.people.Person;

/**
 * Gives a caller a key for their authenticator. It is in use once they have shown a code of it; until then a key from
 * before stays in use.
 */
public final class ProposeSecondFactor {

    private final UnitOfWork unitOfWork;
    private final People people;
    private final Presence presence;
    private final SecondProof proof;
    private final Secrets secrets;

    /**
     * What it works with.
     *
     * @param people whose it is
     * @param secrets where randomness comes from
     */
    public record Sources(People people, Secrets secrets) {}

    /**
     * Over the factors.
     *
     * @param unitOfWork what it is done in
     * @param sources whose it is, and where randomness comes from
     * @param presence sees to it that it is they
     * @param proof what they have already
     */
    public ProposeSecondFactor(UnitOfWork unitOfWork, Sources sources, Presence presence, SecondProof proof) {
        this.unitOfWork = unitOfWork;
        this.people = sources.people();
        this.secrets = sources.secrets();
        this.presence = presence;
        this.proof = proof;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param password by which they prove that it is they
     * @param code what they prove it by besides, if they have a second factor already
     * @param visit from where
     */
    public record Command(Caller by, Optional<Password> password, Optional<String> code, Visit visit) {
        @Override
        public String toString() {
            return "a second factor for " + by.actor().person();
        }
    }

    /**
     * The proposed key.
     *
     * @param person whose
     * @param key the key, which nobody can show again
     */
    public record Result(Person person, TotpKey key) {}

    /**
     * Proposes one.
     *
     * @param command what is asked for
     * @return the key
     * @throws org.appticket.domain.access.Unauthenticated if the password or the code is wrong
     * @throws org.appticket.domain.access.SecondFactorRequired if a code is missing
     * @throws org.appticket.domain.access.SignInAgain if the caller comes with a token, or has no password and has not
     *     signed in a moment ago
     */
    public Result handle(Command command) {
        return presence.guard(command.by(), command.visit().address(), () -> proven(command));
    }

    private Result proven(Command command) {
        presence.requirePassword(command.by(), command.password());
        TotpKey key = TotpKey.from(secrets.next());
        return unitOfWork.run(() -> {
            Person person = people.get(command.by().actor().person());
            if (proof.isCoded(person.id())) {
                proof.require(person, command.code());
            }
            proof.factors()
                    .totpSecrets()
                    .propose(
                            person.id(),
                            proof.sealed(person.id(), key),
                            presence.clock().instant());
            return new Result(person, key);
        });
    }
}
