package org.appticket.bootstrap.api.matrix;

import static java.util.Map.entry;

import jakarta.json.JsonObject;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;

/** How the endpoints are called that change by what people sign in: each time by somebody new, where it would end sessions. */
final class AccountFixtures {
    private static final String WORTHLESS = "Zm9yIGV4YW1wbGUgb25seSwgaXQgb3BlbnMgbm90aGluZw";
    private static final String NOWHERE = "nowhere";
    private static final String CHOSEN = "{'password':'seven owls share one quiet barn'}";
    private static final String FORGED = "{'credential':{'id':'x','type':'public-key'}}";

    private AccountFixtures() {}

    static Map<String, Fixture> all() {
        return Map.ofEntries(
                entry("POST /me/password", Fixture.plain(AccountFixtures::password)),
                entry("POST /me/email", Fixture.plain(AccountFixtures::email)),
                entry("GET /me/sessions", looking()),
                entry(
                        "DELETE /me/sessions",
                        Fixture.plain(scene -> Call.by(scene).as(newcomer(scene).client()))),
                entry("DELETE /me/sessions/{session}", Fixture.owned(scene -> Call.by(scene, session(scene)))),
                entry("PUT /invitations/{token}", worthless(CHOSEN)),
                entry("POST /password-resets", saying("{'login':'nobody@example.org'}")),
                entry("PUT /password-resets/{token}", worthless(CHOSEN)),
                entry("PUT /email-verifications/{token}", worthless("")),
                entry(
                        "POST /people/{id}/invitations",
                        Fixture.plain(scene -> Call.by(scene, scene.stage().withoutPassword()))),
                entry("POST /session/passkey-options", saying("")),
                entry("POST /session/passkey", saying(FORGED)),
                entry("GET /me/second-factor", looking()),
                entry("POST /me/second-factor", Fixture.plain(AccountFixtures::proof)),
                entry("PUT /me/second-factor", saying("{'code':'000000'}")),
                entry(
                        "DELETE /me/second-factor",
                        Fixture.plain(scene -> Call.by(scene).as(newcomer(scene).client()))),
                entry("POST /me/second-factor/recovery-codes", Fixture.plain(AccountFixtures::proof)),
                entry("GET /me/passkeys", looking()),
                entry("POST /me/passkeys", saying("{'name':'Phone','credential':{'id':'x','type':'public-key'}}")),
                entry("POST /me/passkeys/options", saying("")),
                entry("DELETE /me/passkeys/{id}", Fixture.plain(scene -> Call.by(scene, 1))),
                entry(
                        "DELETE /people/{id}/second-factor",
                        Fixture.plain(scene ->
                                Call.by(scene, scene.stage().bystander().id()))),
                entry("GET /auth/providers", looking()),
                entry("GET /auth/oidc/{provider}", Fixture.plain(scene -> Call.by(scene, NOWHERE))),
                entry("GET /auth/oidc/{provider}/callback", Fixture.plain(scene -> Call.by(scene, NOWHERE))),
                entry("GET /me/identities", looking()),
                entry("POST /me/identities", saying("{'provider':'" + NOWHERE + "'}")),
                entry("DELETE /me/identities/{id}", Fixture.plain(scene -> Call.by(scene, 1))));
    }

    private static Fixture looking() {
        return Fixture.plain(Call::by);
    }

    private static Fixture saying(String body) {
        return Fixture.plain(scene -> Call.by(scene).saying(body));
    }

    private static Fixture worthless(String body) {
        return Fixture.plain(scene -> Call.by(scene, WORTHLESS).saying(body));
    }

    private static Call password(Scene scene) {
        Player somebody = newcomer(scene);
        return Call.by(scene)
                .as(somebody.client())
                .saying("{'current':'%s','password':'seven owls share one quiet barn'}"
                        .formatted(somebody.account().password()));
    }

    private static Call email(Scene scene) {
        return Call.by(scene)
                .saying("{'email':'another@example.org','password':'%s'}"
                        .formatted(scene.player().account().password()));
    }

    private static Call proof(Scene scene) {
        return Call.by(scene)
                .saying("{'password':'%s'}".formatted(scene.player().account().password()));
    }

    /** Another session of the same person, or one of somebody else. */
    private static String session(Scene scene) {
        boolean own = scene.relation() == Relation.OWN;
        Player owner = own ? scene.player() : scene.stage().player(Who.NOBODY);
        ApiClient other =
                own ? scene.player().session() : scene.stage().anybody().signedIn(owner.account());
        if (own) {
            scene.stage().anybody().signedIn(owner.account());
        }
        return other.get("me/sessions").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(session -> !own || !session.getBoolean("current"))
                .map(session -> session.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody new in the same role; whoever has no session of their own stays who they are. */
    private static Player newcomer(Scene scene) {
        return scene.who().isRole() ? scene.stage().newcomer(scene.who()) : scene.player();
    }
}
