package org.appticket.bootstrap.wiring.account;

import org.appticket.application.access.SessionStart;
import org.appticket.application.factor.Presence;
import org.appticket.application.proof.SecondProof;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.bootstrap.wiring.outside.Outside;

/** What several use cases share by which people prove who they are. */
record Proving(Outside outside) {

    ProofThrottle throttle() {
        return new ProofThrottle(outside.store().unitOfWork(), memory(), outside.proofWatch(), outside.clock());
    }

    ProofThrottle.Memory memory() {
        return new ProofThrottle.Memory(
                outside.store().failureCounts(), outside.store().familiarPlaces());
    }

    SessionStart sessionStart() {
        return new SessionStart(
                outside.store().sessions(), outside.store().auditLog(), outside.secrets(), outside.clock());
    }

    SecondProof secondProof() {
        return new SecondProof(
                factors(),
                outside.keyring(),
                outside.secondFactors().rule(),
                outside.store().auditLog(),
                outside.clock());
    }

    SecondProof.Factors factors() {
        return new SecondProof.Factors(
                outside.store().totpSecrets(),
                outside.store().recoveryMarks(),
                outside.store().passkeys());
    }

    Presence presence() {
        return new Presence(
                outside.store().people(),
                outside.store().sessions(),
                outside.store().passwords(),
                outside.hasher(),
                throttle(),
                outside.clock());
    }
}
