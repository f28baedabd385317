package org.appticket.bootstrap.api.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.live.Listener;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A telephone system says who calls, and those hear of it who are to answer. */
class TelephonyIT {
    @TempDir
    private static Path data;

    private static RunningServer server;

    private final TelephoneSystem telephones = new TelephoneSystem(running());
    private final Cast cast = Cast.on(running());
    private final ApiClient requester = cast.requester();
    private final ApiClient agent = cast.agent();
    private final ApiClient elsewhere = cast.somebody("elsewhere", "['AGENT']");
    private final ApiClient administrator = cast.somebody("administrator", "['ADMIN']");
    private final long caller = id(requester);
    private final long team = cast.admin()
            .post("teams", "{'name':'Desk of %d'}".formatted(caller))
            .requireStatus(201)
            .id();
    private final String subscriber = "7%08d".formatted(11_111_111 + caller);
    private final String call = "call of " + caller;

    @BeforeAll
    static void start() {
        server = RunningServer.start(data, TelephoneSystem.SETTINGS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    private static long id(ApiClient who) {
        return who.get("me").requireStatus(200).id();
    }

    private void join(ApiClient who) {
        cast.admin().valid("PUT", "teams/" + team + "/members/" + id(who), "").requireStatus(204);
    }

    private void numbered(ApiClient who, String phone) {
        who.patch("me", "*", "{'phone':'%s'}".formatted(phone)).requireStatus(200);
    }

    private String announced(String from) {
        return "{'call':'%s','from':'%s','team':%d}".formatted(call, from, team);
    }

    private List<JsonObject> heard(Listener listener) {
        return listener.calls().stream()
                .filter(one -> one.getString("call").startsWith(call))
                .toList();
    }

    @Test
    void a_team_hears_at_once_who_calls_and_nobody_else_does() throws IOException {
        numbered(requester, "0" + subscriber);
        join(agent);
        try (Listener desk = Listener.of(agent);
                Listener other = Listener.of(elsewhere);
                Listener admin = Listener.of(administrator);
                Listener waiting = Listener.of(requester)) {
            telephones.announce(announced("+33 " + subscriber)).requireStatus(204);
            telephones.announce(announced("+33 " + subscriber)).requireStatus(204);
            Patience.await(() -> !heard(desk).isEmpty());
            telephones
                    .announce("{'call':'%s, next','team':%d}".formatted(call, team))
                    .requireStatus(204);
            Patience.await(() -> heard(desk).size() == 2);

            JsonObject known = heard(desk).get(0);
            assertEquals(caller, known.getJsonObject("person").getInt("id"));
            assertEquals("requester", known.getJsonObject("person").getString("name"));
            assertEquals("+33" + subscriber, known.getString("number"));
            assertEquals("/quick?caller=" + caller, known.getString("page"));
            assertEquals(team, known.getInt("team"));
            JsonObject withheld = heard(desk).get(1);
            assertFalse(withheld.containsKey("person") || withheld.containsKey("number"), withheld::toString);
            assertEquals("/quick", withheld.getString("page"));
            for (Listener silent : List.of(other, admin, waiting)) {
                assertEquals(List.of(), silent.calls());
            }
        }
    }

    @Test
    void who_comes_while_it_rings_hears_of_it_too_and_an_agent_of_their_own_number_alone() throws IOException {
        numbered(agent, "+33 " + subscriber);
        join(elsewhere);
        String body = "{'call':'%s','from':'01 99 99 99 99','to':'0%s'}".formatted(call, subscriber);
        telephones.announce(body).requireStatus(204);
        try (Listener called = Listener.of(agent);
                Listener other = Listener.of(elsewhere)) {
            Patience.await(() -> heard(called).size() == 1);
            assertEquals("/quick?number=0199999999", heard(called).get(0).getString("page"));
            assertEquals(List.of(), heard(other));
        }
    }

    @Test
    void whoever_does_not_sign_is_not_listened_to() throws IOException {
        join(agent);
        String body = announced("+33 " + subscriber);
        Instant now = Instant.now();
        String[] good = TelephoneSystem.proof("msg-1", now, body);
        try (Listener desk = Listener.of(agent)) {
            telephones.sends(body).requireProblem(401, "unauthenticated");
            telephones.sends(body.replace("+33", "+34"), good).requireProblem(401, "unauthenticated");
            telephones
                    .sends(body, TelephoneSystem.proof("msg-1", now.minusSeconds(400), body))
                    .requireProblem(401, "unauthenticated");
            telephones
                    .sends(body, good[0], good[1], good[2], good[3], good[4], "v1,AAAA")
                    .requireProblem(401, "unauthenticated");
            agent.invalid("POST", "hooks/telephony", body).requireProblem(401, "unauthenticated");
            telephones.sends("", good).requireStatus(401);
            telephones
                    .announce("{'call':'%s, at last','team':%d}".formatted(call, team))
                    .requireStatus(204);
            Patience.await(() -> !heard(desk).isEmpty());
            assertEquals(1, heard(desk).size());
        }
    }

    @Test
    void what_is_signed_and_wrong_is_told_with_all_its_faults() {
        refused(
                "{'call':'','from':'anonymous','team':0,'line':1}",
                "/call blank",
                "/from wrong-format",
                "/team out-of-range",
                "/line unknown-member");
        refused("{'call':'x'}", "/team required");
        refused("{'call':'x','team':999999999}", "/team unknown-reference");
        refused("{'call':'x','agent':%d}".formatted(caller), "/agent unknown-reference");
        refused("{'call':'x','to':'+33100000000'}", "/to unknown-reference");
        refused("{'call':'x','team':%d,'agent':%d}".formatted(team, id(agent)), "/agent not-applicable");
        String broken = "{'call':";
        telephones
                .sends(broken, TelephoneSystem.proof("m", Instant.now(), broken))
                .requireProblem(400, "malformed-body");
    }

    private void refused(String body, String... errors) {
        assertEquals(
                List.of(errors),
                telephones
                        .sends(body, TelephoneSystem.proof("m", Instant.now(), body))
                        .requireProblem(422, "invalid")
                        .errors());
    }

    @Test
    void people_are_found_by_their_number_by_those_who_may_look_people_up() {
        numbered(requester, "+33 (0)" + subscriber);
        for (String typed : List.of("0" + subscriber, "%2B33%20" + subscriber, subscriber.substring(2))) {
            assertEquals(
                    List.of((int) caller),
                    agent
                            .get("people?q=" + typed)
                            .requireStatus(200)
                            .json()
                            .getJsonArray("items")
                            .getValuesAs(JsonObject.class)
                            .stream()
                            .map(person -> person.getInt("id"))
                            .toList(),
                    typed);
        }
        requester.get("people?q=0" + subscriber).requireProblem(403, "not-permitted");
    }
}
