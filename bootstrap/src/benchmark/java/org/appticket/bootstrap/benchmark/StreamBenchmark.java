package org.appticket.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.appticket.adapters.persistence.server.DatabaseServer;
import org.appticket.domain.access.BearerToken;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.TokenId;

/**
 * Lets many follow events on one node, five streams each, and prints how long it takes until all have heard of an event, and what that
 * costs the server. Client, server and database share the machine, and the limit of open files of whoever runs it counts for both.
 */
public final class StreamBenchmark {

    private static final int OF_ONE = 5;
    private static final int WRITERS = 8;
    private static final int ROUNDS = 10;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final String PERSON =
            "{'login':'p%1$d','name':'Person %1$d','email':'p%1$d@example.org','roles':['AGENT']}";
    private static final String TOKEN = "insert into api_token (id, owner, name, secret, scopes, created_at, expires_at)"
            + " select ?, ?, name, ?, scopes, created_at, expires_at from api_token order by created_at limit 1";

    private final Server server;
    private final String url;
    private final int streams;
    private final Random chance = new Random(4711);

    private StreamBenchmark(Server server, String url, int streams) {
        this.server = server;
        this.url = url;
        this.streams = streams;
    }

    /**
     * Runs it.
     *
     * @param arguments the program to start, and how many streams
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        String url = DatabaseServer.mySql().emptyDatabase();
        Map<String, String> settings =
                Map.of("APPTICKET_DB_URL", url, "APPTICKET_DB_USER", DatabaseServer.USER, "APPTICKET_DB_PASSWORD", "");
        Path folder = Files.createTempDirectory("appticket-benchmark");
        try (Server server = Server.start(Path.of(arguments[0]).toAbsolutePath(), folder, settings)) {
            new StreamBenchmark(server, url, Integer.parseInt(arguments[1])).run();
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException, ExecutionException, SQLException {
        Api agent = new Api(server.base(), server.agentToken());
        long ticket = agent.posted("tickets", "{\"title\":\"Screen stays dark\",\"description\":\"\"}").getJsonNumber("id").longValue();
        long begun = System.nanoTime();
        List<String> tokens = tokens(streams / OF_ONE);
        System.out.printf("%d people with tokens after %d s%n", tokens.size(), seconds(begun));
        System.out.println(cost("before"));
        try (Streams readers = new Streams(server.base())) {
            long opened = System.nanoTime();
            for (int number = 0; number < streams; number++) {
                readers.open(tokens.get(number % tokens.size()));
            }
            readers.awaitHeard(streams, 0, PATIENCE_MILLIS);
            System.out.printf("%d streams after %d s, answered %s%n", readers.heard(0), seconds(opened), readers.statuses());
            TimeUnit.SECONDS.sleep(15);
            System.out.println(cost("with all of them"));
            for (int round = 1; round <= ROUNDS; round++) {
                long said = System.nanoTime();
                agent.posted("tickets/" + ticket + "/comments", "{\"visibility\":\"PUBLIC\",\"body\":\"Hello\"}");
                readers.awaitHeard((int) readers.heard(0), round, PATIENCE_MILLIS);
                System.out.printf("event %d: %d heard it, half of them within %d ms, all within %d ms%n", round, readers.heard(round), readers.millisAt(0.5, round, said), readers.millisAt(1, round, said));
                TimeUnit.SECONDS.sleep(1);
            }
            System.out.println(cost("after the events"));
            long idle = server.coreMillis();
            TimeUnit.SECONDS.sleep(30);
            System.out.printf("while nothing happens they keep %.0f %% of a core busy%n", (server.coreMillis() - idle) / 300.0);
            System.out.println(new Load(4, Duration.ofSeconds(10)).run(number -> {
                Api api = agent.again();
                return () -> api.status("tickets/" + ticket) == 200;
            }).row("MySQL", "get", 4));
            System.out.printf("%d streams were lost%n", readers.lost());
        }
    }

    private String cost(String when) throws IOException, InterruptedException {
        return "%s: %d MiB resident, %d MiB of heap in use after a collection, %d threads".formatted(when, server.residentMebibytes(), server.heapMebibytes(), server.threads());
    }

    private List<String> tokens(int people) throws IOException, InterruptedException, ExecutionException, SQLException {
        Api admin = new Api(server.base(), server.adminToken());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Long>> made = IntStream.range(0, people)
                    .mapToObj(number -> threads.submit(() -> admin.posted("people", PERSON.formatted(number).replace('\'', '"')).getJsonNumber("id").longValue()))
                    .toList();
            List<String> tokens = new ArrayList<>();
            for (Future<Long> person : made) {
                tokens.add(token(person.get()));
            }
            return tokens;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Past the API, which would hash two passwords for each: like the token of the agent, with a secret of its own. */
    private String token(long owner) throws SQLException {
        byte[] bytes = new byte[Secret.BYTES];
        chance.nextBytes(bytes);
        BearerToken token = new BearerToken(TokenId.of(Arrays.copyOf(bytes, TokenId.BYTES)), Secret.of(bytes));
        try (Connection connection = DriverManager.getConnection(url, DatabaseServer.USER, "");
                PreparedStatement statement = connection.prepareStatement(TOKEN)) {
            statement.setLong(1, token.id().value());
            statement.setLong(2, owner);
            statement.setBytes(3, token.secret().digest().bytes());
            statement.executeUpdate();
        }
        return token.text();
    }

    private static long seconds(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
