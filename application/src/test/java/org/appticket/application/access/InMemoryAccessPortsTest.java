package org.appticket.application.access;

import java.util.List;
import org.appticket.application.contract.access.ApiTokensContract;
import org.appticket.application.contract.access.CommonPasswordsContract;
import org.appticket.application.contract.access.PasswordHasherContract;
import org.appticket.application.contract.access.PasswordsContract;
import org.appticket.application.contract.access.PeopleContract;
import org.appticket.application.contract.access.PeopleSearchContract;
import org.appticket.application.contract.access.SecretsContract;
import org.appticket.application.contract.access.SessionsContract;
import org.appticket.application.contract.access.SetupCodesContract;
import org.appticket.application.contract.access.TeamSetting;
import org.appticket.application.contract.account.LettersContract;
import org.appticket.application.contract.account.OneTimeSecretsContract;
import org.appticket.application.contract.account.PostmanContract;
import org.appticket.application.contract.account.ReceivedLetter;
import org.appticket.application.fake.access.InMemoryApiTokens;
import org.appticket.application.fake.access.InMemoryCommonPasswords;
import org.appticket.application.fake.access.InMemoryPasswordHasher;
import org.appticket.application.fake.access.InMemoryPasswords;
import org.appticket.application.fake.access.InMemoryPeopleSearch;
import org.appticket.application.fake.access.InMemoryPeopleSetting;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.fake.access.InMemorySessions;
import org.appticket.application.fake.access.InMemorySetupCodes;
import org.appticket.application.fake.account.InMemoryLetters;
import org.appticket.application.fake.account.InMemoryOneTimeSecrets;
import org.appticket.application.fake.account.InMemoryPostman;
import org.appticket.application.fake.relation.InMemoryMemberships;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.CommonPasswords;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.application.port.account.Postman;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryAccessPortsTest {

    private abstract static class Setting extends InMemoryPeopleSetting implements TeamSetting {
        @Override
        public TeamId teamOf(PersonId person) {
            TeamId team = new TeamId(number());
            store.run(() -> new InMemoryMemberships(store).add(team, person));
            return team;
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

    @Nested
    final class InMemoryOneTimeSecretsTest extends Setting implements OneTimeSecretsContract {
        private final OneTimeSecrets oneTimeSecrets = new InMemoryOneTimeSecrets(store);

        @Override
        public OneTimeSecrets oneTimeSecrets() {
            return oneTimeSecrets;
        }
    }

    @Nested
    final class InMemoryLettersTest extends Setting implements LettersContract {
        private final Letters letters = new InMemoryLetters(store);

        @Override
        public Letters letters() {
            return letters;
        }
    }

    @Nested
    final class InMemoryPostmanTest implements PostmanContract {
        private final InMemoryPostman postman = new InMemoryPostman();

        @Override
        public Postman postman() {
            return postman;
        }

        @Override
        public List<ReceivedLetter> received() {
            return postman.delivered().stream()
                    .map(delivery -> new ReceivedLetter(
                            delivery.to().address(),
                            delivery.link().map(Postman.Link::address).orElse("")))
                    .toList();
        }

        @Override
        public void closeMailboxes() {
            postman.answer(Postman.Outcome.NOT_NOW);
        }
    }
}
