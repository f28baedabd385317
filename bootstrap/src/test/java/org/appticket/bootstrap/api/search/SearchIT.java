package org.appticket.bootstrap.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class SearchIT {
    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient agent;

    SearchIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.agent = cast.agent();
    }

    @Test
    void people_find_what_they_type_in_their_language_ranked_and_page_by_page() {
        long title = open("L’écran zorglub est noir", "Depuis ce matin");
        long described = open("Autre chose", "Un zorglub, sans doute");
        requester.post("tickets/" + described + "/comments", "{'body':'Encore un ZORGLUBS ?','visibility':'PUBLIC'}");

        assertEquals(List.of(title, described), found(requester, "zorglub"));
        assertEquals(List.of(title), found(requester, "\"ecran zorglub\" -doute"));
        assertEquals(List.of(title, described), found(requester, "statut:ouvert demandeur:moi zorgl"));
        assertEquals(List.of(), found(requester, "zorglub statut:clos"));
        assertEquals(List.of(described), found(requester, "#" + described));
        assertEquals(title, found(requester, String.valueOf(title)).get(0));

        Reply first = requester.get("tickets?limit=1&count=true&q=zorglub").requireStatus(200);
        assertEquals(2, first.json().getInt("total"));
        Reply second =
                requester.get("tickets?limit=1&q=zorglub&after=" + first.json().getString("next"));
        assertEquals(List.of(described), ids(second));
        assertEquals(
                List.of(described, title),
                ids(requester.get("tickets?q=zorglub&sort=-createdAt").requireStatus(200)));
        requester
                .get("tickets?q=zorglub&sort=-createdAt&after=" + first.json().getString("next"))
                .requireProblem(422, "invalid");
    }

    @Test
    void notes_are_never_found_by_those_who_may_not_read_them() {
        long ticket = open("Imprimante snorkel", "");
        agent.post("tickets/" + ticket + "/comments", "{'body':'Fraude quixotique ?','visibility':'INTERNAL'}")
                .requireStatus(201);

        assertEquals(List.of(ticket), found(agent, "quixotique"));
        for (String typed : List.of("quixotique", "quixo", "\"fraude quixotique\"", "snorkel quixotique")) {
            assertEquals(List.of(), found(requester, typed), typed);
            assertEquals(
                    0,
                    requester
                            .get("tickets?count=true&q=" + encoded(typed))
                            .json()
                            .getInt("total"));
        }
        assertEquals(List.of(ticket), found(requester, "snorkel -quixotique"));
        assertEquals(List.of(), found(cast.somebody("stranger", "['USER']"), "snorkel"));
        requester.get("tickets/similar?title=fraude+quixotique").requireStatus(200);
        assertEquals(
                0,
                requester
                        .get("tickets/similar?title=fraude+quixotique")
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void what_cannot_be_understood_is_refused_with_its_place_and_what_is_possible() {
        Reply refused = requester
                .get("tickets?q=" + encoded("écran statsu:open status:opne"))
                .requireProblem(422, "invalid");

        assertEquals(List.of("?q not-understood", "?q not-understood"), refused.errors());
        assertTrue(refused.body().contains("\"statsu:open\\\" (position 7)"), refused.body());
        assertTrue(refused.body().contains("open, in_progress, waiting"), refused.body());
        requester.invalid("GET", "tickets?q=" + "a".repeat(10_000), "").requireProblem(422, "invalid");
        requester.get("tickets?q=a%00b").requireProblem(422, "invalid");
    }

    @Test
    void odd_questions_find_nothing_and_never_everything() {
        open("Something", "");

        for (String typed : List.of(
                "le la les",
                "%_\\",
                "%",
                "_",
                "\"",
                "\"\"",
                "*",
                "' or 1=1 -- zz",
                "zz'); drop table ticket;--",
                "💥",
                "status:open le",
                "#999999999999")) {
            assertEquals(List.of(), found(agent, typed), typed);
        }
        assertEquals(List.of(), found(agent, "status:open status:closed"));
    }

    @Test
    void similar_tickets_are_suggested_while_a_new_one_is_typed() {
        long known = open("Flumoxed VPN certificate expired", "On my laptop");
        agent.post("tickets/" + known + "/transitions", "{'action':'START'}").requireStatus(200);
        agent.post("tickets/" + known + "/transitions", "{'action':'RESOLVE','resolution':'Renewed it.'}")
                .requireStatus(200);
        long again = open("VPN certificate flumoxed again", "");

        JsonObject suggestion = requester
                .get("tickets/" + again + "/similar")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);

        assertEquals(known, suggestion.getJsonObject("ticket").getInt("id"));
        assertEquals("Renewed it.", suggestion.getJsonObject("ticket").getString("resolution"));
        assertTrue(suggestion.getJsonArray("words").toString().contains("flumoxed"));
        Reply typed =
                requester.get("tickets/similar?title=VPN+certificate+flumoxed").requireStatus(200);
        assertEquals(
                again,
                typed.json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("ticket")
                        .getInt("id"));
        assertTrue(typed.json().getJsonArray("items").getJsonObject(0).getBoolean("duplicate"));
        cast.somebody("stranger", "['USER']")
                .get("tickets/" + again + "/similar")
                .requireProblem(404, "not-found");
    }

    private long open(String title, String description) {
        return requester
                .post("tickets", "{'title':'%s','description':'%s'}".formatted(title, description))
                .requireStatus(201)
                .id();
    }

    private static List<Long> found(ApiClient client, String typed) {
        return ids(client.get("tickets?q=" + encoded(typed)).requireStatus(200));
    }

    private static List<Long> ids(Reply reply) {
        return reply.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonNumber("id").longValue())
                .toList();
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
