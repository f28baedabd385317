package org.appticket.adapters.rest.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.domain.lifecycle.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionRequestTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START   | {'action':'START'}",
                "WAIT    | {'action':'WAIT','waitingFor':'REQUESTER','reason':'asked'}",
                "WAIT    | {'action':'WAIT','waitingFor':'SCHEDULED','until':'2026-03-02T09:00:00+01:00'}",
                "RESUME  | {'action':'RESUME','reason':'answered'}",
                "RESOLVE | {'action':'RESOLVE','resolution':'done'}",
                "REOPEN  | {'action':'REOPEN'}",
                "CLOSE   | {'action':'CLOSE','outcome':'UNRESOLVED'}",
                "CANCEL  | {'action':'CANCEL'}"
            })
    void each_action_takes_its_own_fields(Action action, String body) {
        assertEquals(action, TransitionRequest.of(fields(body)).action());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/action required             | {}",
                "/resolution required         | {'action':'RESOLVE'}",
                "/waitingFor required         | {'action':'WAIT'}",
                "/until required              | {'action':'WAIT','waitingFor':'SCHEDULED'}",
                "/until not-applicable        | {'action':'WAIT','waitingFor':'REQUESTER','until':'2026-03-02T09:00:00Z'}",
                "/resolution not-applicable   | {'action':'START','resolution':'done'}",
                "/outcome not-applicable      | {'action':'REOPEN','outcome':'SOLVED'}",
                "/action unknown-value        | {'action':'start'}"
            })
    void what_is_missing_or_does_not_belong_is_pointed_at(String error, String body) {
        assertEquals(List.of(error), errorsOf(body));
    }

    @Test
    void all_faults_are_told_together() {
        assertEquals(
                List.of(
                        "/reason wrong-type",
                        "/waitingFor required",
                        "/resolution not-applicable",
                        "/x unknown-member"),
                errorsOf("{'action':'WAIT','reason':7,'resolution':'done','x':1}"));
    }

    private static List<String> errorsOf(String body) {
        return assertThrows(Rejection.class, () -> TransitionRequest.of(fields(body))).problem().errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static JsonFields fields(String body) {
        return JsonFields.parse(body.replace('\'', '"').getBytes(UTF_8));
    }
}
