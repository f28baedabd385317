package org.appticket.application.access;

import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.contract.access.ApiTokensContract;
import org.appticket.application.contract.access.CommonPasswordsContract;
import org.appticket.application.contract.access.PasswordHasherContract;
import org.appticket.application.contract.access.PasswordsContract;
import org.appticket.application.contract.access.PeopleContract;
import org.appticket.application.contract.access.PeopleSearchContract;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.contract.access.SecretsContract;
import org.appticket.application.contract.access.SessionsContract;
import org.appticket.application.contract.access.SetupCodesContract;
import org.appticket.application.fake.access.InMemoryApiTokens;
import org.appticket.application.fake.access.InMemoryCommonPasswords;
import org.appticket.application.fake.access.InMemoryPasswordHasher;
import org.appticket.application.fake.access.InMemoryPasswords;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.access.InMemoryPeopleSearch;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.access.InMemorySetupCodes;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryAccessPortsTest {

    private abstract static class Setting implements PeopleSetting {
        final InMemoryStore store = new InMemoryStore();
        private final People people = new InMemoryPeople(store);
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
    }

    @Nested
    final class InMemoryPeopleTest extends Setting implements PeopleContract {}

    @Nested
    final class InMemoryPasswordsTest extends Setting implements PasswordsContract {
        private final Passwords passwords = new InMemoryPasswords(store);

        @Override
        public Passwords passwords() {
            return passwords;
        }
    }

    @Nested
    final class InMemorySessionsTest extends Setting implements SessionsContract {
        private final Sessions sessions = new InMemorySessions(store);

        @Override
        public Sessions sessions() {
            return sessions;
        }
    }

    @Nested
    final class InMemoryApiTokensTest extends Setting implements ApiTokensContract {
        private final ApiTokens tokens = new InMemoryApiTokens(store);

        @Override
        public ApiTokens tokens() {
            return tokens;
        }
    }

    @Nested
    final class InMemoryPeopleSearchTest extends Setting implements PeopleSearchContract {
        private final PeopleSearch search = new InMemoryPeopleSearch(store);

        @Override
        public PeopleSearch search() {
            return search;
        }
    }

    @Nested
    final class InMemorySetupCodesTest extends Setting implements SetupCodesContract {
        private final SetupCodes codes = new InMemorySetupCodes(store);

        @Override
        public SetupCodes codes() {
            return codes;
        }
    }

    @Nested
    final class InMemoryPasswordHasherTest implements PasswordHasherContract {
        private final PasswordHasher hasher = new InMemoryPasswordHasher("a");

        @Override
        public PasswordHasher hasher() {
            return hasher;
        }
    }

    @Nested
    final class InMemoryCommonPasswordsTest implements CommonPasswordsContract {
        @Override
        public CommonPasswords common() {
            return new InMemoryCommonPasswords();
        }
    }

    @Nested
    final class InMemorySecretsTest implements SecretsContract {
        private final Secrets secrets = new InMemorySecrets(1);

        @Override
        public Secrets secrets() {
            return secrets;
        }
    }
}
