package org.appticket.adapters.persistence.connection;

import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;

/** The schema's versions, applied in order, each once; several processes may do so at the same time. */
public final class Migrations {
    /** Kept, so that its level is: below warnings it advertises, and says what the caller can say in a word. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /**
     * Brings the schema up to this program's version. It can be repeated: a migration that was cut off is run again, which
     * each is written to bear. No statement of it is bounded in time, unlike those of the running program.
     *
     * @return how many migrations were applied
     */
    public static int migrate(DatabaseSettings settings) {
        FLYWAY.setLevel(Level.WARNING);
        Vendor vendor = Vendor.ofUrl(settings.url());
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:db/migration/" + vendor.dialect())
                .validateMigrationNaming(true)
                .load();
        if (Arrays.stream(flyway.info().all()).anyMatch(step -> step.getState() == MigrationState.FAILED)) {
            flyway.repair();
        }
        MigrateResult result = flyway.migrate();
        return result.migrationsExecuted;
    }
}
