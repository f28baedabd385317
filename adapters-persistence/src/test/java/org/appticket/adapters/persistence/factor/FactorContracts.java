package org.appticket.adapters.persistence.factor;

import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.factor.FactorSetting;
import org.appticket.application.contract.factor.PasskeyChallengesContract;
import org.appticket.application.contract.factor.PasskeysContract;
import org.appticket.application.contract.factor.RecoveryMarksContract;
import org.appticket.application.contract.factor.TotpSecretsContract;
import org.appticket.application.contract.key.KeyWitnessesContract;
import org.appticket.application.contract.push.PushKeysContract;
import org.appticket.application.contract.push.PushSubscriptionsContract;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.application.port.factor.RecoveryMarks;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.push.PushKeys;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class FactorContracts {
    private final Ports ports;
    private final Secrets secrets = new InMemorySecrets(1);

    FactorContracts(TestDatabase database) {
        ports = Store.empty(database).ports();
    }

    private abstract class Setting implements FactorSetting {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public People people() {
            return ports.people();
        }

        @Override
        public PersonId nextPerson() {
            return ports.identifiers().nextPerson();
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }

        @Override
        public Sessions sessions() {
            return ports.sessions();
        }
    }

    @Nested
    final class SqlTotpSecretsTest extends Setting implements TotpSecretsContract {
        @Override
        public TotpSecrets totpSecrets() {
            return ports.totpSecrets();
        }
    }

    @Nested
    final class SqlRecoveryMarksTest extends Setting implements RecoveryMarksContract {
        @Override
        public RecoveryMarks recoveryMarks() {
            return ports.recoveryMarks();
        }
    }

    @Nested
    final class SqlPasskeysTest extends Setting implements PasskeysContract {
        @Override
        public Passkeys passkeys() {
            return ports.passkeys();
        }
    }

    @Nested
    final class SqlPasskeyChallengesTest extends Setting implements PasskeyChallengesContract {
        @Override
        public PasskeyChallenges challenges() {
            return ports.passkeyChallenges();
        }
    }

    @Nested
    final class SqlKeyWitnessesTest implements KeyWitnessesContract {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public KeyWitnesses witnesses() {
            return ports.keyWitnesses();
        }
    }

    @Nested
    final class SqlPushSubscriptionsTest extends Setting implements PushSubscriptionsContract {
        @Override
        public PushSubscriptions subscriptions() {
            return ports.pushSubscriptions();
        }
    }

    @Nested
    final class SqlPushKeysTest implements PushKeysContract {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public PushKeys keys() {
            return ports.pushKeys();
        }
    }
}
