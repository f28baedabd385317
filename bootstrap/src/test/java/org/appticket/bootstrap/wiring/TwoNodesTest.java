package org.appticket.bootstrap.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.access.Authenticate;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SignIn;
import org.appticket.application.access.Visit;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.application.session.EndSessions;
import org.appticket.bootstrap.opening.CannotOpen;
import org.appticket.bootstrap.settings.SettingSources;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one node ends is ended on the other with the next request: nothing waits, and nothing is sent between them. */
class TwoNodesTest {
    private static final Password PASSWORD = Password.of("le chat gris dort au soleil");
    private static final Visit VISIT = new Visit("192.0.2.1", Optional.empty(), Optional.empty());

    @TempDir
    private static Path data;

    private Application one;
    private Application other;

    @BeforeEach
    void open() throws CannotOpen {
        DatabaseSettings database = TestDatabase.MYSQL.empty();
        Settings settings = Settings.read(SettingSources.of(
                new Properties(),
                Map.of(
                        "APPTICKET_DATA", data.toString(),
                        "APPTICKET_DB_URL", database.url(),
                        "APPTICKET_DB_USER", database.user(),
                        "APPTICKET_DB_PASSWORD", database.password(),
                        "APPTICKET_DB_POOL_SIZE", "4")));
        one = Application.open(settings);
        other = Application.open(settings);
    }

    @AfterEach
    void close() {
        other.close();
        one.close();
    }

    private Person agathe() {
        Newcomer newcomer = new Newcomer(
                "agathe",
                "Agathe",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.USER),
                true,
                Optional.of(PASSWORD));
        return one.people().createPerson().handle(new CreatePerson.Command(Actor.OPERATOR, newcomer));
    }

    private static Secret signedIn(Application node) {
        return node.people()
                .signIn()
                .handle(new SignIn.Command("agathe", PASSWORD, VISIT))
                .session();
    }

    private static Optional<Caller> caller(Application node, Secret session) {
        return node.people()
                .authenticate()
                .handle(new Authenticate.Query(Optional.empty(), Optional.of(session.text())));
    }

    @Test
    void the_end_of_access_on_one_node_ends_sessions_on_the_other_at_once() {
        Person agathe = agathe();
        Secret session = signedIn(other);
        assertEquals(agathe.id(), caller(other, session).orElseThrow().actor().person());
        one.people()
                .changePerson()
                .handle(new ChangePerson.Command(
                        Actor.OPERATOR,
                        agathe.id(),
                        Optional.empty(),
                        ProfilePatch.NONE,
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty()));
        assertTrue(caller(other, session).isEmpty());
        assertTrue(caller(one, session).isEmpty());
    }

    @Test
    void sessions_that_are_ended_on_one_node_are_ended_on_the_other() {
        agathe();
        Secret elsewhere = signedIn(other);
        Secret here = signedIn(one);
        Caller caller = caller(one, here).orElseThrow();
        one.accounts().endSessions().handle(new EndSessions.Command(caller, Optional.empty(), "192.0.2.1"));
        assertTrue(caller(other, elsewhere).isEmpty());
        assertFalse(caller(other, here).isEmpty());
    }
}
