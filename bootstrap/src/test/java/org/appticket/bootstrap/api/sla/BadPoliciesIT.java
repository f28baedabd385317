package org.appticket.bootstrap.api.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a policy is pointed at, whether it is new or changed, and changes nothing. */
@ExtendWith(SharedServer.class)
class BadPoliciesIT {
    private final ApiClient admin;
    private final String team;

    BadPoliciesIT(RunningServer server) {
        this.admin = Cast.on(server).admin();
        this.team = "'team':"
                + admin.post("teams", "{'name':'%s'}".formatted(named("Équipe")))
                        .id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/targets/TEAM/duration out-of-range   | 'targets':{'TEAM':{'duration':'-PT4H'}}",
                "/targets/TEAM/duration out-of-range   | 'targets':{'TEAM':{'duration':'PT0S'}}",
                "/targets/TEAM/duration out-of-range   | 'targets':{'TEAM':{'duration':'PT0.000000999S'}}",
                "/targets/TEAM/duration out-of-range   | 'targets':{'TEAM':{'duration':'PT10000H0.000001S'}}",
                "/targets/TEAM/duration out-of-range   | 'targets':{'TEAM':{'duration':'PT999999999999999999999999H'}}",
                "/targets/TEAM/duration out-of-range   | 'targets':{'TEAM':{'duration':'PT9223372036854775807S'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'PT'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':''}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'4h'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'pt4h'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'P1D'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'P1DT4H'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'P2W'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'P1M'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'P1Y'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'PT1.5H'}}",
                "/targets/TEAM/duration wrong-format   | 'targets':{'TEAM':{'duration':'PT-4H'}}",
                "/targets/TEAM/duration wrong-type     | 'targets':{'TEAM':{'duration':14400}}",
                "/targets/TEAM/workingDays out-of-range | 'targets':{'TEAM':{'workingDays':0}}",
                "/targets/TEAM/workingDays out-of-range | 'targets':{'TEAM':{'workingDays':-1}}",
                "/targets/TEAM/workingDays out-of-range | 'targets':{'TEAM':{'workingDays':1001}}",
                "/targets/TEAM/workingDays out-of-range | 'targets':{'TEAM':{'workingDays':1.5}}",
                "/targets/TEAM/workingDays out-of-range | 'targets':{'TEAM':{'workingDays':1e400}}",
                "/targets/TEAM/workingDays wrong-type  | 'targets':{'TEAM':{'workingDays':'2'}}",
                "/targets/TEAM/workingDays not-applicable | 'targets':{'TEAM':{'duration':'PT4H','workingDays':1}}",
                "/targets/TEAM/duration required       | 'targets':{'TEAM':{}}",
                "/targets/TEAM/hours unknown-member    | 'targets':{'TEAM':{'duration':'PT4H','hours':4}}",
                "/targets/TEAM wrong-type              | 'targets':{'TEAM':'PT4H'}",
                "/targets/LUNCH unknown-member         | 'targets':{'TEAM':{'workingDays':1},'LUNCH':{'workingDays':1}}",
                "/targets wrong-type                   | 'targets':[{'TEAM':{'workingDays':1}}]",
                "/targets wrong-type                   | 'targets':null",
                "/warnAt out-of-range                  | 'warnAt':0",
                "/warnAt out-of-range                  | 'warnAt':100",
                "/warnAt/1 out-of-range                | 'warnAt':[75,100]",
                "/warnAt/0 out-of-range                | 'warnAt':[0.5]",
                "/warnAt too-long                      | 'warnAt':[10,20,30,40,50,60]",
                "/warnAt wrong-type                    | 'warnAt':'75'",
                "/warnAt/0 wrong-type                  | 'warnAt':['75']",
                "/warnAt wrong-type                    | 'warnAt':{'percent':75}",
                "/warnAt wrong-type                    | 'warnAt':null",
                "/escalateAt out-of-range              | 'escalateAt':99",
                "/escalateAt/0 out-of-range            | 'escalateAt':[99]",
                "/escalateAt/0 out-of-range            | 'escalateAt':[1001]",
                "/escalateAt too-long                  | 'escalateAt':[100,110,120,130,140,150,160,170,180,190,200]",
                "/pausesForDependency wrong-type       | 'pausesForDependency':'yes'",
                "/calendar out-of-range                | 'calendar':0",
                "/calendar wrong-type                  | 'calendar':'1'",
                "/calendar wrong-type                  | 'calendar':null",
                "/calendar unknown-reference           | 'calendar':999999999",
                "/alarmHours unknown-reference         | 'alarmHours':999999999",
                "/match/team out-of-range              | 'match':{'team':0}",
                "/match/type unknown-value             | 'match':{'type':'BUG'}",
                "/match/priority unknown-value         | 'match':{'priority':'high'}",
                "/match/category unknown-reference     | 'match':{'category':999999999}",
                "/match/status unknown-member          | 'match':{'status':'OPEN'}",
                "/match wrong-type                     | 'match':[]",
                "/name blank                           | 'name':' '",
                "/name wrong-type                      | 'name':7",
                "/id unknown-member                    | 'id':1"
            })
    void a_wrong_value_is_pointed_at(String error, String wrong) {
        String name = named("Politique");
        String policy = "sla-policies/" + add(valid(name)).requireStatus(201).id();
        String added = named("Neue");

        Reply refused = admin.invalid("POST", "sla-policies", with(valid(added), wrong));
        Reply unchanged = admin.invalid("PATCH", policy, "{" + wrong + "}", "If-Match", "*");

        assertEquals(List.of(error), refused.requireProblem(422, "invalid").errors());
        assertEquals(List.of(error), unchanged.requireProblem(422, "invalid").errors());
        Reply after = admin.get(policy);
        assertEquals("\"1\"", after.header("ETag"));
        admin.valid("DELETE", policy, "", "If-Match", "*").requireStatus(204);
        String free = "sla-policies/" + add(valid(added)).requireStatus(201).id();
        admin.valid("DELETE", free, "", "If-Match", "*").requireStatus(204);
    }

    @Test
    void what_a_new_policy_needs_is_asked_for_and_everything_that_is_wrong_is_told_at_once() {
        refused(List.of("/name required", "/match required", "/targets required"), "{}");
        refused(List.of("/targets required"), "{'name':'%s','match':{},'targets':{}}".formatted(named("Nothing")));
        refused(
                List.of("/match/team wrong-type", "/targets/TEAM wrong-type"),
                "{'name':'%s','match':{'team':null},'targets':{'TEAM':null}}".formatted(named("Null")));
        refused(
                List.of(
                        "/match/type unknown-value",
                        "/match/colour unknown-member",
                        "/targets/ACCEPTANCE/duration wrong-format",
                        "/targets/RESOLUTION/workingDays out-of-range",
                        "/warnAt/0 out-of-range",
                        "/escalateAt out-of-range",
                        "/version unknown-member"),
                "{'name':'%s','match':{'type':'X','colour':1},'targets':{'ACCEPTANCE':{'duration':'P1D'},"
                        + "'RESOLUTION':{'workingDays':0}},'warnAt':[0],'escalateAt':50,'version':1}");
    }

    @Test
    void what_a_policy_refers_to_must_be_there() {
        List<String> expected = List.of(
                "/match/team unknown-reference",
                "/match/category unknown-reference",
                "/calendar unknown-reference",
                "/alarmHours unknown-reference");
        String lost = "'match':{'team':999999999,'category':999999999},'calendar':999999998,'alarmHours':999999999";
        String policy =
                "sla-policies/" + add(valid(named("Kept"))).requireStatus(201).id();

        Reply added = admin.post(
                "sla-policies", "{'name':'%s',%s,'targets':{'TEAM':{'workingDays':1}}}".formatted(named("Lost"), lost));
        assertEquals(expected, added.requireProblem(422, "invalid").errors());
        Reply changed = admin.patch(policy, "*", "{" + lost + "}");
        assertEquals(expected, changed.requireProblem(422, "invalid").errors());
        assertEquals("\"1\"", admin.get(policy).header("ETag"));

        long retired =
                admin.post("teams", "{'name':'%s'}".formatted(named("Retirée"))).id();
        admin.patch("teams/" + retired, "*", "{'active':false}").requireStatus(200);
        Reply late = admin.patch(policy, "*", "{'match':{'team':%d}}".formatted(retired));
        assertEquals(
                List.of("/match/team unknown-reference"),
                late.requireProblem(422, "invalid").errors());
    }

    @Test
    void something_is_promised_to_the_end() {
        String policy =
                "sla-policies/" + add(valid(named("Last"))).requireStatus(201).id();

        Reply refused = admin.patch(policy, "*", "{'targets':{'RESOLUTION':null}}");

        assertEquals(
                List.of("/targets required"),
                refused.requireProblem(422, "invalid").errors());
        assertEquals("\"1\"", admin.get(policy).header("ETag"));
    }

    @Test
    void it_is_told_in_the_language_of_the_reader_how_a_duration_is_written() {
        String wrong = with(valid(named("Jours")), "'targets':{'TEAM':{'duration':'P1D'}}");

        assertEquals(
                "This is not written as expected: PT8H30M (H, M, S).",
                message(admin.invalid("POST", "sla-policies", wrong)));
        assertEquals(
                "L’écriture attendue est : PT8H30M (H, M, S).",
                message(admin.invalid("POST", "sla-policies", wrong, "Accept-Language", "fr")));
    }

    private void refused(List<String> errors, String body) {
        assertEquals(
                errors.stream().sorted().toList(),
                admin
                        .invalid("POST", "sla-policies", body.formatted(named("Wrong")))
                        .requireProblem(422, "invalid")
                        .errors()
                        .stream()
                        .sorted()
                        .toList());
    }

    private Reply add(String body) {
        return admin.post("sla-policies", body);
    }

    private String valid(String name) {
        return "{'name':'%s','match':{%s},'targets':{'RESOLUTION':{'duration':'PT8H'}}}".formatted(name, team);
    }

    /** The member in the place of the valid one, if there is one. */
    private static String with(String body, String member) {
        JsonObject valid = ApiClient.json(body.replace('\'', '"'));
        String name = member.substring(1, member.indexOf('\'', 1));
        StringBuilder with = new StringBuilder("{").append(member);
        valid.forEach((other, value) -> {
            if (!other.equals(name)) {
                with.append(",'").append(other).append("':").append(value);
            }
        });
        return with.append('}').toString();
    }

    private static String message(Reply refused) {
        return refused.requireStatus(422)
                .json()
                .getJsonArray("errors")
                .getJsonObject(0)
                .getString("message");
    }

    private static String named(String name) {
        return name + " " + System.nanoTime();
    }
}
