package org.appticket.bootstrap.api.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonString;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.factor.TotpKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class SecondFactorIT {
    private final Cast cast;

    SecondFactorIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    /** An authenticator, which shows codes that were not used yet. */
    private static final class Phone {
        private final TotpKey key;
        private TimeStep last = TimeStep.NONE;

        Phone(String base32) {
            this.key = TotpKey.of(decoded(base32));
        }

        /** Of the step before, this one or the next: each code counts once. */
        String code() {
            TimeStep now = TimeStep.at(Instant.now());
            last = last.isAfter(now.plus(-2)) ? last.plus(1) : now.plus(-1);
            return key.code(last);
        }

        private static byte[] decoded(String base32) {
            byte[] bytes = new byte[TotpKey.BYTES];
            for (int bit = 0; bit < base32.length() * 5; bit++) {
                int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(bit / 5));
                if ((value >> (4 - bit % 5) & 1) == 1) {
                    bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
                }
            }
            return bytes;
        }
    }

    @Test
    void whoever_has_set_up_a_second_factor_needs_it_to_get_in() {
        ApiClient agathe = cast.agent();
        ApiClient elsewhere = cast.again("agent");
        String before = agathe.get("session").json().getString("csrfToken");
        agathe.post("me/second-factor", "{'password':'wrong'}").requireProblem(401, "unauthenticated");
        agathe.post("me/second-factor", "{}").requireProblem(422, "invalid");
        Phone phone = proposed(agathe);
        agathe.valid("PUT", "me/second-factor", "{'code':'000000'}").requireProblem(422, "invalid");
        Reply set = agathe.valid("PUT", "me/second-factor", "{'code':'" + phone.code() + "'}")
                .requireStatus(200);

        assertNotEquals(before, set.json().getString("csrfToken"));
        elsewhere.get("me").requireProblem(401, "unauthenticated");
        agathe.get("me").requireStatus(200);
        Reply asked = cast.trying("agent", "").requireProblem(401, "second-factor-required");
        assertEquals(
                List.of("TOTP", "RECOVERY_CODE"),
                asked.json().getJsonArray("methods").getValuesAs(JsonString::getString));
        String code = phone.code();
        cast.trying("agent", code).requireStatus(200);
        cast.trying("agent", code).requireProblem(401, "unauthenticated");
        String recovery = set.json().getJsonArray("recoveryCodes").getString(3);
        cast.trying("agent", recovery.toUpperCase(Locale.ROOT).replace('-', ' '))
                .requireStatus(200);
        cast.trying("agent", recovery).requireProblem(401, "unauthenticated");
        assertEquals(9, agathe.get("me/second-factor").json().getInt("recoveryCodesLeft"));
    }

    @Test
    void a_wrong_password_says_nothing_about_a_second_factor() {
        ApiClient agathe = cast.agent();
        Phone phone = proposed(agathe);
        agathe.valid("PUT", "me/second-factor", "{'code':'" + phone.code() + "'}")
                .requireStatus(200);

        Reply wrong = cast.anybody()
                .post("session", "{'login':'agent%s','password':'wrong'}".formatted(cast.suffix()))
                .requireProblem(401, "unauthenticated");
        Reply unknown = cast.anybody()
                .post("session", "{'login':'nobody%s','password':'wrong'}".formatted(cast.suffix()))
                .requireProblem(401, "unauthenticated");
        assertEquals(withoutInstance(unknown), withoutInstance(wrong));
    }

    @Test
    void it_can_be_renewed_removed_and_taken_away() {
        ApiClient agathe = cast.agent();
        Phone phone = proposed(agathe);
        Reply set = agathe.valid("PUT", "me/second-factor", "{'code':'" + phone.code() + "'}")
                .requireStatus(200);
        agathe.with("X-CSRF-Token", set.json().getString("csrfToken"));
        agathe.post("me/second-factor/recovery-codes", "{'password':'%s'}".formatted(Cast.PASSWORD))
                .requireProblem(401, "second-factor-required");
        Reply renewed = agathe.post(
                        "me/second-factor/recovery-codes",
                        "{'password':'%s','code':'%s'}".formatted(Cast.PASSWORD, phone.code()))
                .requireStatus(200);
        cast.trying("agent", set.json().getJsonArray("recoveryCodes").getString(0))
                .requireProblem(401, "unauthenticated");
        cast.trying("agent", renewed.json().getJsonArray("recoveryCodes").getString(0))
                .requireStatus(200);

        agathe.valid("DELETE", "me/second-factor", "").requireStatus(204);
        cast.trying("agent", "").requireStatus(200);

        ApiClient again = cast.again("agent");
        Phone second = proposed(again);
        again.valid("PUT", "me/second-factor", "{'code':'" + second.code() + "'}")
                .requireStatus(200);
        String person = "people/" + again.get("me").id() + "/second-factor";
        again.valid("DELETE", person, "").requireProblem(403, "csrf");
        cast.admin().valid("DELETE", person, "").requireStatus(204);
        again.get("me").requireProblem(401, "unauthenticated");
        cast.trying("agent", "").requireStatus(200);
        cast.admin().valid("DELETE", "people/999999999/second-factor", "").requireProblem(404, "not-found");
    }

    @Test
    void a_token_changes_nothing_about_it() {
        ApiClient agathe = cast.agent();
        String token = agathe.post("me/tokens", "{'name':'script'}").json().getString("secret");
        ApiClient script = cast.anybody().with("Authorization", "Bearer " + token);
        script.get("me/second-factor").requireStatus(200);
        script.post("me/second-factor", "{'password':'%s'}".formatted(Cast.PASSWORD))
                .requireProblem(403, "sign-in-again");
        script.valid("DELETE", "me/second-factor", "").requireProblem(403, "sign-in-again");
        script.post("me/passkeys/options", "").requireProblem(403, "sign-in-again");
    }

    @Test
    void where_a_role_demands_one_its_holder_sets_it_up_before_anything_else() throws Exception {
        var settings = Map.of("APPTICKET_SECOND_FACTOR_ROLES", "manager, ADMIN");
        try (RunningServer strict = RunningServer.start(Files.createTempDirectory("appticket-strict"), settings)) {
            ApiClient admin = new ApiClient(strict).signedIn(RunningServer.ADMIN);
            admin.get("session").requireStatus(200);
            for (String closed : List.of("me", "tickets", "people?q=x", "me/tokens", "notifications", "audit")) {
                admin.get(closed).requireProblem(403, "second-factor-enrolment");
            }
            admin.post("tickets", "{'title':'x','description':''}").requireProblem(403, "second-factor-enrolment");
            admin.post("me/tokens", "{'name':'x'}").requireProblem(403, "second-factor-enrolment");
            assertTrue(admin.get("me/second-factor").json().getBoolean("required"));
            String password = RunningServer.ADMIN.password();
            Phone phone = new Phone(admin.post("me/second-factor", "{'password':'" + password + "'}")
                    .json()
                    .getString("secret"));
            Reply set = admin.valid("PUT", "me/second-factor", "{'code':'" + phone.code() + "'}")
                    .requireStatus(200);
            admin.get("me").requireStatus(200);
            admin.with("X-CSRF-Token", set.json().getString("csrfToken"));
            Cast staff = new Cast(strict, admin, "-strict");
            staff.agent().get("tickets").requireStatus(200);
            assertFalse(staff.again("agent").get("me/second-factor").json().getBoolean("required"));
            admin.valid("DELETE", "me/second-factor", "").requireStatus(204);
            admin.get("me").requireProblem(403, "second-factor-enrolment");
            assertEquals(0, strict.stop());
        }
    }

    private static Phone proposed(ApiClient client) {
        Reply proposed = client.post("me/second-factor", "{'password':'%s'}".formatted(Cast.PASSWORD))
                .requireStatus(200);
        assertTrue(proposed.json()
                .getString("uri")
                .contains("secret=" + proposed.json().getString("secret")));
        return new Phone(proposed.json().getString("secret"));
    }

    private static String withoutInstance(Reply reply) {
        return reply.body().replaceFirst("urn:uuid:[0-9a-f-]+", "");
    }
}
