package org.appticket.application.factor;

import java.util.List;
import java.util.stream.Stream;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.proof.SecondProof;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.factor.RecoveryCode;
import org.appticket.domain.id.PersonId;

/**
 * Makes sets of recovery codes.
 *
 * @param proof signs them
 * @param secrets where randomness comes from
 * @param auditLog where it is written down
 */
public record RecoveryCodes(SecondProof proof, Secrets secrets, AuditLog auditLog) {

    /**
     * Makes a new set inside a unit of work; those before are worth nothing from then on.
     *
     * @param person for whom
     * @return the codes, which nobody can show again
     */
    List<RecoveryCode> renew(PersonId person) {
        List<RecoveryCode> codes = Stream.generate(() -> RecoveryCode.from(secrets.next()))
                .distinct()
                .limit(RecoveryCode.SET)
                .toList();
        proof.factors()
                .recoveryMarks()
                .replace(
                        person,
                        codes.stream().map(code -> proof.mark(person, code)).toList());
        auditLog.add(AuditEntry.of(AuditKind.RECOVERY_CODES_MADE).by(person).about(person));
        return codes;
    }
}
