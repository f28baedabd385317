package org.appticket.bootstrap.api.together;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class MentionsIT {
    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient friend;
    private final ApiClient agent;
    private final ApiClient expert;
    private final String ticket;

    MentionsIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.friend = cast.somebody("friend", "['USER']");
        this.agent = cast.agent();
        this.expert = cast.somebody("expert", "['AGENT']");
        this.ticket = "tickets/"
                + requester
                        .post("tickets", "{'title':'The printer jams','description':''}")
                        .id();
    }

    @Test
    void who_is_mentioned_is_told_once_and_stands_on_the_comment_and_in_the_history() {
        JsonObject said = say(agent, "INTERNAL", "[" + id(expert) + "," + id(expert) + "]")
                .requireStatus(201)
                .json();

        assertEquals(List.of(id(expert)), mentions(said));
        assertEquals("expert", said.getJsonArray("mentions").getJsonObject(0).getString("name"));
        assertEquals(List.of("MENTIONED"), kinds(expert));
        assertEquals(
                said,
                agent.get(ticket + "/comments").json().getJsonArray("items").getJsonObject(0));
        String history = expert.get(ticket + "/history").body();
        assertEquals(true, history.contains("{\"field\":\"mentions\",\"to\":[" + id(expert) + "]}"), history);
        assertEquals(
                List.of(),
                mentions(say(requester, "PUBLIC", "[]").requireStatus(201).json()));
        agent.patch(ticket + "/comments/" + said.getInt("id"), "*", "{'body':'Look once more.'}")
                .requireStatus(200);
        assertEquals(List.of("MENTIONED"), kinds(expert), "rewriting tells nobody again");
    }

    @Test
    void a_mention_shows_nobody_anything() {
        assertEquals(
                List.of("/mentions/1 cannot-read"),
                errors(agent, "PUBLIC", "[%d,%d]".formatted(id(requester), id(friend))));
        assertEquals(List.of("/mentions/0 cannot-read"), errors(agent, "INTERNAL", "[" + id(requester) + "]"));
        assertEquals(List.of("/mentions/0 unknown-reference"), errors(agent, "PUBLIC", "[999999999]"));
        friend.get(ticket).requireProblem(404, "not-found");
        assertEquals(List.of(), kinds(friend));

        agent.post(ticket + "/watchers", "{'person':" + id(friend) + "}").requireStatus(204);
        say(agent, "PUBLIC", "[" + id(friend) + "]").requireStatus(201);
        assertEquals(List.of("MENTIONED", "INVITED"), kinds(friend));
    }

    @Test
    void a_requester_cannot_find_out_by_mentions_who_exists() {
        String stranger = refusal(say(requester, "PUBLIC", "[" + id(expert) + "]"));
        assertEquals(stranger, refusal(say(requester, "PUBLIC", "[999999999]")));
        assertEquals(stranger, refusal(say(requester, "PUBLIC", "[" + id(friend) + "]")));

        agent.post(ticket + "/transitions", "{'action':'START'}").requireStatus(200);
        assertEquals(
                List.of(id(agent)),
                mentions(say(requester, "PUBLIC", "[" + id(agent) + "]")
                        .requireStatus(201)
                        .json()));
        assertEquals("MENTIONED", kinds(agent).get(0));
    }

    @Test
    void what_is_wrong_is_refused() {
        assertEquals(List.of("/mentions wrong-type"), errors(agent, "PUBLIC", "'@expert'"));
        assertEquals(List.of("/mentions/0 wrong-type"), errors(agent, "PUBLIC", "['expert']"));
        assertEquals(List.of("/mentions/0 out-of-range"), errors(agent, "PUBLIC", "[0]"));
        assertEquals(List.of("/mentions/1 out-of-range"), errors(agent, "PUBLIC", "[1,1.5]"));
        assertEquals(List.of("/mentions too-long"), errors(agent, "PUBLIC", "[1" + ",1".repeat(20) + "]"));
        assertEquals(0, agent.get(ticket + "/comments?count=true").json().getInt("total"));
    }

    private Reply say(ApiClient author, String visibility, String mentions) {
        return author.invalid("POST", ticket + "/comments", body(visibility, mentions));
    }

    private List<String> errors(ApiClient author, String visibility, String mentions) {
        return author.invalid("POST", ticket + "/comments", body(visibility, mentions))
                .requireProblem(422, "invalid")
                .errors();
    }

    private static String body(String visibility, String mentions) {
        return "{'body':'Look here.','visibility':'%s','mentions':%s}".formatted(visibility, mentions);
    }

    private static String refusal(Reply reply) {
        return reply.requireProblem(422, "invalid").body().replaceFirst("urn:uuid:[0-9a-f-]+", "");
    }

    private static List<Long> mentions(JsonObject comment) {
        return comment.getJsonArray("mentions").getValuesAs(JsonObject.class).stream()
                .map(person -> person.getJsonNumber("id").longValueExact())
                .toList();
    }

    private static List<String> kinds(ApiClient somebody) {
        return somebody.get("notifications").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(notice -> notice.getString("kind"))
                .toList();
    }

    private static long id(ApiClient somebody) {
        return somebody.get("me").requireStatus(200).id();
    }
}
