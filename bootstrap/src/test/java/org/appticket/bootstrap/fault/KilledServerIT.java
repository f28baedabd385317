package org.appticket.bootstrap.fault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Recorder;
import org.appticket.bootstrap.fault.FaultyMailServer.Held;
import org.appticket.bootstrap.fault.FaultyMailServer.Mail;
import org.appticket.bootstrap.outside.ChosenDatabase;
import org.appticket.bootstrap.outside.MailSettings;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server while it sends: each other time when a mail was taken and the server does not know it yet, else at some moment
 * after it heard so, before or after it has kept it.
 */
class KilledServerIT {
    private static final Logger LOG = Logger.getLogger(KilledServerIT.class.getName());
    private static final int KILLS = Integer.getInteger("appticket.faults.kills", 3);
    private static final int AT_A_TIME = 3;
    // Few enough facts for each that none of them waits until a storm is over (rule DEL-4).
    private static final int READERS = AT_A_TIME + KILLS / 4;
    private static final long LATEST_NANOS = Duration.ofMillis(40).toNanos();
    private static final Pattern FACT = Pattern.compile("fact-(\\d+)\\.");

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    private final FaultyMailServer mail = new FaultyMailServer();
    private final Recorder hook = new Recorder();
    private final DatabaseSettings database = ChosenDatabase.empty();
    private final int port = RunningServer.freePort();
    private final List<Reader> readers = new ArrayList<>();

    private final Path data;
    private RunningServer server;

    KilledServerIT(@TempDir Path data) {
        this.data = data;
        this.server = started();
    }

    /**
     * Somebody who is told.
     *
     * @param client how they ask
     * @param address their mailbox
     * @param ticket the ticket that they hear of
     */
    private record Reader(ApiClient client, String address, long ticket) {}

    @AfterEach
    void stop() {
        server.close();
        hook.close();
        mail.close();
    }

    private RunningServer started() {
        Map<String, String> settings = new HashMap<>(ChosenDatabase.settings(database));
        settings.putAll(MailSettings.to(mail.port()));
        settings.putAll(Map.of(
                "APPTICKET_HTTP_PORT", Integer.toString(port),
                "APPTICKET_WEBHOOK_RETRY_MIN", "PT1S",
                "APPTICKET_OUTGOING_ALLOW", "127.0.0.1",
                "APPTICKET_REPLY_UNDO", "0"));
        return RunningServer.start(data, settings);
    }

    @Test
    void a_killed_server_loses_nothing_and_repeats_at_most_what_it_was_sending_with_the_same_id() throws SQLException {
        Cast cast = Cast.on(server);
        ApiClient agent = cast.agent();
        cast.admin()
                .post("webhooks", "{'name':'Wall','url':'%s','events':['COMMENTED']}".formatted(hook.address("/")))
                .requireStatus(201);
        IntStream.range(0, READERS).forEach(number -> join(cast, "reader" + number));
        for (int kill = 0; kill < KILLS; kill++) {
            Held held = mail.holdNext();
            for (int fact = kill * AT_A_TIME; fact < (kill + 1) * AT_A_TIME; fact++) {
                say(agent, fact);
            }
            held.await();
            if (kill % 2 == 1) {
                held.release();
                LockSupport.parkNanos((long) (chance.nextDouble() * LATEST_NANOS));
            }
            server.kill();
            held.release();
            Leases.end(database.url(), database.user(), database.password());
            server = started();
        }
        Set<Integer> all = IntStream.range(0, KILLS * AT_A_TIME).boxed().collect(toSet());
        Patience.await(() -> factsOf(mail.taken()).equals(all) && hookFacts().equals(all));
        Patience.await(() -> waiting(cast.admin()) == 0);
        requireOneLetterEach(all);
        requireFewCopies();
        requireEverythingInTheProduct();
    }

    private void join(Cast cast, String name) {
        ApiClient client = cast.somebody(name, "['USER']");
        long ticket = client.post("tickets", "{'title':'Screen','description':'Dark.'}")
                .requireStatus(201)
                .id();
        readers.add(new Reader(client, cast.account(name).login() + "@example.org", ticket));
    }

    private Reader readerOf(int fact) {
        return readers.get(fact % READERS);
    }

    private void say(ApiClient agent, int fact) {
        String body = "{'visibility':'PUBLIC','body':'fact-%d.'}".formatted(fact);
        agent.post("tickets/" + readerOf(fact).ticket() + "/comments", body).requireStatus(201);
    }

    private static Set<Integer> factsIn(String text) {
        return FACT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(fact -> Integer.valueOf(fact.replaceAll("\\D", "")))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<Integer> factsOf(List<Mail> mails) {
        return mails.stream().flatMap(one -> factsIn(one.text()).stream()).collect(toSet());
    }

    private Set<Integer> hookFacts() {
        return hook.taken().stream()
                .flatMap(one -> factsIn(one.body()).stream())
                .collect(toSet());
    }

    private static int waiting(ApiClient admin) {
        return admin.get("deliveries?state=WAITING,DEAD")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    /** Each fact stands in mails to its reader with one id, whose copies are alike; and went to the webhook by one id. */
    private void requireOneLetterEach(Set<Integer> all) {
        for (int fact : all) {
            List<Mail> tell = mail.taken().stream()
                    .filter(one -> factsIn(one.text()).contains(fact))
                    .toList();
            assertEquals(
                    Set.of(readerOf(fact).address()),
                    tell.stream().map(Mail::to).collect(toSet()));
            assertEquals(1, FaultyMailServer.byId(tell).size(), () -> "fact " + fact + ", seed " + seed);
        }
        Map<String, Set<Set<Integer>>> letters = Stream.concat(
                        mail.taken().stream().map(one -> Map.entry(one.id(), factsIn(one.text()))),
                        hook.taken().stream().map(one -> Map.entry(one.header("webhook-id"), factsIn(one.body()))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        letters.forEach((id, facts) -> assertEquals(1, facts.size(), id));
    }

    private void requireFewCopies() {
        int mails = mail.taken().size() - FaultyMailServer.byId(mail.taken()).size();
        Set<String> ids =
                hook.taken().stream().map(one -> one.header("webhook-id")).collect(toSet());
        int calls = hook.taken().size() - ids.size();
        LOG.info(() -> "%d kills: %d mails and %d calls, of which %d and %d are copies"
                .formatted(KILLS, mail.taken().size(), hook.taken().size(), mails, calls));
        assertTrue(mails >= (KILLS + 1) / 2, "what was taken before the kill, and not kept, comes again");
        assertTrue(mails <= KILLS, () -> mails + " copies of mails, seed " + seed);
        assertTrue(calls <= KILLS, () -> calls + " copies of calls, seed " + seed);
    }

    private void requireEverythingInTheProduct() {
        for (int number = 0; number < READERS; number++) {
            int reader = number;
            long told = IntStream.range(0, KILLS * AT_A_TIME)
                    .filter(fact -> fact % READERS == reader)
                    .count();
            long heard = readers
                    .get(reader)
                    .client()
                    .get("notifications?limit=100")
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(item -> item.getString("kind").equals("COMMENTED"))
                    .count();
            assertEquals(told, heard);
        }
    }
}
