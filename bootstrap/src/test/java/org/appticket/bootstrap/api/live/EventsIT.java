package org.appticket.bootstrap.api.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens is told as it happens, to whoever may know of it, once. */
@ExtendWith(SharedServer.class)
class EventsIT {
    private static final String PUBLIC = "{'body':'Hello','visibility':'PUBLIC'}";
    private static final String INTERNAL = "{'body':'Between us','visibility':'INTERNAL'}";

    private final Cast cast;
    private final ApiClient requester;
    private final ApiClient agent;
    private final long ticket;

    EventsIT(RunningServer server) {
        cast = Cast.on(server);
        requester = cast.requester();
        agent = cast.agent();
        ticket = requester
                .post("tickets", "{'title':'The printer hums','description':'All day'}")
                .requireStatus(201)
                .id();
    }

    private void say(ApiClient who, String what) {
        who.post("tickets/" + ticket + "/comments", what).requireStatus(201);
    }

    private String commented(int sequence) {
        return "COMMENTED " + ticket + " " + sequence;
    }

    @Test
    void an_agent_hears_at_once_what_a_requester_may_not_know() throws IOException {
        try (Listener working = Listener.of(agent);
                Listener waiting = Listener.of(requester)) {
            say(agent, INTERNAL);
            Patience.await(() -> working.told().contains(commented(2)));

            say(agent, PUBLIC);
            Patience.await(() -> waiting.told().contains(commented(3)));
            assertEquals(List.of(commented(3)), ofThis(waiting));
            Patience.await(() -> ofThis(working).equals(List.of(commented(2), commented(3))));
        }
    }

    private List<String> ofThis(Listener listener) {
        return listener.told().stream()
                .filter(event -> event.startsWith("COMMENTED " + ticket + " "))
                .toList();
    }

    @Test
    void somebody_who_comes_again_gets_exactly_what_they_missed() throws IOException {
        Listener before = Listener.of(requester);
        say(agent, PUBLIC);
        Patience.await(() -> before.told().contains(commented(2)));
        String last = before.lastId();
        before.close();
        say(agent, PUBLIC);
        say(agent, INTERNAL);
        say(agent, PUBLIC);

        try (Listener after = Listener.of(requester, "Last-Event-ID", last)) {
            say(agent, PUBLIC);
            Patience.await(() -> after.told().contains(commented(6)));
            assertEquals(List.of(commented(3), commented(5), commented(6)), after.told());
            assertFalse(after.has("event: reset"));
        }
    }

    @Test
    void whoever_comes_with_an_id_that_nobody_gave_is_told_to_begin_anew() throws IOException {
        try (Listener lost = Listener.of(requester, "Last-Event-ID", "17")) {
            assertTrue(lost.has("event: reset"));
            assertTrue(lost.has("data: {\"reason\":\"UNKNOWN\"}"));
            say(agent, PUBLIC);
            Patience.await(() -> lost.told().contains(commented(2)));
        }
    }

    @Test
    void a_stream_ends_with_its_session_and_with_the_roles_of_its_reader() throws IOException {
        ApiClient other = cast.again("requester");
        try (Listener ending = Listener.of(requester);
                Listener staying = Listener.of(other)) {
            requester.valid("DELETE", "session", "").requireStatus(204);
            Patience.await(ending::isEnded);
            say(agent, PUBLIC);
            Patience.await(() -> staying.told().contains(commented(2)));
            assertFalse(staying.isEnded());

            long person = other.get("me").requireStatus(200).id();
            String version = cast.admin().get("people/" + person).header("ETag");
            cast.admin().patch("people/" + person, version, "{'active':false}").requireStatus(200);
            Patience.await(staying::isEnded);
        }
    }

    @Test
    void the_sixth_stream_of_somebody_ends_their_first() throws IOException {
        List<Listener> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(Listener.of(requester));
        }
        Patience.await(() -> all.get(0).isEnded());
        assertTrue(all.get(0).has("retry: 30000"));
        say(agent, PUBLIC);
        for (Listener one : all.subList(1, 6)) {
            Patience.await(() -> one.told().contains(commented(2)));
            one.close();
        }
    }

    @Test
    void a_silent_stream_gives_signs_of_life_for_longer_than_a_request_may_take() throws IOException {
        try (Listener silent = Listener.of(requester)) {
            long begun = System.nanoTime();
            Patience.await(() -> silent.beats() > 3);
            assertTrue(System.nanoTime() - begun > Duration.ofSeconds(32).toNanos());
            say(agent, PUBLIC);
            Patience.await(() -> silent.told().contains(commented(2)));
        }
    }

    @Test
    void who_has_a_ticket_before_them_hears_who_else_has_and_what_they_do() throws IOException {
        long me = requester.get("me").requireStatus(200).id();
        long lead = agent.get("me").requireStatus(200).id();
        try (Listener working = Listener.of(agent);
                Listener waiting = Listener.of(requester)) {
            attend(agent, "READING");
            attend(requester, "WRITING");
            Patience.await(() -> working.present().contains(me + " WRITING"));

            attend(agent, "NOTING");
            attend(agent, "WRITING");
            Patience.await(() -> waiting.present().contains(lead + " WRITING"));
            agent.valid("DELETE", readers() + "/me", "").requireStatus(204);
            Patience.await(() -> waiting.present().contains(lead + " GONE"));
            assertEquals(List.of(lead + " WRITING", lead + " GONE"), waiting.present());
            assertEquals(
                    1,
                    requester
                            .get(readers())
                            .requireStatus(200)
                            .json()
                            .getJsonArray("items")
                            .size());
            assertEquals(
                    2,
                    agent.get(readers())
                            .requireStatus(200)
                            .json()
                            .getJsonArray("items")
                            .size());
        }
    }

    @Test
    void whoever_says_that_they_are_there_is_answered_who_is_if_they_wish() {
        attend(requester, "READING");
        byte[] said = "{\"doing\":\"READING\"}".getBytes(StandardCharsets.UTF_8);
        String path = "/api/v1/" + readers() + "/me";
        var readersNow = agent.unchecked(
                        "PUT", path, said, "Content-Type", "application/json", "Prefer", "return=representation")
                .requireStatus(200)
                .json()
                .getJsonArray("items");
        assertEquals(2, readersNow.size(), readersNow::toString);
        agent.unchecked("PUT", path, said, "Content-Type", "application/json", "Prefer", "wait=1")
                .requireStatus(204);
    }

    private String readers() {
        return "tickets/" + ticket + "/readers";
    }

    private void attend(ApiClient who, String doing) {
        who.valid("PUT", readers() + "/me", "{'doing':'%s','seen':1}".formatted(doing))
                .requireStatus(204);
    }

    @Test
    void nobody_in_particular_hears_nothing() {
        cast.anybody().get("events").requireProblem(401, "unauthenticated");
        requester.invalid("GET", "events?since=1", "").requireProblem(422, "invalid");
    }
}
