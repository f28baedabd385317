package org.appticket.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.appticket.adapters.persistence.server.DatabaseServer;

/**
 * Starts the product on H2 and on MySQL with full durability, and prints how fast it starts, how much memory it takes when
 * idle, and how many requests it answers over 1, 8 and 32 connections. Client, server and database share the machine.
 */
public final class HttpBenchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final String TICKET = "{\"title\":\"Screen stays dark\",\"description\":\"Since this morning.\"}";

    private final String database;
    private final Server server;
    private final String token;
    private final Duration time;

    private HttpBenchmark(String database, Server server, String token, Duration time) {
        this.database = database;
        this.server = server;
        this.token = token;
        this.time = time;
    }

    /**
     * Runs it.
     *
     * @param arguments the program to start, and the seconds of each measurement
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path program = Path.of(arguments[0]).toAbsolutePath();
        Duration time = Duration.ofSeconds(Integer.parseInt(arguments[1]));
        measure("H2", program, time, Map.of());
        measure(
                "MySQL",
                program,
                time,
                Map.of(
                        "APPTICKET_DB_URL", DatabaseServer.mySql().emptyDatabase(),
                        "APPTICKET_DB_USER", DatabaseServer.USER,
                        "APPTICKET_DB_PASSWORD", ""));
        System.exit(0);
    }

    private static void measure(String database, Path program, Duration time, Map<String, String> settings)
            throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("appticket-benchmark");
        try (Server server = Server.start(program, folder, settings)) {
            System.out.printf("%n%s: first answer after %d ms", database, server.untilFirstAnswer().toMillis());
            TimeUnit.SECONDS.sleep(5);
            System.out.printf(", %d MiB resident when idle%n", server.residentMebibytes());
            new HttpBenchmark(database, server, server.agentToken(), time).run();
            System.out.printf("%s: %d MiB resident after the load%n", database, server.residentMebibytes());
        }
    }

    private void run() throws InterruptedException, ExecutionException {
        new Load(8, Duration.ofSeconds(10)).run(this::creating);
        System.out.println("| on    | operation  | connections | requests/s |   p50 ms |   p99 ms | failures |");
        System.out.println("|-------|------------|-------------|------------|----------|----------|----------|");
        for (int connections : CONNECTIONS) {
            print("create", connections, this::creating);
            print("get", connections, this::getting);
            print("list", connections, this::listing);
            print("search", connections, this::searching);
            print("transition", connections, this::moving);
        }
    }

    private void print(String operation, int connections, Load.Connection connection)
            throws InterruptedException, ExecutionException {
        System.out.println(new Load(connections, time).run(connection).row(database, operation, connections));
    }

    private Load.Work creating(int number) {
        Api api = api();
        return () -> api.post("tickets", TICKET) == 201;
    }

    private Load.Work getting(int number) {
        Api api = api();
        return () -> api.status("tickets/1") == 200;
    }

    private Load.Work listing(int number) {
        Api api = api();
        return () -> api.status("tickets?status=OPEN&sort=-priority,createdAt") == 200;
    }

    private Load.Work searching(int number) {
        Api api = api();
        return () -> api.status("tickets?q=status:open+screen+morn") == 200;
    }

    private Load.Work moving(int number) {
        Api api = api();
        String path = "tickets/" + api.posted("tickets", TICKET).getInt("id") + "/transitions";
        api.posted(path, "{\"action\":\"START\"}");
        boolean[] waiting = {false};
        return () -> {
            String step = waiting[0]
                    ? "{\"action\":\"RESUME\"}"
                    : "{\"action\":\"WAIT\",\"waitingFor\":\"THIRD_PARTY\"}";
            boolean moved = api.post(path, step) == 200;
            waiting[0] ^= moved;
            return moved;
        };
    }

    private Api api() {
        return new Api(server.base(), token);
    }
}
