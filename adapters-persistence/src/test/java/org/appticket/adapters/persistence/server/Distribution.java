package org.appticket.adapters.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The unpacked files of one server, and the commands that prepare and run it. */
enum Distribution {
    MYSQL("mysql", "mysqld") {
        @Override
        void prepare(Path folder) throws IOException {
            Processes.run(
                    command(folder, "--initialize-insecure", "--innodb-redo-log-capacity=64M"),
                    List.of(),
                    folder.resolve("prepare.log"));
        }

        @Override
        List<String> server(Path folder, int port) {
            return listening(
                    folder, port, "--mysqlx=OFF", "--performance-schema=OFF", "--innodb-redo-log-capacity=64M");
        }
    },

    MARIADB("mariadb", "mariadbd") {
        @Override
        void prepare(Path folder) throws IOException {
            Files.createDirectories(folder.resolve("data"));
            Path first = folder.resolve("first.sql");
            Files.writeString(
                    first,
                    "create database mysql;\nuse mysql;\nset @auth_root_socket=null;\nset @skip_auth_anonymous=1;\n");
            Path share = home().resolve("share");
            List<Path> statements = List.of(
                    first,
                    share.resolve("mariadb_system_tables.sql"),
                    share.resolve("mariadb_performance_tables.sql"),
                    share.resolve("mariadb_system_tables_data.sql"));
            Processes.run(
                    command(folder, "--bootstrap", "--lc-messages-dir=" + share),
                    statements,
                    folder.resolve("prepare.log"));
        }

        @Override
        List<String> server(Path folder, int port) {
            return listening(folder, port, "--lc-messages-dir=" + home().resolve("share"), "--log-bin=binlog");
        }
    };

    private final String name;
    private final String binary;

    Distribution(String name, String binary) {
        this.name = name;
        this.binary = binary;
    }

    /** Makes an empty data folder below {@code folder}. */
    abstract void prepare(Path folder) throws IOException;

    /** The command that serves the data folder below {@code folder} on the loopback port. */
    abstract List<String> server(Path folder, int port);

    List<String> listening(Path folder, int port, String... options) {
        List<String> command = new ArrayList<>(command(folder, options));
        command.add("--bind-address=127.0.0.1");
        command.add("--port=" + port);
        command.add("--socket=" + folder.resolve("socket"));
        command.add("--pid-file=" + folder.resolve("pid"));
        command.add("--max-connections=200");
        command.add("--innodb-buffer-pool-size=256M");
        // As in production: an acknowledged commit is on disk.
        command.add("--innodb-flush-log-at-trx-commit=1");
        command.add("--sync-binlog=1");
        return command;
    }

    List<String> command(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(
                home().resolve("bin").resolve(binary).toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home(),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder));
        command.addAll(List.of(options));
        return command;
    }

    /** Where Maven unpacked the server: {@code target/test-databases} of the outermost folder that has it. */
    Path home() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path home = folder.resolve("target").resolve("test-databases").resolve(name);
            if (Files.isDirectory(home)) {
                return home;
            }
        }
        throw new UncheckedIOException(new IOException(
                name + " is not unpacked; run: mvn process-test-resources -pl adapters-persistence -am"));
    }
}
