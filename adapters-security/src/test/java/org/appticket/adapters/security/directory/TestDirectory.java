package org.appticket.adapters.security.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Role;

/** A directory with a few people, on a free port of this machine. */
final class TestDirectory implements AutoCloseable {
    static final String BASE = "ou=people,dc=example,dc=org";
    static final String FILTER = "(&(objectClass=person)(|(uid={login})(sAMAccountName={login})))";
    static final String AGENTS = "cn=agents,ou=groups,dc=example,dc=org";

    private static final String READER = "cn=reader,dc=example,dc=org";
    private static final String SECRET = "the reader's own password";

    private final InMemoryDirectoryServer server;

    private TestDirectory(InMemoryDirectoryServer server) {
        this.server = server;
    }

    static TestDirectory start() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
            config.setSchema(null);
            config.addAdditionalBindCredentials(READER, SECRET);
            config.setListenerConfigs(
                    new InMemoryListenerConfig("plain", InetAddress.getLoopbackAddress(), 0, null, null, null));
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
            server.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
            server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
            server.add("dn: ou=groups,dc=example,dc=org", "objectClass: organizationalUnit", "ou: groups");
            server.startListening();
            return new TestDirectory(server);
        } catch (LDAPException | LDIFException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An entry of a person. */
    void add(String uid, String password, String... more) {
        String[] lines = new String[6 + more.length];
        lines[0] = "dn: uid=" + uid + "," + BASE;
        lines[1] = "objectClass: person";
        lines[2] = "uid: " + uid;
        lines[3] = "cn: " + uid + " Dubois";
        lines[4] = "mail: " + uid + "@example.org";
        lines[5] = "userPassword: " + password;
        System.arraycopy(more, 0, lines, 6, more.length);
        entry(lines);
    }

    void entry(String... lines) {
        try {
            server.add(lines);
        } catch (LDAPException | LDIFException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void move(String uid, String other) {
        try {
            server.modifyDN("uid=" + uid + "," + BASE, "uid=" + other, true);
        } catch (LDAPException failure) {
            throw new IllegalStateException(failure);
        }
    }

    LdapSettings settings(String idAttribute, String groups) {
        return settings(new LdapSettings.People(BASE, FILTER, idAttribute, "cn", "mail", groups), SECRET);
    }

    LdapSettings settings(LdapSettings.People people, String secret) {
        Admission admission = new Admission(
                true,
                Optional.of(Role.USER),
                Map.of("CN=Agents, ou=groups,dc=example,dc=org", Set.of(Role.AGENT)),
                Map.of());
        return new LdapSettings(
                new ProviderId("ldap"),
                URI.create("ldap://127.0.0.1:" + server.getListenPort()),
                Optional.empty(),
                new LdapSettings.Account(READER, secret),
                people,
                admission);
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
