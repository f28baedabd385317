package org.appticket.bootstrap.outside;

import java.util.Map;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.server.TestDatabase;

/** The database of tests that can be run at length: H2, unless {@code appticket.faults.database} names another one. */
public final class ChosenDatabase {

    private ChosenDatabase() {}

    /** A new one without a schema. */
    public static DatabaseSettings empty() {
        return TestDatabase.valueOf(System.getProperty("appticket.faults.database", "H2"))
                .empty();
    }

    /** What a server needs to keep everything there. */
    public static Map<String, String> settings(DatabaseSettings database) {
        return Map.of(
                "APPTICKET_DB_URL", database.url(),
                "APPTICKET_DB_USER", database.user(),
                "APPTICKET_DB_PASSWORD", database.password());
    }
}
