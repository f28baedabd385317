package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
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
