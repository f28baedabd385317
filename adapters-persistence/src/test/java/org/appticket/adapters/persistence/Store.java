package org.appticket.adapters.persistence;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.domain.history.Salt;

/** One migrated database of each kind, opened once per JVM and emptied for each test. */
public final class Store {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<TestDatabase, Store> STORES = new EnumMap<>(TestDatabase.class);

    private final DatabaseSettings settings;
    private final Database database;

    private Store(DatabaseSettings settings) {
        this.settings = settings;
        Database.migrate(settings);
        database = Database.open(settings, Store::salt, InstantSource.system());
    }

    /** The store on this kind of database, as it was after its migration, with other numbers to come. */
    public static synchronized Store empty(TestDatabase kind) {
        Store store = STORES.computeIfAbsent(kind, any -> new Store(any.empty()));
        store.wipe();
        return store;
    }

    public Database database() {
        return database;
    }

    public Ports ports() {
        return database.ports();
    }

    /** The ports as the contracts know them. */
    public org.appticket.application.dsl.Ports drivenPorts() {
        return drivenPorts(ports());
    }

    static org.appticket.application.dsl.Ports drivenPorts(Ports ports) {
        return new org.appticket.application.dsl.Ports(
                ports.unitOfWork(),
                ports.tickets(),
                ports.ticketSearch(),
                ports.textSearch(),
                ports.searchIndex(),
                ports.tagSearch(),
                ports.comments(),
                ports.histories(),
                ports.idempotencyKeys(),
                ports.identifiers(),
                ports.importedRecords(),
                ports.references(),
                ports.teams(),
                ports.categories(),
                ports.customFields(),
                ports.memberships(),
                ports.auditLog(),
                ports.watcherList(),
                ports.links(),
                ports.linkSearch(),
                ports.savedViews(),
                new org.appticket.application.dsl.Ports.Rota(
                        ports.absences(), ports.releases(), ports.workloads(), ports.figures()),
                ports.merges(),
                new org.appticket.application.dsl.Ports.Sla(
                        ports.calendars(), ports.slaEpochs(), ports.policies(), ports.timings()),
                person -> ports.people().add(person));
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** A connection past everything, to look and to spoil. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    public static Salt salt() {
        byte[] bytes = new byte[Salt.LENGTH];
        RANDOM.nextBytes(bytes);
        return Salt.of(bytes);
    }

    private void wipe() {
        boolean h2 = settings.url().startsWith("jdbc:h2:");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
            connection.setAutoCommit(false);
            for (String table : tables(statement)) {
                statement.execute("delete from " + table + unlessShipped(table));
            }
            statement.execute("update audit_head set place = 0, digest = X'" + "00".repeat(32) + "'");
            connection.commit();
            statement.execute(h2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String unlessShipped(String table) {
        return switch (table) {
            case "category" -> " where id > 5";
            case "calendar" -> " where id > 1";
            case "calendar_version" -> " where calendar > 1";
            case "sla_policy" -> " where id > 4";
            case "sla_policy_version" -> " where policy > 4";
            default -> "";
        };
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        String question = "select table_name as t from information_schema.tables"
                + " where table_type in ('BASE TABLE') and table_schema in (database(), 'PUBLIC')";
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                tables.add(rows.getString("t").toLowerCase(Locale.ROOT));
            }
        }
        tables.removeAll(List.of(
                "flyway_schema_history",
                "id_block",
                "gate",
                "audit_head",
                "sla_epoch",
                "event_feed_head",
                "webhook_progress"));
        return tables;
    }
}
