package org.appticket.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.appticket.adapters.persistence.server.DatabaseServer;

/**
 * Lets many tickets breach while the product on MySQL is away, and prints how long it takes to say so once it is back, and how
 * much longer requests take meanwhile than after another start, when nothing is due. Client, server and database share the machine.
 */
public final class AlarmBenchmark {

    private static final Duration PROMISED = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofSeconds(40);
    private static final int WRITERS = 16;
    private static final int READERS = 8;
    private static final String ALWAYS = "{\"name\":\"Always\",\"zone\":\"UTC\",\"weekly\":{"
            + "\"MON\":[[\"00:00\",\"24:00\"]],\"TUE\":[[\"00:00\",\"24:00\"]],\"WED\":[[\"00:00\",\"24:00\"]],"
            + "\"THU\":[[\"00:00\",\"24:00\"]],\"FRI\":[[\"00:00\",\"24:00\"]],\"SAT\":[[\"00:00\",\"24:00\"]],"
            + "\"SUN\":[[\"00:00\",\"24:00\"]]},\"holidays\":[]}";
    private static final String POLICY = "{\"name\":\"Soon\",\"match\":{\"type\":\"INCIDENT\",\"priority\":\"LOW\"},\"calendar\":%d,"
            + "\"targets\":{\"ACCEPTANCE\":{\"duration\":\"%s\"}},\"warnAt\":[],\"escalateAt\":[100]}";
    private static final String TICKET =
            "{\"type\":\"INCIDENT\",\"title\":\"Screen stays dark\",\"description\":\"Since this morning.\",\"priority\":\"LOW\"}";

    private final Path program;
    private final Path folder;
    private final String url;

    private AlarmBenchmark(Path program, Path folder, String url) {
        this.program = program;
        this.folder = folder;
        this.url = url;
    }

    /**
     * Runs it.
     *
     * @param arguments the program to start, and how many tickets
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        new AlarmBenchmark(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Files.createTempDirectory("appticket-benchmark"),
                        DatabaseServer.mySql().emptyDatabase())
                .run(Integer.parseInt(arguments[1]));
        System.exit(0);
    }

    private void run(int tickets) throws IOException, InterruptedException, ExecutionException, SQLException {
        String token;
        try (Server server = start()) {
            token = server.agentToken();
            Api admin = new Api(server.base(), server.adminToken());
            long calendar = admin.posted("calendars", ALWAYS).getJsonNumber("id").longValue();
            admin.posted("sla-policies", POLICY.formatted(calendar, PROMISED));
            open(server, token, tickets);
        }
        Instant due = Instant.now().plus(PROMISED);
        try (Server server = start()) {
            System.out.println(read(server, token, "nothing due"));
        }
        TimeUnit.MILLISECONDS.sleep(Math.max(0, Duration.between(Instant.now(), due).toMillis()));
        try (Server server = start()) {
            long answers = System.nanoTime();
            System.out.println(read(server, token, tickets + " due"));
            while (breached() < tickets) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - answers);
            System.out.printf("%d of %d were told within %d s of the first answer%n", breached(), tickets, seconds);
        }
    }

    private Server start() throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("server.log"));
        return Server.start(
                program,
                folder,
                Map.of("APPTICKET_DB_URL", url, "APPTICKET_DB_USER", DatabaseServer.USER, "APPTICKET_DB_PASSWORD", ""));
    }

    private static void open(Server server, String token, int tickets)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int from = writer;
                Api api = new Api(server.base(), token);
                writers.add(() -> (int) IntStream.iterate(from, next -> next < tickets, next -> next + WRITERS)
                        .filter(number -> api.post("tickets", TICKET) == 201)
                        .count());
            }
            int opened = 0;
            for (Future<Integer> done : threads.invokeAll(writers)) {
                opened += done.get();
            }
            System.out.printf("%d of %d tickets were opened%n", opened, tickets);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String read(Server server, String token, String what)
            throws InterruptedException, ExecutionException {
        return new Load(READERS, LOOK)
                .run(number -> {
                    Api api = new Api(server.base(), token);
                    return () -> api.status("tickets/" + (number + 1)) == 200;
                })
                .row("MySQL", what, READERS);
    }

    private long breached() throws SQLException {
        return number("select count(*) from ticket_event where kind = 'SLA_BREACHED'");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, DatabaseServer.USER, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
