package org.appticket.adapters.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.connection.DatabaseSettings;

/** The databases that every test of the store runs on. */
public enum TestDatabase {
    /** H2, in a file below the temporary folder, deleted at the end of the JVM. */
    H2 {
        @Override
        public DatabaseSettings empty() {
            return new DatabaseSettings("jdbc:h2:file:" + temporaryFolder() + "/data;WRITE_DELAY=0", "sa", "", POOL);
        }
    },

    /** MySQL 8.0. */
    MYSQL {
        @Override
        public DatabaseSettings empty() {
            return new DatabaseSettings(DatabaseServer.mySql().emptyDatabase(), DatabaseServer.USER, "", POOL);
        }
    },

    /** MariaDB 11.4. */
    MARIADB {
        @Override
        public DatabaseSettings empty() {
            return new DatabaseSettings(DatabaseServer.mariaDb().emptyDatabase(), DatabaseServer.USER, "", POOL);
        }
    };

    private static final int POOL = 8;

    /** Settings for a new database without a schema. */
    public abstract DatabaseSettings empty();

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("appticket-h2");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
