package org.appticket.bootstrap.api.matrix;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;

/** How every endpoint is called validly. An endpoint that is missing here fails {@link PermissionMatrixIT}. */
final class Fixtures {
    private static final Map<String, Fixture> ALL = all();

    private Fixtures() {}

    static Fixture of(String endpoint) {
        Fixture fixture = ALL.get(endpoint);
        if (fixture == null) {
            throw new IllegalArgumentException("nobody knows how to try " + endpoint);
        }
        return fixture;
    }

    private static Map<String, Fixture> all() {
        Map<String, Fixture> all = new HashMap<>();
        all.putAll(tickets());
        all.putAll(comments());
        all.putAll(watchers());
        all.putAll(access());
        all.putAll(AccountFixtures.all());
        all.putAll(people());
        all.putAll(structure());
        all.putAll(service());
        return Map.copyOf(all);
    }

    private static Map<String, Fixture> tickets() {
        return Map.ofEntries(
                entry("GET /tickets", looking()),
                entry("POST /tickets", saying("{'title':'It hums','description':''}")),
                entry("GET /tickets/{id}", lookingAtTicket()),
                entry("PATCH /tickets/{id}", Fixture.ticket(scene -> patched(scene, scene.ticket()))),
                entry("GET /tickets/{id}/transitions", lookingAtTicket()),
                entry(
                        "POST /tickets/{id}/transitions",
                        aboutTicket("{'action':'WAIT','waitingFor':'THIRD_PARTY','reason':'Parts'}")),
                entry("GET /tickets/{id}/comments", lookingAtTicket()),
                entry("POST /tickets/{id}/comments", aboutTicket("{'body':'Still?','visibility':'PUBLIC'}")),
                entry(
                        "POST /tickets/{id}/follow-ups",
                        Fixture.ticket(
                                scene -> Call.by(scene, scene.closedTicket()).saying("{'description':'Again'}"))),
                entry("GET /tickets/{id}/watchers", lookingAtTicket()),
                entry(
                        "POST /tickets/{id}/watchers",
                        Fixture.ticket(scene -> Call.by(scene, scene.ticket())
                                .saying("{'person':%d}".formatted(scene.stage().helper())))),
                entry(
                        "DELETE /tickets/{id}/watchers/{person}",
                        Fixture.ticket(scene ->
                                Call.by(scene, scene.ticket(), scene.stage().helper()))),
                entry("GET /tickets/{id}/history", lookingAtTicket()));
    }

    private static Map<String, Fixture> watchers() {
        return Map.of(
                "GET /tickets/{id}/watchers", lookingAtTicket(),
                "POST /tickets/{id}/watchers",
                        Fixture.ticket(scene -> Call.by(scene, scene.ticket())
                                .saying("{'person':" + scene.stage().helper() + "}")),
                "DELETE /tickets/{id}/watchers/{person}",
                        Fixture.ticket(scene ->
                                Call.by(scene, scene.ticket(), scene.stage().helper())));
    }

    private static Map<String, Fixture> comments() {
        return Map.of(
                "GET /tickets/{id}/comments/{comment}", Fixture.comment(Fixtures::comment),
                "PATCH /tickets/{id}/comments/{comment}",
                        Fixture.comment(scene -> seen(scene, comment(scene)).saying("{'body':'Better said'}")),
                "DELETE /tickets/{id}/comments/{comment}", Fixture.comment(scene -> seen(scene, comment(scene))));
    }

    private static Map<String, Fixture> access() {
        return Map.of(
                "GET /session", looking(),
                "POST /session", Fixture.plain(Fixtures::signIn),
                "DELETE /session",
                        Fixture.plain(scene ->
                                Call.by(scene).as(scene.player().again().get())),
                "POST /setup",
                        saying("{'code':'used up','login':'first','name':'First','password':'a fine long sentence'}"),
                "GET /me/tokens", looking(),
                "POST /me/tokens", saying("{'name':'report'}"),
                "DELETE /me/tokens/{id}", Fixture.owned(scene -> Call.by(scene, token(scene))));
    }

