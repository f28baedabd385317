package org.appticket.application.factor;

import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.contract.factor.FactorSetting;
import org.appticket.application.contract.factor.PasskeyChallengesContract;
import org.appticket.application.contract.factor.PasskeyVerifierContract;
import org.appticket.application.contract.factor.PasskeysContract;
import org.appticket.application.contract.factor.RecoveryMarksContract;
import org.appticket.application.contract.factor.TotpSecretsContract;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.factor.InMemoryPasskeyChallenges;
import org.appticket.application.fake.factor.InMemoryPasskeyVerifier;
import org.appticket.application.fake.factor.InMemoryPasskeys;
import org.appticket.application.fake.factor.InMemoryRecoveryMarks;
import org.appticket.application.fake.factor.InMemoryTotpSecrets;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.application.port.factor.PasskeyVerifier;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryFactorPortsTest {

    private abstract static class Setting implements FactorSetting {
        final InMemoryStore store = new InMemoryStore();
        private final People people = new InMemoryPeople(store);
        private final Sessions sessions = new InMemorySessions(store);
        private final Secrets secrets = new InMemorySecrets(1);
        private final AtomicLong numbers = new AtomicLong();

        @Override
        public UnitOfWork unitOfWork() {
            return store;
        }

        @Override
        public People people() {
            return people;
        }

        @Override
        public PersonId nextPerson() {
            return new PersonId(numbers.incrementAndGet());
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }

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
