package org.appticket.bootstrap.api.abuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logins that look alike (rule PPL-1): those of one key are one, and the others are never taken for one another. */
@ExtendWith(SharedServer.class)
class LookalikeLoginsIT {
    private static final String PASSWORD = "nineteen purple tractors";

    private final Cast cast;

    LookalikeLoginsIT(RunningServer server) {
        this.cast = Cast.on(server);
    }

    @Test
    void case_and_width_make_no_other_login() {
        String login = "zoe" + cast.suffix();
        add(login).requireStatus(201);

        for (String alike : alike(login)) {
            add(alike).requireProblem(409, "duplicate");
            assertEquals(
                    login,
                    signIn(alike, PASSWORD)
                            .requireStatus(200)
                            .json()
                            .getJsonObject("user")
                            .getString("login"));
        }
    }

    @Test
    void an_accent_or_another_alphabet_makes_another_login_that_opens_nothing_else() {
        String login = "zoe" + cast.suffix();
        add(login).requireStatus(201);

        for (String other : List.of("zo\u00e9", "z\u043ee", "zoe\u0301", "z0e")) {
            signIn(other + cast.suffix(), PASSWORD).requireProblem(401, "unauthenticated");
        }
        add("zo\u00e9" + cast.suffix()).requireStatus(201);
        add("zoe\u0301" + cast.suffix()).requireProblem(409, "duplicate");
    }

    @Test
    void a_login_with_anything_invisible_is_refused_or_no_login() {
        String login = "zoe" + cast.suffix();
        add(login).requireStatus(201);

        for (String other : List.of("zoe\u200b", "zoe ", " zoe", "z\u00adoe", "zoe\u00a0", "zoe\u202e", "zoe\\t")) {
            add(other + cast.suffix()).requireProblem(422, "invalid");
            Reply refused = signIn(other + cast.suffix(), PASSWORD);
            refused.requireProblem(401, "unauthenticated");
        }
    }

    @Test
    void two_people_cannot_have_logins_that_become_alike_by_a_change() {
        add("zoe" + cast.suffix()).requireStatus(201);
        add("yan" + cast.suffix()).requireStatus(201);

        Reply found = cast.admin().get("people?q=yan" + cast.suffix()).requireStatus(200);
        assertEquals(1, found.json().getJsonArray("items").size());
        String path =
                "people/" + found.json().getJsonArray("items").getJsonObject(0).getInt("id");

        cast.admin()
                .invalid("PATCH", path, "{'login':'ZOE" + cast.suffix() + "'}", "If-Match", "*")
                .requireProblem(422, "invalid");
    }

    private static List<String> alike(String login) {
        StringBuilder wide = new StringBuilder();
        login.chars().forEach(c -> wide.append((char) (c - 0x21 + 0xff01)));
        return List.of(login.toUpperCase(java.util.Locale.ROOT), "Zoe" + login.substring(3), wide.toString());
    }

    private Reply add(String login) {
        return cast.admin()
                .post(
                        "people",
                        "{'login':'%s','name':'Zoe','email':'zoe@example.org','roles':['USER'],'password':'%s'}"
                                .formatted(login, PASSWORD));
    }

    private Reply signIn(String login, String password) {
        return cast.anybody().post("session", "{'login':'%s','password':'%s'}".formatted(login, password));
    }
}
