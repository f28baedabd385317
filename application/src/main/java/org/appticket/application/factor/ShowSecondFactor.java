package org.appticket.application.factor;

import org.appticket.application.access.Caller;
import org.appticket.application.port.access.People;
import org.appticket.application.proof.SecondProof;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows a caller by what they prove who they are besides their password. */
public final class ShowSecondFactor {

    private final People people;
    private final SecondProof proof;

    /**
     * Over the factors.
     *
     * @param people whose they are
     * @param proof what they have
     */
    public ShowSecondFactor(People people, SecondProof proof) {
        this.people = people;
        this.proof = proof;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     */
    public record Query(Caller by) {}

    /**
     * What they have.
     *
     * @param totp whether an authenticator is in use
     * @param passkeys how many passkeys they have
     * @param recoveryCodesLeft how many recovery codes were not used yet
     * @param required whether a role of theirs demands a second factor
     */
    public record Result(boolean totp, int passkeys, int recoveryCodesLeft, boolean required) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return what they have
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may not read
     */
    public Result handle(Query query) {
        if (!query.by().owesFactor()) {
            Permissions.require(query.by().actor(), Duty.READ_OWN_ACCOUNT);
        }
        Person person = people.find(query.by().actor().person()).orElseThrow(Unauthenticated::new);
        SecondProof.Factors factors = proof.factors();
        return new Result(
                proof.isCoded(person.id()),
                factors.passkeys().list(person.id()).size(),
                factors.recoveryMarks().list(person.id()).size(),
                proof.rule().demandsOf(person));
    }
}
