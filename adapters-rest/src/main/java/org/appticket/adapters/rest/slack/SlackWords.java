package org.appticket.adapters.rest.slack;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.RefusalProblems;
import org.appticket.domain.Refusal;
import org.appticket.domain.people.Language;

/** Why something was refused, in words for people: those that the API says it in. */
final class SlackWords {
    private SlackWords() {}

    static String of(Refusal refusal, Language language) {
        JsonObject problem = RefusalProblems.of(refusal, "POST")
                .document(org.appticket.adapters.rest.problem.Language.valueOf(language.name()), Problem.newInstance());
        return switch (refusal.code()) {
            case INVALID ->
                problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("message"))
                        .collect(Collectors.joining(" "));
            case BLOCKED_BY_DEPENDENCY -> problem.getString("title") + blockers(problem);
            default -> problem.getString("detail");
        };
    }

    /** The API names them beside its words. */
    private static String blockers(JsonObject problem) {
        return problem.get("blockers") instanceof JsonArray blockers && !blockers.isEmpty()
                ? blockers.stream().map(JsonValue::toString).collect(Collectors.joining(", #", " (#", ")"))
                : "";
    }
}
