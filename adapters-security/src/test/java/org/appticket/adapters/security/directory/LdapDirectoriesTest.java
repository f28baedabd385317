package org.appticket.adapters.security.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.identity.DirectoriesContract;
import org.appticket.application.port.identity.Directories;
import org.appticket.application.port.identity.Directories.Proven;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Password;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LdapDirectoriesTest implements DirectoriesContract {
    private final TestDirectory directory = TestDirectory.start();
    private final LdapDirectories directories =
            new LdapDirectories(List.of(directory.settings("entryUUID", "memberOf")));

    LdapDirectoriesTest() {
        directory.add("agathe", PASSWORD.text());
    }

    @AfterEach
    void stop() {
        directories.close();
        directory.close();
    }

    @Override
    public Directories directories() {
        return directories;
    }

    @Override
    public void away() {
        directory.close();
    }

    private static Optional<Proven> asked(Directories directories, String login, Password password) {
        return directories.authenticate(new Login(login), password);
    }

    private Set<Role> roles(String login) {
        Proven proven = asked(directories, login, PASSWORD).orElseThrow();
        return proven.admission().rolesOf(proven.identity()).orElseThrow();
    }

    @Test
    void an_entry_says_who_somebody_is() {
        directory.add("jean", PASSWORD.text(), "preferredLanguage: en-GB");
        var identity = asked(directories, "jean", PASSWORD).orElseThrow().identity();
        assertEquals("jean Dubois", identity.name());
        assertEquals(Optional.of("jean@example.org"), identity.email());
        assertEquals("EN", identity.language().orElseThrow().name());
        assertEquals("ldap:" + TestDirectory.BASE, identity.key().issuer());
        assertEquals(36, identity.key().subject().length());
    }

    @Test
    void who_is_renamed_stays_who_they_are() {
        IdentityKey before =
                asked(directories, "agathe", PASSWORD).orElseThrow().identity().key();
        directory.move("agathe", "martin");
        assertEquals(
                before,
                asked(directories, "martin", PASSWORD).orElseThrow().identity().key());
        assertEquals(Optional.empty(), asked(directories, "agathe", PASSWORD));
    }

    @Test
    void who_gets_the_login_of_somebody_else_is_somebody_else() {
        IdentityKey before =
                asked(directories, "agathe", PASSWORD).orElseThrow().identity().key();
        directory.move("agathe", "martin");
        directory.add("agathe", PASSWORD.text());
        assertNotEquals(
                before,
                asked(directories, "agathe", PASSWORD).orElseThrow().identity().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"userAccountControl: 514", "nsAccountLock: TRUE"})
    void who_is_locked_out_there_does_not_come_in(String lock) {
        directory.add("locked", PASSWORD.text(), lock);
        directory.add("open", PASSWORD.text(), "userAccountControl: 512", "nsAccountLock: false");
        assertEquals(Optional.empty(), asked(directories, "locked", PASSWORD));
        assertEquals(
                "open",
                asked(directories, "open", PASSWORD).orElseThrow().identity().login());
    }

    @Test
    void an_active_directory_is_understood() {
        directory.entry(
                "dn: CN=Agathe Dubois,ou=people,dc=example,dc=org",
                "objectClass: person",
                "sAMAccountName: adubois",
                "displayName: Agathe Dubois",
                "objectGUID:: ABEiM0RVZneImaq7zN3u/w==",
                "userAccountControl: 512",
                "memberOf: CN=Agents,OU=Groups,DC=example,DC=org",
                "userPassword: " + PASSWORD.text());
        LdapSettings.People people = new LdapSettings.People(
                TestDirectory.BASE, TestDirectory.FILTER, "objectGUID", "displayName", "mail", "memberOf");
        try (LdapDirectories ad =
                new LdapDirectories(List.of(directory.settings(people, "the reader's own password")))) {
            Proven proven = asked(ad, "ADubois", PASSWORD).orElseThrow();
            assertEquals("adubois", proven.identity().login());
            assertEquals(
                    "00112233445566778899aabbccddeeff", proven.identity().key().subject());
            assertEquals(Optional.of(Set.of(Role.AGENT)), proven.admission().rolesOf(proven.identity()));
        }
    }

    @Test
    void groups_that_an_entry_names_give_roles_whatever_their_spelling() {
        directory.add("one", PASSWORD.text(), "memberOf: CN=agents,OU=Groups , dc=example,dc=org");
        directory.add("other", PASSWORD.text(), "memberOf: cn=agents,ou=elsewhere,dc=example,dc=org");
        assertEquals(Set.of(Role.AGENT), roles("one"));
        assertEquals(Set.of(Role.USER), roles("other"));
        assertEquals(Set.of(Role.USER), roles("agathe"));
    }

    @Test
    void groups_of_which_only_some_are_named_are_not_told() {
        directory.add("many", PASSWORD.text(), "memberOf;range=0-1499: " + TestDirectory.AGENTS);
        assertEquals(
                Optional.empty(),
                asked(directories, "many", PASSWORD).orElseThrow().identity().groups());
    }

    @Test
    void groups_that_name_their_members_are_looked_for() {
        directory.entry(
                "dn: " + TestDirectory.AGENTS,
                "objectClass: groupOfNames",
                "cn: agents",
                "member: uid=agathe," + TestDirectory.BASE);
        try (LdapDirectories searching =
                new LdapDirectories(List.of(directory.settings("entryUUID", "ou=groups,dc=example,dc=org")))) {
            assertEquals(
                    Optional.of(Set.of(TestDirectory.AGENTS)),
                    asked(searching, "agathe", PASSWORD)
                            .orElseThrow()
                            .identity()
                            .groups());
        }
    }

    @Test
    void a_login_of_two_entries_is_nobodys() {
        directory.entry(
                "dn: uid=agathe,ou=groups,dc=example,dc=org",
                "objectClass: person",
                "uid: agathe",
                "userPassword: " + PASSWORD.text());
        LdapSettings.People everywhere = new LdapSettings.People(
                "dc=example,dc=org", TestDirectory.FILTER, "entryUUID", "cn", "mail", "memberOf");
        try (LdapDirectories both =
                new LdapDirectories(List.of(directory.settings(everywhere, "the reader's own password")))) {
            assertEquals(Optional.empty(), asked(both, "agathe", PASSWORD));
        }
    }

    @Test
    void an_entry_without_the_number_that_never_changes_is_nobodys() {
        try (LdapDirectories other = new LdapDirectories(List.of(directory.settings("employeeNumber", "memberOf")))) {
            assertEquals(Optional.empty(), asked(other, "agathe", PASSWORD));
        }
    }

    @Test
    void when_its_own_account_is_refused_the_directory_is_away() {
        LdapSettings.People people = new LdapSettings.People(
                TestDirectory.BASE, TestDirectory.FILTER, "entryUUID", "cn", "mail", "memberOf");
        try (LdapDirectories refused = new LdapDirectories(List.of(directory.settings(people, "wrong")))) {
            assertThrows(Unavailable.class, () -> asked(refused, "agathe", PASSWORD));
        }
    }

    @Test
    void only_this_machine_is_spoken_to_without_encryption() {
        LdapSettings plain = directory.settings("entryUUID", "memberOf");
        URI elsewhere =
                URI.create("ldap://127.0.0.1.nip.example:" + plain.server().getPort());
        assertEquals(false, Connections.isLoopback(elsewhere.getHost()));
        assertEquals(true, Connections.isLoopback("[::1]"));
    }

    @Test
    void without_a_directory_nobody_is_known() {
        try (LdapDirectories none = new LdapDirectories(List.of())) {
            none.pretend(new Login("agathe"));
            assertEquals(Optional.empty(), asked(none, "agathe", PASSWORD));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(uid=agathe)", "(uid={login}*)", "uid={login", "((uid={login}))", "(!(objectClass=x))"})
    void a_filter_that_compares_with_no_login_is_refused(String filter) {
        assertThrows(IllegalArgumentException.class, () -> LoginFilter.parse(filter));
    }

    @Test
    void a_login_never_changes_what_a_filter_means() {
        LoginFilter filter = LoginFilter.parse(TestDirectory.FILTER);
        assertEquals(
                "(&(objectClass=person)(|(uid=\\2a\\29\\28uid=\\2a)(sAMAccountName=\\2a\\29\\28uid=\\2a)))",
                filter.with("*)(uid=*").toString());
    }
}
