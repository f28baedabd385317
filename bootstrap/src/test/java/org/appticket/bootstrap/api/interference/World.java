package org.appticket.bootstrap.api.interference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;

/** A server with people in two teams, and what happened there. People and teams have the same numbers in every world. */
final class World {
    static final String OBSERVER_USER = "una";
    static final String OBSERVER_AGENT = "aga";
    static final String OBSERVER_ADMIN = "ada";
    static final String OBSERVER_TOKEN = "token of aga";
    static final String WORKER = "wim";
    static final String CUSTOMER = "rob";
    static final String SECRET_CUSTOMER = "hid";
    static final String SECRET_AGENT = "hag";

    private static final long MISSING = 999_999_999;

    private final boolean first;
    private final Cast cast;
    private final Map<String, ApiClient> people = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Integer, Long> tickets = new HashMap<>();
    private final Map<Integer, List<Long>> comments = new HashMap<>();

    World(RunningServer server, boolean first) {
        this.first = first;
        this.cast = new Cast(server, new ApiClient(server).signedIn(RunningServer.ADMIN), "");
        for (String team : List.of("ours", "theirs")) {
            numbers.put(
                    team,
                    cast.admin()
                            .post("teams", "{'name':'" + team + "'}")
                            .requireStatus(201)
                            .id());
        }
        join(OBSERVER_USER, "USER");
        join(OBSERVER_AGENT, "AGENT", "ours");
        join(OBSERVER_ADMIN, "ADMIN");
        join(WORKER, "MANAGER", "ours", "theirs");
        join(CUSTOMER, "USER");
        join(SECRET_CUSTOMER, "USER");
        join(SECRET_AGENT, "AGENT", "theirs");
        String secret = as(OBSERVER_AGENT)
                .post("me/tokens", "{'name':'looks','scopes':['READ']}")
                .requireStatus(201)
                .json()
                .getString("secret");
        people.put(OBSERVER_TOKEN, cast.anybody().with("Authorization", "Bearer " + secret));
    }

    /** Whether it is the first of the two, whose secrets are other ones. */
    boolean isFirst() {
        return first;
    }

    ApiClient as(String name) {
        ApiClient client = people.get(name);
        if (client == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return client;
    }

    /** The number of a person or a team. */
    long number(String name) {
        return numbers.getOrDefault(name, MISSING);
    }

    /** The ticket of that number in the story, or one that does not exist if it was not told here. */
    long ticket(int told) {
        return tickets.getOrDefault(told, MISSING);
    }

    /** The first comment on it, or one that does not exist. */
    long comment(int told) {
        List<Long> all = comments.getOrDefault(told, List.of());
        return all.isEmpty() ? MISSING : all.get(0);
    }

    /** Opens a ticket; {@code body} without its last brace. */
    void open(int told, String requester, String team, String body) {
        String queue = team.isEmpty() ? "" : ",'team':" + number(team);
        Reply opened = as(WORKER)
                .post("tickets", body + ",'requester':" + number(requester) + queue + "}")
                .requireStatus(201);
        tickets.put(told, opened.id());
    }

    /** Does something about a ticket; it may well be refused, in each world alike. */
    void act(int told, String name, String rest, String body) {
        String path = "tickets/" + ticket(told) + rest;
        Reply reply = rest.isEmpty() ? as(name).patch(path, "*", body) : as(name).post(path, body);
        if (reply.status() == 201 && rest.equals("/comments")) {
            comments.computeIfAbsent(told, one -> new ArrayList<>()).add(reply.id());
        }
        if (reply.status() >= 500) {
            throw new AssertionError(reply.body());
        }
    }

    private void join(String name, String role, String... teams) {
        ApiClient client = cast.somebody(name, "['" + role + "']");
        people.put(name, client);
        long id = client.get("me").id();
        numbers.put(name, id);
        for (String team : teams) {
            cast.admin()
                    .valid("PUT", "teams/" + number(team) + "/members/" + id, "")
                    .requireStatus(204);
        }
    }
}
