package org.appticket.bootstrap.api.matrix.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;

/**
 * The people and teams that the cells are tried with: one person per column, two teams of which they are all members of the
 * first, somebody whose tickets are nobody's concern, and somebody who can do everything.
 */
public final class Stage {
    private static final String TOKEN = "{'name':'only looks','scopes':['READ']}";

    private final Cast cast;
    private final Map<Who, Player> players = new EnumMap<>(Who.class);
    private final AtomicInteger numbers = new AtomicInteger();
    private final long ours;
    private final long theirs;
    private final Player bystander;
    private final Player overseer;
    private final Player helper;

    public Stage(RunningServer server) {
        this.cast = Cast.on(server);
        this.ours = team("ours");
        this.theirs = team("theirs");
        this.bystander = signedIn("bystander", "['USER']");
        this.overseer = signedIn("overseer", "['AGENT','MANAGER','ADMIN']");
        this.helper = signedIn("helper", "['AGENT']");
        join(ours, overseer.id());
        join(theirs, overseer.id());
        join(theirs, helper.id());
        for (Who who : Who.values()) {
            players.put(who, newPlayer(who));
        }
    }

    /** Who asks in this column; for nobody it is somebody whom nobody knows about. */
    public Player player(Who who) {
        return players.getOrDefault(who, bystander);
    }

    /** Somebody with a team-mate's rights over everything. */
    public ApiClient overseer() {
        return overseer.session();
    }

    /** An agent who may be a member of the other team, or not. */
    public long helper() {
        return helper.id();
    }

    public Player bystander() {
        return bystander;
    }

    /** Somebody new who has this role. */
    public Player newcomer(Who who) {
        return signedIn("new" + numbers.incrementAndGet(), "['" + who + "']");
    }

    /** The number of somebody new who cannot sign in yet. */
    public long withoutPassword() {
        return cast.admin()
                .post(
                        "people",
                        "{'login':'%1$s','name':'New','email':'%1$s@example.org','roles':['USER']}"
                                .formatted(newName()))
                .requireStatus(201)
                .id();
    }

    public ApiClient anybody() {
        return cast.anybody();
    }

    /** The team that everybody is a member of, if their role lets them be one. */
    public long ours() {
        return ours;
    }

    /** The team that nobody is a member of but the overseer. */
    public long theirs() {
        return theirs;
    }

    /** A name that nothing has yet. */
    public String newName() {
        return "thing" + cast.suffix() + "-" + numbers.incrementAndGet();
    }

    /** Opens a ticket in a queue, 0 for none. */
    public long ticket(long requester, long team, boolean confidential) {
        String queue = team == 0 ? "" : ",'team':" + team;
        return overseer()
                .post(
                        "tickets",
                        "{'title':'The printer jams','description':'','requester':%d,'confidential':%b%s}"
                                .formatted(requester, confidential, queue))
                .requireStatus(201)
                .id();
    }

    /** Puts a ticket where nobody of the stage works, and where few see it. */
    public void hide(long ticket) {
        String path = "tickets/" + ticket;
        overseer()
                .patch(path, version(path), "{'team':%d,'confidential':true}".formatted(theirs))
                .requireStatus(200);
    }

    /** The entity tag of what is there now. */
    public String version(String path) {
        return overseer().get(path).requireStatus(200).header("ETag");
    }

    private Player newPlayer(Who who) {
        return switch (who) {
            case NOBODY ->
                new Player(bystander.account(), bystander.id(), bystander.session(), anybody(), this::anybody);
            case USER, AGENT, MANAGER, ADMIN -> member(who.name(), "['" + who + "']");
            case READ_ONLY -> onlyLooking(member("looker", "['USER','AGENT','MANAGER','ADMIN']"));
        };
    }

    /** Whoever is no agent any more still stands in the list of the team; it must not help them. */
    private Player member(String name, String roles) {
        Player agent = signedIn(name, "['AGENT']");
        join(ours, agent.id());
        String path = "people/" + agent.id();
        cast.admin().patch(path, version(path), "{'roles':" + roles + "}").requireStatus(200);
        return player(agent.account(), agent.id());
    }

    private Player onlyLooking(Player owner) {
        Reply token = owner.session().post("me/tokens", TOKEN).requireStatus(201);
        String secret = "Bearer " + token.json().getString("secret");
        Supplier<ApiClient> again = () -> anybody().with("Authorization", secret);
        return new Player(owner.account(), owner.id(), owner.session(), again.get(), again);
    }

    private Player signedIn(String name, String roles) {
        return player(cast.account(name), cast.somebody(name, roles).get("me").id());
    }

    private Player player(RunningServer.Account account, long id) {
        Supplier<ApiClient> again = () -> anybody().signedIn(account);
        ApiClient session = again.get();
        return new Player(account, id, session, session, again);
    }

    private long team(String name) {
        return cast.admin()
                .post("teams", "{'name':'" + name + cast.suffix() + "'}")
                .requireStatus(201)
                .id();
    }

    private void join(long team, long person) {
        cast.admin().valid("PUT", "teams/" + team + "/members/" + person, "").requireStatus(204);
    }
}
