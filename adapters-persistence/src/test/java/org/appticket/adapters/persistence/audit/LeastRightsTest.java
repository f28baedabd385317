package org.appticket.adapters.persistence.audit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.appticket.adapters.persistence.Database;
import org.appticket.adapters.persistence.Ports;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.junit.jupiter.api.Test;

/** The rights that {@code docs/audit.md} gives to the server's account are enough, and too few to tamper with the log. */
final class LeastRightsTest {
    private static final String PASSWORD = "a-clerk-for-tests";

    private final Store store = Store.empty(TestDatabase.MYSQL);

    @Test
    void the_server_needs_no_right_to_change_or_delete_entries() throws SQLException {
        try (Database database = Database.open(clerk(), Store::salt, InstantSource.system())) {
            Ports ports = database.ports();
            PersonId person = new PersonId(1);
            ports.unitOfWork().run(() -> {
                ports.auditLog()
                        .add(AuditEntry.of(AuditKind.SIGNED_IN).by(person).from("192.0.2.1"));
                return person;
            });
            ports.unitOfWork().run(() -> {
                ports.auditCheckpoints()
                        .add(new AuditCheckpoint(ports.auditTrail().head(), Instant.EPOCH, "v1.x.y"));
                return person;
            });
            assertEquals(1, ports.unitOfWork().run(() -> ports.auditTrail().eraseAddressesOf(person)));
            assertEquals(1, ports.auditTrail().head().sequence());
        }
        assertDoesNotThrow(() -> asClerk("select place from audit_entry"));
        for (String deed : List.of(
                "update audit_entry set kind = 'SIGNED_OUT'",
                "delete from audit_entry",
                "delete from audit_head",
                "update audit_checkpoint set place = 2",
                "delete from audit_checkpoint",
                "truncate table audit_entry")) {
            assertThrows(SQLException.class, () -> asClerk(deed), deed);
        }
    }

    private DatabaseSettings clerk() throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop user if exists clerk");
            statement.execute("create user clerk identified by '" + PASSWORD + "'");
            statement.execute("grant select, insert on audit_entry to clerk");
            statement.execute("grant update (address, address_salt) on audit_entry to clerk");
            statement.execute("grant select, update on audit_head to clerk");
            statement.execute("grant select, insert on audit_checkpoint to clerk");
        }
        return new DatabaseSettings(store.settings().url(), "clerk", PASSWORD, 2);
    }

    private void asClerk(String deed) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(store.settings().url(), "clerk", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(deed);
        }
    }
}
