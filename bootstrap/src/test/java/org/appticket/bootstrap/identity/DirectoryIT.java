package org.appticket.bootstrap.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DirectoryIT {
    private static final String READER = "cn=reader,dc=example,dc=org";
    private static final String PASSWORD = "kept in the directory only";
    private static final InMemoryDirectoryServer DIRECTORY = directory();
    private static final RunningServer SERVER = server();

    private static InMemoryDirectoryServer directory() {
        try {
            InMemoryDirectoryServer directory = new InMemoryDirectoryServer(config());
            directory.add("dn: dc=example,dc=org", "objectClass: domain", "dc: example");
            directory.add(person("agathe", "memberOf: cn=agents,ou=groups,dc=example,dc=org"));
            directory.add(person(RunningServer.ADMIN.login(), "memberOf: cn=nobodies,dc=example,dc=org"));
            directory.startListening();
            return directory;
        } catch (LDAPException | LDIFException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static InMemoryDirectoryServerConfig config() throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=org");
        config.setSchema(null);
        config.addAdditionalBindCredentials(READER, "reads");
        config.setListenerConfigs(
                new InMemoryListenerConfig("plain", InetAddress.getLoopbackAddress(), 0, null, null, null));
        return config;
    }

    private static RunningServer server() {
        return RunningServer.start(
                folder(),
                Map.of(
                        "APPTICKET_LDAP_URL", "ldap://127.0.0.1:" + DIRECTORY.getListenPort(),
                        "APPTICKET_LDAP_BIND_DN", READER,
                        "APPTICKET_LDAP_BIND_PASSWORD", "reads",
                        "APPTICKET_LDAP_BASE", "dc=example,dc=org",
                        "APPTICKET_LDAP_ROLES", "CN=Agents,OU=Groups,DC=example,DC=org=AGENT"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("appticket-ldap");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String[] person(String uid, String group) {
        return new String[] {
            "dn: uid=" + uid + ",dc=example,dc=org",
            "objectClass: person",
            "uid: " + uid,
            "cn: Somebody called " + uid,
            "userPassword: " + PASSWORD,
            group
        };
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
        DIRECTORY.shutDown(true);
    }

    private static HttpResponse<String> signedIn(String login, String password) {
        return new Wanderer(SERVER).signIn(login, password);
    }

    private static String answer(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    void who_is_in_the_directory_signs_in_and_others_do_not() throws Exception {
        HttpResponse<String> in = signedIn("Agathe", PASSWORD);
        assertEquals(200, in.statusCode(), in.body());
        JsonObject user = Wanderer.json(in).getJsonObject("user");
        assertEquals("agathe", user.getString("login"));
        assertEquals("AGENT", user.getJsonArray("roles").getString(0));
        assertEquals(
                user.getInt("id"),
                Wanderer.json(signedIn("agathe", PASSWORD))
                        .getJsonObject("user")
                        .getInt("id"));

        String refused = answer(signedIn("nobody", PASSWORD));
        assertEquals("401", refused.substring(0, 3));
        for (String login : List.of("agathe)(uid=*", "*", "agath*", RunningServer.ADMIN.login())) {
            assertEquals(refused, answer(signedIn(login, PASSWORD)), login);
        }
        assertEquals(refused, answer(signedIn("agathe", "another password")));

        DIRECTORY.shutDown(true);
        assertEquals(
                200,
                signedIn(RunningServer.ADMIN.login(), RunningServer.ADMIN.password())
                        .statusCode());
        String away = answer(signedIn("second-nobody", PASSWORD));
        assertEquals("503", away.substring(0, 3));
        assertEquals(away, answer(signedIn("agathe", PASSWORD)));
    }
}
