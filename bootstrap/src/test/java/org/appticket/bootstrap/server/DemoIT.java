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
            String path = "tickets/" + screen.getInt("id");
            assertEquals("agent", login(agent, screen.getJsonObject("lead")));
            assertEquals(2, screen.getJsonArray("assignments").size());
            assertEquals("DEPENDENCY", screen.getString("waitingFor"));
            assertEquals(1, screen.getJsonArray("blockedBy").size());
            assertEquals(1, screen.getJsonArray("externalLinks").size());
            assertEquals(List.of("ecran-noir.png", "mesures.txt"), names(agent.get(path + "/attachments")));
            agent.post(path + "/transitions", "{'action':'RESOLVE','resolution':'Anyway.'}")
                    .requireProblem(409, "blocked-by-dependency");

            JsonObject again = titled(agent, "L’écran de la salle de réunion ne marche pas");
            assertEquals("DUPLICATE", again.getString("outcome"));
            JsonObject mouse = titled(agent, "La souris ne clique plus");
            assertEquals(5, mouse.getJsonObject("satisfaction").getInt("score"));
            assertTrue(titled(agent, "Réseau lent au troisième étage").getInt("id") > 445);
            assertEquals(0, server.stop());
        }
    }

    private static ApiClient signedIn(RunningServer server, DemoAccount account) {
        return new ApiClient(server).signedIn(new RunningServer.Account(account.login(), account.password()));
    }

    private static JsonObject titled(ApiClient agent, String title) {
        return agent.get("tickets?limit=100&tag=demo").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(ticket -> ticket.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String login(ApiClient agent, JsonObject person) {
        JsonObject me = agent.get("me").json();
        return me.getInt("id") == person.getInt("id") ? me.getString("login") : person.getString("name");
    }

    private static List<String> names(Reply files) {
        return files.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(file -> file.getString("name"))
                .toList();
    }
}
