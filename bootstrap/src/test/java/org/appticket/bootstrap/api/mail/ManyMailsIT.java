package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.ChosenDatabase;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many mails that come at once, some of them by two ways, become each one ticket. */
class ManyMailsIT {
    private static final Logger LOG = Logger.getLogger(ManyMailsIT.class.getName());
    private static final int MAILS = Integer.getInteger("appticket.faults.mails", 200);
    // Nobody sends so many within an hour that they are put aside.
    private static final int OF_ONE_SENDER = 40;
    private static final int COPIED = 10;
    private static final int STAGES = 10;
    private static final List<String> MAILBOXES = List.of("support", "printers");

    private static boolean isIn(String mailbox, int number) {
        return mailbox.equals(MAILBOXES.get(0)) || number % COPIED == 0;
    }

    private static long in(String mailbox) {
        return IntStream.range(0, MAILS).filter(number -> isIn(mailbox, number)).count();
    }

    private static void deliver(Dovecot dovecot, int number) {
        MAILBOXES.stream()
                .filter(mailbox -> isIn(mailbox, number))
                .forEach(mailbox -> dovecot.deliver(
                        mailbox,
                        "Delivered-To: " + mailbox + "@example.org\nMessage-ID: <many-" + number
                                + "@example.net>\nFrom: Somebody <somebody" + number / OF_ONE_SENDER
                                + "@welcome.example>\nSubject: Mail " + number
                                + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nText of mail " + number + "."));
    }

    private static RunningServer started(Path data, Dovecot dovecot) {
        Map<String, String> settings = new HashMap<>(ChosenDatabase.settings(ChosenDatabase.empty()));
        settings.putAll(dovecot.settings());
        settings.put("APPTICKET_MAILBOX_WELCOME", "welcome.example");
        return RunningServer.start(data, settings);
    }

    private static int total(ApiClient client, String path) {
        return client.get(path + "&limit=1&count=true")
                .requireStatus(200)
                .json()
                .getInt("total");
    }

    private static int opened(ApiClient agent) {
        return total(agent, "tickets?channel=EMAIL");
    }

    /** Returns once so many are open; it goes on for as long as there are more of them each minute. */
    private static void await(ApiClient agent, int wanted) {
        for (int before = opened(agent); before < wanted; before = opened(agent)) {
            int so = before;
            Patience.awaitAtLeisure(() -> opened(agent) > so);
        }
    }

    private static List<String> titles(ApiClient agent) {
        List<String> titles = new ArrayList<>();
        String path = "tickets?channel=EMAIL&limit=100&sort=id";
        JsonObject page = agent.get(path).requireStatus(200).json();
        while (true) {
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(ticket -> ticket.getString("title"))
                    .forEach(titles::add);
            if (!page.containsKey("next")) {
                return titles;
            }
            page = agent.get(path + "&after=" + page.getString("next"))
                    .requireStatus(200)
                    .json();
        }
    }

    @Test
    void each_of_many_mails_becomes_one_ticket_and_its_copies_none(@TempDir Path data) {
        Dovecot dovecot = new Dovecot(MAILBOXES);
        IntStream.range(0, MAILS).forEach(number -> deliver(dovecot, number));
        try (RunningServer server = started(data, dovecot)) {
            long begun = System.nanoTime();
            Cast cast = Cast.on(server);
            ApiClient agent = cast.agent();
            for (int stage = 1; stage <= STAGES; stage++) {
                int wanted = MAILS * stage / STAGES;
                await(agent, wanted);
                Duration taken = Duration.ofNanos(System.nanoTime() - begun);
                LOG.info(() -> wanted + " of " + MAILS + " mails became tickets within " + taken);
            }
            long copies = MAILBOXES.stream().mapToLong(ManyMailsIT::in).sum() - MAILS;
            Patience.awaitAtLeisure(() -> total(cast.admin(), "inbound-mails?state=IGNORED") == copies);
            List<String> expected = new ArrayList<>(IntStream.range(0, MAILS)
                    .mapToObj(number -> "Mail " + number)
                    .toList());
            List<String> opened = titles(agent);
            Collections.sort(expected);
            Collections.sort(opened);
            assertEquals(expected, opened);
            Patience.await(() -> MAILBOXES.stream().allMatch(mailbox -> dovecot.read(mailbox) == in(mailbox)));
        } finally {
            dovecot.close();
        }
    }
}