    private static Map<String, Fixture> people() {
        return Map.ofEntries(
                entry("GET /me", looking()),
                entry(
                        "PATCH /me",
                        Fixture.plain(
                                scene -> seen(scene, "people/" + scene.player().id(), Call.by(scene))
                                        .saying("{'phone':'0123'}"))),
                entry("GET /people", looking()),
                entry(
                        "POST /people",
                        named("{'login':'%1$s','name':'New','email':'%1$s@example.org','roles':['USER']}")),
                entry("GET /people/{id}", Fixture.owned(scene -> Call.by(scene, person(scene)))),
                entry(
                        "PATCH /people/{id}",
                        Fixture.owned(scene -> seen(scene, "people/" + person(scene), Call.by(scene, person(scene)))
                                .saying("{'phone':'0123'}"))),
                entry("GET /notifications", looking()),
                entry("POST /notifications/read", saying("{}")));
    }

    private static Map<String, Fixture> structure() {
        return Map.of(
                "GET /teams", looking(),
                "POST /teams", named("{'name':'%s'}"),
                "GET /teams/{id}",
                        Fixture.plain(scene -> Call.by(scene, scene.stage().ours())),
                "GET /teams/{id}/members",
                        Fixture.plain(scene -> Call.by(scene, scene.stage().ours())),
                "PUT /teams/{id}/members/{person}", Fixture.plain(Fixtures::membership),
                "DELETE /teams/{id}/members/{person}", Fixture.plain(Fixtures::membership),
                "GET /categories", looking(),
                "POST /categories", named("{'name':'%s'}"));
    }

    private static Map<String, Fixture> service() {
        return Map.of(
                "GET /audit", looking(),
                "POST /audit/verification", saying(""),
                "GET /lifecycle", looking(),
                "GET /openapi.yaml", looking(),
                "GET /health/live", looking(),
                "GET /health/ready", looking(),
                "GET /problems/{slug}", Fixture.plain(scene -> Call.by(scene, "stale")));
    }

    private static Call membership(Scene scene) {
        return Call.by(scene, scene.stage().theirs(), scene.stage().helper());
    }

    private static Fixture looking() {
        return Fixture.plain(Call::by);
    }

    private static Fixture lookingAtTicket() {
        return Fixture.ticket(scene -> Call.by(scene, scene.ticket()));
    }

    private static Fixture saying(String body) {
        return Fixture.plain(scene -> Call.by(scene).saying(body));
    }

    private static Fixture named(String body) {
        return Fixture.plain(
                scene -> Call.by(scene).saying(body.formatted(scene.stage().newName())));
    }

    private static Fixture aboutTicket(String body) {
        return Fixture.ticket(scene -> Call.by(scene, scene.ticket()).saying(body));
    }

    private static Call patched(Scene scene, long ticket) {
        return seen(scene, "tickets/" + ticket, Call.by(scene, ticket)).saying("{'title':'It hums'}");
    }

    private static Call comment(Scene scene) {
        long ticket = scene.ticket();
        return Call.by(scene, ticket, scene.commentOn(ticket));
    }

    private static Call seen(Scene scene, Call call) {
        return seen(scene, "tickets/%s/comments/%s".formatted(call.ids().toArray()), call);
    }

    private static Call seen(Scene scene, String path, Call call) {
        return call.seen(scene.stage().version(path));
    }

    private static Call signIn(Scene scene) {
        return Call.by(scene)
                .as(scene.player().again().get())
                .saying("{'login':'%s','password':'%s'}"
                        .formatted(
                                scene.player().account().login(),
                                scene.player().account().password()));
    }

    private static long token(Scene scene) {
        ApiClient owner = scene.relation() == Relation.OWN
                ? scene.player().session()
                : scene.stage().overseer();
        return owner.post("me/tokens", "{'name':'to be revoked'}")
                .requireStatus(201)
                .id();
    }

    private static long person(Scene scene) {
        return scene.relation() == Relation.OWN
                ? scene.player().id()
                : scene.stage().bystander().id();
    }
}
