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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.appticket.adapters.persistence.server.DatabaseServer;

/**
 * Says something on each of many tickets within a minute, each of which several people hear of, and prints how long it takes until
 * all of them have it in the product and by mail, and how long other requests take meanwhile and before. Client, mail server,
 * server and database share the machine.
 */
public final class OutboxBenchmark {

    /** What the comments say. */
    static final String WORDS = "We are looking into it.";

    private static final int WRITERS = 8;
    private static final int READERS = 4;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(100);
    private static final String COMMENT = "{\"visibility\":\"PUBLIC\",\"body\":\"" + WORDS + "\"}";

    private final Server server;
    private final MailSink mail;
    private final String url;
    private final int events;
    private final int people;
    private final Api admin;
    private final Api agent;
    private final long[] persons;
    private final long[] tickets;

    private OutboxBenchmark(Server server, MailSink mail, String url, int events, int people)
            throws IOException, InterruptedException {
        this.server = server;
        this.mail = mail;
        this.url = url;
        this.events = events;
        this.people = people;
        this.agent = new Api(server.base(), server.agentToken());
        this.admin = new Api(server.base(), server.adminToken());
        this.persons = new long[people];
        this.tickets = new long[events];
    }

    /**
     * Runs it.
     *
     * @param arguments the program to start, how many events, how many people, and for how many milliseconds the mail server thinks
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        String url = DatabaseServer.mySql().emptyDatabase();
        MailSink mail = new MailSink(Long.parseLong(arguments[3]));
        Map<String, String> settings = new HashMap<>(mail.settings());
        settings.putAll(
                Map.of("APPTICKET_DB_URL", url, "APPTICKET_DB_USER", DatabaseServer.USER, "APPTICKET_DB_PASSWORD", ""));
        Path folder = Files.createTempDirectory("appticket-benchmark");
        try (Server server = Server.start(Path.of(arguments[0]).toAbsolutePath(), folder, settings)) {
            new OutboxBenchmark(server, mail, url, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).run();
        }
        System.exit(0);
    }

    private void run() throws InterruptedException, ExecutionException, SQLException {
        prepare();
        Figures idle = reading(MINUTE);
        System.out.println(idle.row("MySQL", "idle", READERS));
        ExecutorService beside = Executors.newSingleThreadExecutor();
        Future<Figures> reading = beside.submit(() -> reading(MINUTE.plusSeconds(15)));
        long begun = System.nanoTime();
        long saidAll = say(begun);
        long inProduct = await(() -> number("select count(distinct person) from notice where kind = 'COMMENTED'"));
        Figures busy = reading.get();
        System.out.println(busy.row("MySQL", "events", READERS));
        long byMail = await(() -> mail.words().size());
        beside.shutdown();
        System.out.printf("99 %% during the events is %.2f times that before%n", busy.millisAt(0.99) / idle.millisAt(0.99));
        System.out.printf("%d events within %d s%n", events, seconds(saidAll - begun));
        System.out.printf("all %d people had it in the product %d ms after the last was said%n", people, TimeUnit.NANOSECONDS.toMillis(inProduct - saidAll));
        long lastMail = mail.words().values().stream().mapToLong(MailSink.Taken::nanos).max().orElseThrow();
        System.out.printf("and by mail %d s after the first, %d s after the last; seen %d s after the first%n", seconds(lastMail - begun), seconds(lastMail - saidAll), seconds(byMail - begun));
        System.out.printf("%d mails altogether, %d of them copies%n", mail.count(), mail.copies());
    }

    private void prepare() throws InterruptedException, ExecutionException, SQLException {
        int together = people / events;
        long begun = System.nanoTime();
        all(people, number -> persons[number] = admin.posted("people", ("{'login':'p%1$d','name':'Person %1$d','email':'p%1$d@example.org','roles':['USER']}").formatted(number).replace('\'', '"')).getJsonNumber("id").longValue());
        all(events, number -> {
            String body = "{'title':'Screen %d','description':'Dark.','requester':%d}".formatted(number, persons[number * together]);
            tickets[number] = agent.posted("tickets", body.replace('\'', '"')).getJsonNumber("id").longValue();
            for (int watcher = 1; watcher < together; watcher++) {
                agent.taken("tickets/" + tickets[number] + "/watchers", "{\"person\":" + persons[number * together + watcher] + "}");
            }
        });
        System.out.printf("%d people and %d tickets were there after %d s%n", people, events, seconds(System.nanoTime() - begun));
        int before = -1;
        while (before < mail.count() || number("select count(*) from delivery where state = 'WAITING'") > 0) {
            before = mail.count();
            TimeUnit.SECONDS.sleep(3);
        }
        long taken = seconds(System.nanoTime() - begun);
        System.out.printf("%d mails about that went out until %d s: %.1f a second%n", mail.count(), taken, mail.count() / (double) taken);
    }

    /** Spreads them over a minute. */
    private long say(long begun) throws InterruptedException, ExecutionException {
        all(events, number -> {
            long at = begun + MINUTE.toNanos() * number / events;
            try {
                TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            agent.posted("tickets/" + tickets[number] + "/comments", COMMENT);
        });
        return System.nanoTime();
    }

    private static void all(int count, IntConsumer work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> done = IntStream.range(0, count)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> work.accept(number)))
                    .toList();
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Tickets and lists, at a steady pace whatever the answers take. */
    private Figures reading(Duration time) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try {
            long begun = System.nanoTime();
            List<Future<long[]>> readers = IntStream.range(0, READERS)
                    .mapToObj(number -> threads.submit(() -> samples(number, time)))
                    .toList();
            long[][] samples = new long[READERS][];
            for (int number = 0; number < READERS; number++) {
                samples[number] = readers.get(number).get();
            }
            long answered = Arrays.stream(samples).flatMapToLong(Arrays::stream).filter(nanos -> nanos > 0).count();
            long asked = Arrays.stream(samples).mapToLong(some -> some.length).sum();
            return Figures.of(List.of(samples), Duration.ofNanos(System.nanoTime() - begun), asked - answered);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] samples(int number, Duration time) throws InterruptedException {
        Api api = agent.again();
        int count = (int) time.dividedBy(BETWEEN_REQUESTS);
        long[] nanos = new long[count];
        long first = System.nanoTime() + BETWEEN_REQUESTS.toNanos() * number / READERS;
        for (int request = 0; request < count; request++) {
            TimeUnit.NANOSECONDS.sleep(first + BETWEEN_REQUESTS.toNanos() * request - System.nanoTime());
            String path = request % 2 == 0 ? "tickets/" + tickets[request % events] : "tickets?status=OPEN&limit=25";
            long begun = System.nanoTime();
            boolean fine = api.status(path) == 200;
            nanos[request] = fine ? System.nanoTime() - begun : 0;
        }
        return nanos;
    }

    private interface Count {
        long now() throws SQLException;
    }

    private long await(Count count) throws InterruptedException, SQLException {
        while (count.now() < people) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return System.nanoTime();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos);
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
