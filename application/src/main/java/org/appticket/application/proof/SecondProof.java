package org.appticket.application.proof;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.application.port.factor.TotpSecrets.Kept;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.access.SecondFactorRequired;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.factor.RecoveryCode;
import org.appticket.domain.factor.SecondFactorRule;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.factor.TotpKey;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/**
 * Asks whoever knew their password for a second proof, if they have one or their role demands one.
 *
 * @param factors what people have
 * @param keyring opens and signs what is kept of it
 * @param rule of whom it is demanded
 * @param auditLog where it is written down that a recovery code was used
 * @param clock what time it is
 */
public record SecondProof(
        Factors factors, Keyring keyring, SecondFactorRule rule, AuditLog auditLog, InstantSource clock) {

    /** By what a second proof can be given. */
    public enum Method {
        /** A code of an authenticator. */
        TOTP,
        /** A recovery code. */
        RECOVERY_CODE,
        /** A passkey, which needs no password either. */
        PASSKEY
    }

    /**
     * What people have.
     *
     * @param totpSecrets the keys of authenticators
     * @param recoveryMarks recovery codes
     * @param passkeys passkeys
     */
    public record Factors(TotpSecrets totpSecrets, RecoveryMarks recoveryMarks, Passkeys passkeys) {

        /**
         * Takes all of them from somebody, inside a unit of work.
         *
         * @param person who
         */
        public void removeAllOf(PersonId person) {
            totpSecrets.remove(person);
            recoveryMarks.replace(person, List.of());
            passkeys.removeAllOf(person);
        }
    }

    /**
     * By what somebody gives a second proof.
     *
     * @param person who
     * @return the methods; none if they need not
     */
    public List<Method> methodsOf(Person person) {
        List<Method> methods = new ArrayList<>();
        boolean coded = isCoded(person.id());
        boolean keyed = !factors.passkeys().list(person.id()).isEmpty();
        if (coded) {
            methods.add(Method.TOTP);
            methods.add(Method.RECOVERY_CODE);
        }
        if (keyed && (coded || rule.demandsOf(person))) {
            methods.add(Method.PASSKEY);
        }
        return methods;
    }

    /**
     * Sees to it that somebody gives a second proof, inside the unit of work that relies on it.
     *
     * @param person who has proved that they know their password
     * @param code what they gave besides; it does not matter if they have no second factor
     * @throws SecondFactorRequired if they have to give one and gave none
     * @throws Unauthenticated if what they gave proves nothing, or proved something before
     */
    public void require(Person person, Optional<String> code) {
        List<Method> methods = methodsOf(person);
        if (methods.isEmpty()) {
            return;
        }
        String given = code.orElseThrow(
                () -> new SecondFactorRequired(methods.stream().map(Enum::name).toList()));
        if (!isAccepted(person.id(), given)) {
            throw new Unauthenticated();
        }
    }

    /**
     * Seals the key of an authenticator.
     *
     * @param person whose
     * @param key the key
     * @return the sealed key, which opens for nobody else
     */
    public Sealed sealed(PersonId person, TotpKey key) {
        return keyring.seal(key.bytes(), totp(person));
    }

    /**
     * Opens the sealed key of an authenticator.
     *
     * @param person whose
     * @param key the sealed key
     * @return the key
     */
    public TotpKey opened(PersonId person, Sealed key) {
        return TotpKey.of(keyring.open(key, totp(person)));
    }

    /**
     * What is kept of a recovery code.
     *
     * @param person whose
     * @param code the code
     * @return its mark, of which nobody can tell the code
     */
    public Keyring.Signature mark(PersonId person, RecoveryCode code) {
        return keyring.sign(code.bytes(), recovery(person));
    }

    /**
     * Whether an authenticator of somebody is in use.
     *
     * @param person who
     * @return true if it is
     */
    public boolean isCoded(PersonId person) {
        return activeKey(person).isPresent();
    }

    private boolean isAccepted(PersonId person, String code) {
        Optional<RecoveryCode> recovery = RecoveryCode.parse(code);
        return recovery.isPresent() ? isTaken(person, recovery.get()) : isShown(person, code);
    }

    private boolean isShown(PersonId person, String code) {
        Optional<TimeStep> step = activeKey(person)
                .map(key -> opened(person, key))
                .flatMap(key -> key.accept(code, clock.instant(), TimeStep.NONE));
        return step.isPresent() && factors.totpSecrets().accept(person, step.get());
    }

    private boolean isTaken(PersonId person, RecoveryCode code) {
        boolean taken = isCoded(person)
                && factors.recoveryMarks().list(person).stream()
                        .filter(mark -> keyring.verify(code.bytes(), recovery(person), mark))
                        .findFirst()
                        .filter(mark -> factors.recoveryMarks().take(person, mark))
                        .isPresent();
        if (taken) {
            auditLog.add(AuditEntry.of(AuditKind.RECOVERY_CODE_USED).by(person).about(person));
        }
        return taken;
    }

    private Optional<Sealed> activeKey(PersonId person) {
        return factors.totpSecrets().find(person).flatMap(Kept::active);
    }

    private static Purpose totp(PersonId person) {
        return new Purpose("totp/" + person);
    }

    private static Purpose recovery(PersonId person) {
        return new Purpose("recovery/" + person);
    }
}
