package org.appticket.bootstrap.api.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class MergeIT {
    private static final String TICKET = "{'title':'The printer jams','description':''}";

    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient other;
    private final ApiClient agent;
    private final long source;
    private final long target;

    MergeIT(RunningServer server) {
        this.cast = Cast.on(server);
        this.requester = cast.requester();
        this.other = cast.somebody("other", "['USER']");
        this.agent = cast.agent();
        this.source = requester.post("tickets", TICKET).id();
        this.target = other.post("tickets", TICKET).id();
    }

    @Test
    void two_conversations_become_one_and_everybody_is_told_once() {
        say(requester, source, "Tray two.");
        say(other, target, "Tray one.");
        say(requester, source, "All trays.");

        Reply merged = merge(agent, source, target).requireStatus(200);

        assertEquals(target, merged.id());
        assertEquals(List.of("Tray two.", "Tray one.", "All trays."), said(other, target));
        assertEquals(List.of("Tray two.", "Tray one.", "All trays."), said(requester, target));
        JsonObject ended = requester.get("tickets/" + source).requireStatus(200).json();
        assertEquals("CLOSED DUPLICATE", ended.getString("status") + " " + ended.getString("outcome"));
        assertEquals(target, ended.getInt("mergedInto"));
        assertEquals(List.of("MERGED"), kinds(requester));
        assertEquals(List.of("MERGED"), kinds(other));
        assertEquals(List.of("OPENED", "COMMENTED", "COMMENTED", "MERGED"), history(requester, source));
        assertEquals(List.of("OPENED", "COMMENTED", "MERGED"), history(other, target));
    }

    @Test
    void a_reply_to_the_merged_ticket_stands_on_the_one_that_goes_on_and_everything_else_is_refused() {
        merge(agent, source, target).requireStatus(200);

        Reply reply = say(requester, source, "Any news?");

        assertEquals(target, reply.json().getInt("ticket"));
        assertEquals(List.of("Any news?"), said(other, target));
        assertEquals("CLOSED", requester.get("tickets/" + source).json().getString("status"));
        Reply refused = agent.post("tickets/" + source + "/transitions", "{'action':'START'}");
        refused.requireProblem(409, "illegal-transition");
        assertEquals(target, refused.json().getInt("mergedInto"));
        agent.patch("tickets/" + source, "*", "{'title':'Else'}").requireProblem(409, "illegal-transition");
        assertFalse(other.get("tickets/" + target + "/history").body().contains("mergedFrom"), "they do not see it");
    }

    @Test
    void taken_out_both_are_what_they_were_and_what_came_since_stays() {
        say(requester, source, "Tray two.");
        merge(agent, source, target).requireStatus(200);
        say(requester, source, "Any news?");

        agent.valid("DELETE", "tickets/" + source + "/merge", "").requireStatus(204);

        assertEquals("OPEN", requester.get("tickets/" + source).json().getString("status"));
        assertEquals(List.of("Tray two."), said(requester, source));
        assertEquals(List.of("Any news?"), said(other, target));
        requester.get("tickets/" + target).requireProblem(404, "not-found");
        Reply twice = agent.valid("DELETE", "tickets/" + source + "/merge", "");
        twice.requireProblem(409, "merge-refused");
        assertEquals("NOT_MERGED", twice.json().getString("reason"));
        assertEquals(List.of("UNMERGED"), kinds(requester));
    }

    @Test
    void it_takes_the_right_on_both_and_what_is_wrong_is_refused() {
        merge(requester, source, target).requireProblem(404, "not-found");
        merge(requester, source, 999_999_999).requireProblem(404, "not-found");
        long own = requester.post("tickets", TICKET).id();
        merge(requester, source, own).requireProblem(403, "not-permitted");
        merge(agent, source, source).requireProblem(409, "merge-refused");
        agent.post("tickets/" + target + "/transitions", "{'action':'CANCEL','reason':'No'}")
                .requireStatus(200);
        Reply closed = merge(agent, source, target);
        closed.requireProblem(409, "merge-refused");
        assertEquals("TARGET_CLOSED", closed.json().getString("reason"));
        agent.invalid("POST", "tickets/" + source + "/merge", "{}").requireProblem(422, "invalid");
        agent.invalid("POST", "tickets/" + source + "/merge", "{'into':'x'}").requireProblem(422, "invalid");
        agent.invalid("POST", "tickets/" + source + "/merge", "{'into':1,'quietly':true}")
                .requireProblem(422, "invalid");
    }

    @Test
    void confidential_tickets_are_not_merged_where_somebody_would_see_more() {
        ApiClient manager = cast.somebody("manager", "['MANAGER']");
        manager.patch("tickets/" + target, "*", "{'confidential':true}").requireStatus(200);

        Reply refused = merge(manager, source, target);
        refused.requireProblem(409, "merge-refused");
        assertEquals("WOULD_DISCLOSE", refused.json().getString("reason"));
        merge(manager, target, source).requireProblem(409, "merge-refused");
        merge(agent, source, target).requireProblem(404, "not-found");
    }

    @Test
    void a_repeated_request_merges_once() {
        String body = "{'into':%d}".formatted(target);
        agent.post("tickets/" + source + "/merge", body, "Idempotency-Key", "merge-" + source)
                .requireStatus(200);
        Reply again = agent.post("tickets/" + source + "/merge", body, "Idempotency-Key", "merge-" + source);

        assertEquals("true", again.requireStatus(200).header("Idempotent-Replay"));
        merge(agent, source, target).requireProblem(409, "merge-refused");
    }

    @Test
    void of_two_who_merge_them_into_each_other_one_prevails() {
        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> merge(agent, source, target).status());
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(
                () -> merge(cast.again("agent"), target, source).status());

        assertEquals(Set.of(200, 409), Set.of(one.join(), two.join()));
    }

    @Test
    void a_reply_while_tickets_are_merged_is_not_lost() {
        List<ApiClient> authors = IntStream.range(0, 4)
                .mapToObj(number -> cast.again("requester"))
                .toList();
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 12)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> say(authors.get(number % 4), source, "Number " + number)))
                .toList();
        CompletableFuture<Reply> merged = CompletableFuture.supplyAsync(() -> merge(agent, source, target));

        merged.join().requireStatus(200);
        replies.forEach(reply -> reply.join().requireStatus(201));
        assertEquals(
                IntStream.range(0, 12).mapToObj(number -> "Number " + number).collect(Collectors.toSet()),
                Set.copyOf(said(other, target)));
    }

    @Test
    void something_that_was_said_becomes_a_ticket_of_its_own() {
        long comment = say(requester, source, "My screen is black, too.").id();
        long note = agent.post("tickets/" + source + "/comments", "{'body':'Odd.','visibility':'INTERNAL'}")
                .id();

        Reply made = agent.post("tickets/" + source + "/split", "{'comment':%d}".formatted(comment));
        Reply ofNote = agent.post("tickets/" + source + "/split", "{'comment':%d,'title':'Odd'}".formatted(note));

        made.requireStatus(201);
        assertEquals("My screen is black, too.", made.json().getString("description"));
        assertEquals(List.of("My screen is black, too."), said(requester, source));
        assertEquals("", ofNote.requireStatus(201).json().getString("description"));
        assertEquals(List.of("Odd."), said(agent, ofNote.id()));
        assertEquals(List.of(), said(requester, ofNote.id()));
        assertFalse(Stream.of("", "/history", "/comments")
                .anyMatch(part ->
                        requester.get("tickets/" + ofNote.id() + part).body().contains("Odd.")));
        requester
                .post("tickets/" + source + "/split", "{'comment':%d}".formatted(comment))
                .requireProblem(403, "not-permitted");
        agent.post("tickets/" + target + "/split", "{'comment':%d}".formatted(comment))
                .requireProblem(404, "not-found");
    }

    private static Reply merge(ApiClient by, long from, long into) {
        return by.post("tickets/" + from + "/merge", "{'into':%d}".formatted(into));
    }

    private static Reply say(ApiClient by, long ticket, String text) {
        return by.post("tickets/" + ticket + "/comments", "{'body':'%s','visibility':'PUBLIC'}".formatted(text));
    }

    private static List<String> said(ApiClient reader, long ticket) {
        return items(reader, "tickets/" + ticket + "/comments")
                .map(item -> item.getString("body"))
                .toList();
    }

    private static List<String> history(ApiClient reader, long ticket) {
        return items(reader, "tickets/" + ticket + "/history")
                .map(item -> item.getString("kind"))
                .toList();
    }

    private static List<String> kinds(ApiClient reader) {
        return items(reader, "notifications")
                .map(item -> item.getString("kind"))
                .toList();
    }

    private static Stream<JsonObject> items(ApiClient reader, String path) {
        return reader.get(path).requireStatus(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream();
    }
}
