package org.appticket.adapters.rest.sla;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.sla.policy.AddPolicy;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicyPatch;
import org.appticket.domain.sla.SlaPolicyPatch.MatchPatch;
import org.appticket.domain.sla.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRequestTest {
    private static final Actor MANAGER = Actor.of(new PersonId(1), Set.of(Role.MANAGER));

    @Test
    void what_is_left_out_has_a_default() {
        AddPolicy.Command command =
                PolicyRequest.added(fields("{'name':'All','match':{},'targets':{'TEAM':{'workingDays':2}}}"), MANAGER);

        assertEquals(
                new AddPolicy.Command(
                        MANAGER,
                        "All",
                        SlaMatch.ALL,
                        Optional.empty(),
                        Map.of(Target.TEAM, new Budget.OfWorkingDays(2)),
                        AlarmPoints.DEFAULT,
                        true,
                        Optional.empty()),
                command);
    }

    @Test
    void a_patch_says_what_changes_and_what_is_taken_away() {
        SlaPolicyPatch patch = PolicyRequest.changed(fields("{'match':{'priority':'LOW','team':null},"
                + "'targets':{'TEAM':null,'SUPPLIER':{'duration':'PT1H','workingDays':null}},"
                + "'warnAt':[80,80,20],'escalateAt':[],'alarmHours':null}"));

        assertEquals(
                new SlaPolicyPatch(
                        Optional.empty(),
                        new MatchPatch(
                                Optional.of(Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Optional.of(Priority.LOW))),
                        Optional.empty(),
                        Map.of(
                                Target.TEAM,
                                Optional.empty(),
                                Target.SUPPLIER,
                                Optional.of(new Budget.OfTime(Duration.ofHours(1)))),
                        Optional.of(Set.of(20, 80)),
                        Optional.of(Set.of()),
                        Optional.empty(),
                        Optional.of(Optional.empty())),
                patch);
    }

    @Test
    void a_body_that_changes_nothing_says_nothing() {
        assertEquals(
                new SlaPolicyPatch(
                        Optional.empty(),
                        MatchPatch.NONE,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                PolicyRequest.changed(fields("{'match':{},'targets':{}}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/warnAt OUT_OF_RANGE      | {'warnAt':100}",
                "/warnAt WRONG_TYPE        | {'warnAt':true}",
                "/warnAt/1 OUT_OF_RANGE    | {'warnAt':[1,100]}",
                "/warnAt TOO_LONG          | {'warnAt':[1,2,3,4,5,6]}",
                "/escalateAt OUT_OF_RANGE  | {'escalateAt':99}",
                "/targets/TEAM/duration REQUIRED | {'targets':{'TEAM':{'duration':null}}}",
                "/targets/TEAM/workingDays NOT_APPLICABLE | {'targets':{'TEAM':{'duration':'PT1H','workingDays':1}}}"
            })
    void what_is_wrong_is_pointed_at(String error, String body) {
        Rejection refusal = assertThrows(Rejection.class, () -> PolicyRequest.changed(fields(body)));

        assertEquals(
                List.of(error),
                refusal.problem().errors().stream()
                        .map(wrong -> wrong.pointer() + " " + wrong.problem())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"PT8H30M,PT8H30M", "PT90M,PT1H30M", "PT0.000001S,PT0.000001S", "-PT1H,PT-1H", "PT0S,PT0S"})
    void durations_are_written_in_hours_minutes_and_seconds(String text, Duration expected) {
        assertEquals(Optional.of(expected), Durations.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT99999999999999999999H", "PT9999999999999999999999999999999999999S"})
    void what_no_clock_could_keep_is_still_a_duration(String text) {
        assertEquals(Optional.of(Duration.ofSeconds(Long.MAX_VALUE)), Durations.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PT",
                "P",
                "P1D",
                "P1DT1H",
                "P1W",
                "P1M",
                "P1Y",
                "pt1h",
                "PT1h",
                "PT1.5H",
                "PT1S2M",
                "PT+1H",
                "PT-1H",
                "PT1,5S",
                " PT1H",
                "PT1H\n",
                "PT١H",
                "PT00000000000000000000000000000000000000001H"
            })
    void nothing_else_is(String text) {
        assertEquals(Optional.empty(), Durations.parse(text));
    }

    private static JsonFields fields(String body) {
        return JsonFields.parse(body.replace('\'', '"').getBytes(UTF_8));
    }
}
