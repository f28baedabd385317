package org.appticket.application.fake.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.identity.DirectoriesContract;
import org.appticket.application.contract.identity.ExternalIdentitiesContract;
import org.appticket.application.contract.identity.HandshakesContract;
import org.appticket.application.contract.identity.IdentityProvidersContract;
import org.appticket.application.fake.access.InMemoryPeopleSetting;
import org.appticket.application.fake.access.InMemorySecrets;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.identity.Directories;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.application.port.identity.IdentityProviders;
import org.appticket.application.port.identity.IdentityProviders.Comeback;
import org.appticket.application.port.identity.IdentityProviders.Offer;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.WebAddress;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Nested;

/** The fakes keep to the contracts. */
final class InMemoryIdentityPortsTest {
    private static final Admission OPEN = new Admission(true, Optional.of(Role.USER), Map.of(), Map.of());

    private static ExternalIdentity identity(String issuer, String subject) {
        return new ExternalIdentity(
                new IdentityKey(issuer, subject),
                subject,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of()));
    }

    @Nested
    final class InMemoryExternalIdentitiesTest extends InMemoryPeopleSetting implements ExternalIdentitiesContract {
        private final ExternalIdentities identities = new InMemoryExternalIdentities(store);

        @Override
        public ExternalIdentities identities() {
            return identities;
        }
    }

    @Nested
    final class InMemoryHandshakesTest extends InMemoryPeopleSetting implements HandshakesContract {
        private final Handshakes handshakes = new InMemoryHandshakes(store);

        @Override
        public Handshakes handshakes() {
            return handshakes;
        }
    }

    @Nested
    final class InMemoryIdentityProvidersTest implements IdentityProvidersContract {
        private final Secrets secrets = new InMemorySecrets(1);
        private final InMemoryIdentityProviders providers = new InMemoryIdentityProviders(
                new Offer(new ProviderId("one"), "One", OPEN), new Offer(new ProviderId("two"), "Two", OPEN));

        @Override
        public IdentityProviders providers() {
            return providers;
        }

        @Override
        public Secrets secrets() {
            return secrets;
        }

        @Override
        public Comeback proved(WebAddress address, String subject) {
            String issuer = address.value().substring(0, address.value().lastIndexOf('/'));
            return providers.proved(address, identity(issuer, subject));
        }
    }

    @Nested
    final class InMemoryDirectoriesTest implements DirectoriesContract {
        private final InMemoryDirectories directories = new InMemoryDirectories();

        InMemoryDirectoriesTest() {
            directories.put(
                    new Login("agathe"),
                    PASSWORD,
                    new Directories.Proven(new ProviderId("ldap"), identity("ldap:dc=example", "agathe"), OPEN));
        }

        @Override
        public Directories directories() {
            return directories;
        }

        @Override
        public void away() {
            directories.setDown(true);
        }
    }
}
