package org.appticket.application.factor;

import org.appticket.application.contract.factor.FactorSetting;
import org.appticket.application.contract.factor.PasskeyChallengesContract;
import org.appticket.application.contract.factor.PasskeyVerifierContract;
import org.appticket.application.contract.factor.PasskeysContract;
import org.appticket.application.contract.factor.RecoveryMarksContract;
import org.appticket.application.contract.factor.TotpSecretsContract;
import org.appticket.application.fake.access.InMemoryPeopleSetting;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.factor.InMemoryPasskeyChallenges;
import org.appticket.application.fake.factor.InMemoryPasskeyVerifier;
import org.appticket.application.fake.factor.InMemoryPasskeys;
import org.appticket.application.fake.factor.InMemoryRecoveryMarks;
import org.appticket.application.fake.factor.InMemoryTotpSecrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.factor.TotpSecrets;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryFactorPortsTest {

    private abstract static class Setting extends InMemoryPeopleSetting implements FactorSetting {
        private final Sessions sessions = new InMemorySessions(store);

        @Override
        public Sessions sessions() {
            return sessions;
        }
    }

    @Nested
    final class InMemoryTotpSecretsTest extends Setting implements TotpSecretsContract {
        private final TotpSecrets totpSecrets = new InMemoryTotpSecrets(store);

        @Override
        public TotpSecrets totpSecrets() {
            return totpSecrets;
        }
    }

    @Nested
    final class InMemoryRecoveryMarksTest extends Setting implements RecoveryMarksContract {
        private final RecoveryMarks recoveryMarks = new InMemoryRecoveryMarks(store);

        @Override
        public RecoveryMarks recoveryMarks() {
            return recoveryMarks;
        }
    }

    @Nested
    final class InMemoryPasskeysTest extends Setting implements PasskeysContract {
        private final Passkeys passkeys = new InMemoryPasskeys(store);

        @Override
        public Passkeys passkeys() {
            return passkeys;
        }
    }

    @Nested
    final class InMemoryPasskeyChallengesTest extends Setting implements PasskeyChallengesContract {
        private final PasskeyChallenges challenges = new InMemoryPasskeyChallenges(store);

        @Override
        public PasskeyChallenges challenges() {
            return challenges;
        }
    }

    @Nested
    final class InMemoryPasskeyVerifierTest implements PasskeyVerifierContract {
        @Override
        public PasskeyVerifier verifier() {
            return new InMemoryPasskeyVerifier(HERE);
        }
    }
}
