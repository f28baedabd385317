package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.application.dsl.Together;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crowds at one ticket, over HTTP: what was answered is there, and what can happen once happened once. */
@ExtendWith(SharedServer.class)
class CrowdIT {
    private static final int WRITERS = 64;
    private static final int EDITORS = 16;
    private static final int REPLIES = 50;
    private static final String COMMENT = "{'body':'Number %d','visibility':'PUBLIC'}";

    private final ApiClient requester;
    private final ApiClient agent;
    private final String ticket;

    CrowdIT(RunningServer server) {
        Cast cast = Cast.on(server);
        this.requester = cast.requester();
        this.agent = cast.agent();
        this.ticket = "tickets/"
                + requester
                        .post("tickets", "{'title':'The printer jams','description':''}")
                        .id();
    }

    @Test
    void sixty_four_who_write_on_one_ticket_lose_nothing() {
        Together.run(WRITERS, thread -> thread < EDITORS ? tagged("tag-" + thread) : commentedTwice(thread));

        Set<String> tags = agent.get(ticket).json().getJsonArray("tags").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
        assertEquals(
                IntStream.range(0, EDITORS).mapToObj(thread -> "tag-" + thread).collect(Collectors.toSet()), tags);
        assertEquals(
                IntStream.range(EDITORS, WRITERS)
                        .mapToObj(thread -> "Number " + thread)
                        .collect(Collectors.toSet()),
                Set.copyOf(bodies()));
        assertEquals(WRITERS - EDITORS, bodies().size());
        assertEquals(
                IntStream.rangeClosed(1, 1 + WRITERS).boxed().toList(),
                history().map(event -> event.getInt("sequence")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"action\":\"WAIT\",\"waitingFor\":\"REQUESTER\",\"reason\":\"Which tray?\"}', RESUMED",
        "'{\"action\":\"RESOLVE\",\"resolution\":\"New roller.\"}', REOPENED"
    })
    void fifty_replies_at_once_are_fifty_comments_and_one_transition(String before, String transition) {
        agent.post(ticket + "/transitions", "{'action':'START'}").requireStatus(200);
        agent.post(ticket + "/transitions", before).requireStatus(200);

        Together.run(REPLIES, this::commentedTwice);

        assertEquals("IN_PROGRESS", agent.get(ticket).json().getString("status"));
        assertEquals(REPLIES, Set.copyOf(bodies()).size());
        assertEquals(REPLIES, bodies().size());
        assertEquals(
                1,
                history()
                        .filter(event -> event.getString("kind").equals(transition))
                        .count());
    }

    /** Adds a tag to those that are there; looks again whenever somebody was faster. */
    private Reply tagged(String tag) {
        while (true) {
            Reply seen = insisting(() -> agent.get(ticket)).requireStatus(200);
            String tags = Stream.concat(
                            seen.json().getJsonArray("tags").getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString),
                            Stream.of(tag))
                    .map(word -> "'" + word + "'")
                    .collect(Collectors.joining(","));
            Reply reply = insisting(() -> agent.patch(ticket, seen.header("ETag"), "{'tags':[" + tags + "]}"));
            if (reply.status() != 412) {
                return reply.requireStatus(200);
            }
        }
    }

    /** As somebody who did not hear the first answer. */
    private Reply commentedTwice(int thread) {
        Reply first = commented(thread).requireStatus(201);
        Reply again = commented(thread).requireStatus(201);
        assertEquals("true", again.header("Idempotent-Replay"));
        assertEquals(first.body(), again.body());
        return again;
    }

    private Reply commented(int thread) {
        return insisting(() -> requester.post(
                ticket + "/comments", COMMENT.formatted(thread), "Idempotency-Key", ticket + "/" + thread));
    }

    /** As a program does that is told to come again: a slow machine may turn away some of a crowd, which changes nothing. */
    private static Reply insisting(Supplier<Reply> request) {
        Reply reply = request.get();
        while (reply.status() == 503) {
            assertEquals("2", reply.header("Retry-After"));
            reply = request.get();
        }
        return reply;
    }

    private List<String> bodies() {
        return items("/comments?limit=100")
                .map(comment -> comment.getString("body"))
                .toList();
    }

    private Stream<JsonObject> history() {
        return items("/history?limit=100");
    }

    private Stream<JsonObject> items(String path) {
        return agent
                .get(ticket + path)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream();
    }
}
