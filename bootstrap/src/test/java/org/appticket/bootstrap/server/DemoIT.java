package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.operation.DemoAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

    @Test
    void the_demo_shows_how_people_work_together(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.demo(data)) {
            ApiClient agent = signedIn(server, DemoAccount.AGENT);

            JsonObject screen = titled(agent, "Écran noir en salle de réunion");
            assertEquals(
                    agent.get("me").json().getInt("id"),
                    screen.getJsonObject("lead").getInt("id"));
            assertEquals(2, screen.getJsonArray("assignments").size());
            assertEquals("DEPENDENCY", screen.getString("waitingFor"));
            assertEquals(1, screen.getJsonArray("blockedBy").size());
            assertEquals(1, screen.getJsonArray("externalLinks").size());
            assertEquals(
                    List.of("ecran-noir.png", "mesures.txt"),
                    names(agent.get("tickets/" + screen.getInt("id") + "/attachments")));
            JsonObject slow = titled(agent, "Réseau lent au troisième étage");
            assertEquals(
                    6,
                    agent.get("tickets/" + slow.getInt("id") + "/links")
                            .json()
                            .getJsonArray("items")
                            .size());
            JsonObject mouse = titled(agent, "La souris ne clique plus");
            assertEquals(5, mouse.getJsonObject("satisfaction").getInt("score"));
            assertTrue(mouse.getInt("id") > 445, mouse::toString);
            JsonObject promised =
                    titled(agent, "Le serveur de fichiers ne répond plus").getJsonObject("sla");
            assertEquals("MET", promised.getJsonObject("acceptance").getString("state"));
            assertEquals("RUNNING", promised.getJsonObject("firstResponse").getString("state"));
            assertEquals("RUNNING", promised.getJsonObject("resolution").getString("state"));
            assertEquals(List.of("Mes tickets en cours", "À prendre"), names(agent.get("views")));
            assertEquals(0, server.stop());
        }
    }

    @Test
    void the_demo_shows_the_mail_that_it_would_send(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.demo(data)) {
            String mailbox = server.baseUri() + "development/mailbox/";
            assertTrue(server.log().contains(mailbox), server::log);
            ApiClient agent = signedIn(server, DemoAccount.AGENT);
            long mouse = titled(agent, "La souris ne clique plus").getInt("id");
            agent.post("tickets/" + mouse + "/comments", "{'visibility':'PUBLIC','body':'<b>Alors ?</b>'}")
                    .requireStatus(201);
            Pattern subject = Pattern.compile("mailbox/(\\d+)\">\\[#" + mouse + "] La souris ne clique plus");
            Patience.await(() -> toUser(mailbox, subject).isPresent());
            String address = toUser(mailbox, subject).orElseThrow();
            HttpResponse<String> mail = page(address);
            assertFalse(mail.body().contains("<b>"), mail::body);
            assertTrue(policy(mail).startsWith("default-src 'none'"), policy(mail));
            HttpResponse<String> html = page(address + "/html");
            assertTrue(policy(html).startsWith("sandbox"), policy(html));
            assertEquals(404, page(mailbox + "999999999").statusCode());
        }
    }

    /** Where the mail to the requester is; the team hears of the same ticket. */
    private static Optional<String> toUser(String mailbox, Pattern subject) {
        return subject.matcher(page(mailbox).body())
                .results()
                .map(found -> mailbox + found.group(1))
                .filter(address -> page(address).body().contains("To: Demo User &lt;user@example.org&gt;"))
                .findFirst();
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static HttpResponse<String> page(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ApiClient signedIn(RunningServer server, DemoAccount account) {
        return new ApiClient(server).signedIn(new RunningServer.Account(account.login(), account.password()));
    }

    private static JsonObject titled(ApiClient agent, String title) {
        return agent
                .get("tickets?limit=100&tag=morning")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(ticket -> ticket.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Reply list) {
        return list.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(named -> named.getString("name"))
                .toList();
    }
}
