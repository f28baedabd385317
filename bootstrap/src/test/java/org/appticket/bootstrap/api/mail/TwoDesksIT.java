package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.PostOffice;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two service desks that take each other for people come to an end with it. */
class TwoDesksIT {
    private static final String OURS = "support";
    private static final String THEIRS = "printers";

    private static RunningServer desk(Path data, PostOffice post, String mailbox) {
        Map<String, String> settings = new HashMap<>(post.settings(List.of(mailbox), "PT1S"));
        settings.put("APPTICKET_MAIL_FROM", mailbox + "@example.org");
        settings.put("APPTICKET_MAIL_REPLY_TO", mailbox + "@example.org");
        return RunningServer.start(data, settings);
    }

    private static ApiClient personWhoIsADesk(Cast cast, String mailbox) {
        ApiClient person = cast.somebody(mailbox, "['USER']");
        long id = person.get("me").requireStatus(200).id();
        cast.admin()
                .patch("people/" + id, "*", "{'email':'%s@example.org'}".formatted(mailbox))
                .requireStatus(200);
        return person;
    }

    private static List<JsonObject> items(ApiClient client, String path) {
        return client.get(path).requireStatus(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static void say(ApiClient agent, long ticket, String text) {
        agent.post("tickets/" + ticket + "/comments", "{'visibility':'PUBLIC','body':'%s'}".formatted(text))
                .requireStatus(201);
    }

    @Test
    void what_one_desk_sends_opens_and_answers_nothing_at_the_other(@TempDir Path ours, @TempDir Path theirs)
            throws MessagingException {
        PostOffice post = new PostOffice(List.of(OURS, THEIRS));
        try (RunningServer here = desk(ours, post, OURS);
                RunningServer there = desk(theirs, post, THEIRS)) {
            Cast cast = Cast.on(here);
            Cast others = Cast.on(there);
            ApiClient requester = personWhoIsADesk(cast, THEIRS);
            personWhoIsADesk(others, OURS);
            ApiClient agent = cast.agent();
            long ticket = requester
                    .post("tickets", "{'title':'Écran noir','description':'Depuis midi.'}")
                    .requireStatus(201)
                    .id();

            say(agent, ticket, "J’arrive.");
            requireLoops(others, 1);
            assertEquals(List.of(), items(others.agent(), "tickets"));

            absent(post);
            Patience.await(() -> items(agent, "tickets/" + ticket + "/comments").size() == 2);
            say(agent, ticket, "Me voilà.");
            requireLoops(others, 2);
            assertEquals(2, post.to(THEIRS + "@example.org").size(), "nobody is answered what they wrote themselves");
            assertEquals(List.of(), post.to(OURS + "@example.org"));
        } finally {
            post.close();
        }
    }

    private static void requireLoops(Cast desk, int count) {
        String ignored = "inbound-mails?state=IGNORED";
        Patience.await(() -> items(desk.admin(), ignored).size() == count);
        items(desk.admin(), ignored)
                .forEach(
                        mail -> assertEquals("LOOP", mail.getJsonObject("cause").getString("code")));
    }

    /** A note of absence that does not say what it is. */
    private static void absent(PostOffice post) throws MessagingException {
        String id = post.to(THEIRS + "@example.org").get(0).getMessageID();
        String references = post.to(THEIRS + "@example.org")
                .get(0)
                .getHeader("References", " ")
                .replaceAll("\\s+", " ");
        post.deliver(
                OURS,
                "Message-ID: <absent@example.net>\nFrom: " + THEIRS + "@example.org\nSubject: Absent\nIn-Reply-To: "
                        + id
                        + "\nReferences: " + references + " " + id
                        + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nJe suis au ski.");
    }
}
