package org.appticket.adapters.persistence.people;

import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.contract.access.ApiTokensContract;
import org.appticket.application.contract.access.PasswordsContract;
import org.appticket.application.contract.access.PeopleContract;
import org.appticket.application.contract.access.PeopleSearchContract;
import org.appticket.application.contract.access.SessionsContract;
import org.appticket.application.contract.access.SetupCodesContract;
import org.appticket.application.contract.access.TeamSetting;
import org.appticket.application.contract.account.LettersContract;
import org.appticket.application.contract.account.OneTimeSecretsContract;
import org.appticket.application.contract.chat.ChatLinksContract;
import org.appticket.application.contract.identity.ExternalIdentitiesContract;
import org.appticket.application.contract.identity.HandshakesContract;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.ApiTokens;
import org.appticket.application.port.access.Passwords;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.application.port.chat.ChatLinks;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Nested;

/** The adapters keep to the contracts on one kind of database. */
abstract class AccessContracts {
    private final Ports ports;
    private final Secrets secrets = new InMemorySecrets(1);

    AccessContracts(TestDatabase database) {
        ports = Store.empty(database).ports();
    }

    private abstract class Setting implements TeamSetting {
        @Override
        public UnitOfWork unitOfWork() {
            return ports.unitOfWork();
        }

        @Override
        public People people() {
            return ports.people();
        }

        @Override
        public TeamId teamOf(PersonId person) {
            TeamId team = ports.identifiers().nextTeam();
            ports.unitOfWork().run(() -> {
                ports.teams().add(new Team(team, "Team " + team));
                return ports.memberships().add(team, person);
            });
            return team;
        }

        @Override
        public PersonId nextPerson() {
            return ports.identifiers().nextPerson();
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }
    }

    @Nested
    final class SqlPeopleTest extends Setting implements PeopleContract {}

    @Nested
    final class SqlPasswordsTest extends Setting implements PasswordsContract {
        @Override
        public Passwords passwords() {
            return ports.passwords();
        }
    }

    @Nested
    final class SqlSessionsTest extends Setting implements SessionsContract {
        @Override
        public Sessions sessions() {
            return ports.sessions();
        }
    }

    @Nested
    final class SqlApiTokensTest extends Setting implements ApiTokensContract {
        @Override
        public ApiTokens tokens() {
            return ports.apiTokens();
        }
    }

    @Nested
    final class SqlPeopleSearchTest extends Setting implements PeopleSearchContract {
        @Override
        public PeopleSearch search() {
            return ports.peopleSearch();
        }
    }

    @Nested
    final class SqlSetupCodesTest extends Setting implements SetupCodesContract {
        @Override
        public SetupCodes codes() {
            return ports.setupCodes();
        }
    }

    @Nested
    final class SqlExternalIdentitiesTest extends Setting implements ExternalIdentitiesContract {
        @Override
        public ExternalIdentities identities() {
            return ports.externalIdentities();
        }
    }

    @Nested
    final class SqlChatLinksTest extends Setting implements ChatLinksContract {
        @Override
        public ChatLinks chatLinks() {
            return ports.chatLinks();
        }
    }

    @Nested
    final class SqlHandshakesTest extends Setting implements HandshakesContract {
        @Override
        public Handshakes handshakes() {
            return ports.handshakes();
        }
    }

    @Nested
    final class SqlOneTimeSecretsTest extends Setting implements OneTimeSecretsContract {
        @Override
        public OneTimeSecrets oneTimeSecrets() {
            return ports.oneTimeSecrets();
        }
    }

    @Nested
    final class SqlLettersTest extends Setting implements LettersContract {
        @Override
        public Letters letters() {
            return ports.letters();
        }
    }
}
