package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.PostOffice;
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
    private static final List<String> MAILBOXES = List.of("support", "printers");

    private static void deliver(PostOffice post, int number) {
        List<String> ways = MAILBOXES.subList(0, number % COPIED == 0 ? 2 : 1);
        ways.forEach(mailbox -> post.deliver(
                mailbox,
                "Delivered-To: " + mailbox + "@example.org\nMessage-ID: <many-" + number
                        + "@example.net>\nFrom: Somebody <somebody" + number / OF_ONE_SENDER
                        + "@welcome.example>\nSubject: Mail " + number
                        + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nText of mail " + number + "."));
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
        PostOffice post = new PostOffice(MAILBOXES);
        IntStream.range(0, MAILS).forEach(number -> deliver(post, number));
        try (RunningServer server = RunningServer.start(data, post.settings(MAILBOXES, "PT1S"))) {
            long begun = System.nanoTime();
            Cast cast = Cast.on(server);
            ApiClient agent = cast.agent();
            List<String> expected = new ArrayList<>(IntStream.range(0, MAILS)
                    .mapToObj(number -> "Mail " + number)
                    .toList());
            for (int before = opened(agent); before < MAILS; before = opened(agent)) {
                int so = before;
                Patience.await(() -> opened(agent) > so);
            }
            Patience.await(() -> total(cast.admin(), "inbound-mails?state=IGNORED") == (MAILS + COPIED - 1) / COPIED);
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            LOG.info(() -> MAILS + " mails became tickets within " + taken);
            List<String> opened = titles(agent);
            Collections.sort(expected);
            Collections.sort(opened);
            assertEquals(expected, opened);
            Patience.await(() -> MAILBOXES.stream().allMatch(mailbox -> post.unread(mailbox) == 0));
        } finally {
            post.close();
        }
    }
}
