package org.appticket.domain.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Standing;
import org.junit.jupiter.api.Test;

/** The page about the lifecycle says what the table and the permissions say. */
class LifecycleDocumentTest {
    private static final Path PAGE = Path.of("..", "docs", "lifecycle.md");
    private static final PersonId SOMEBODY = new PersonId(1);

    @Test
    void the_page_has_the_diagram_of_the_table() throws IOException {
        assertEquals(diagram(), part("```mermaid\n", "```"));
    }

    @Test
    void the_page_has_the_table() throws IOException {
        assertEquals(table(), part("| from | action | to |\n|---|---|---|\n", "\n\n") + "\n");
    }

    @Test
    void the_page_says_who_may() throws IOException {
        assertEquals(
                whoMay(),
                part("| action | requester | who works on it | in which status |\n|---|---|---|---|\n", "\n\n") + "\n");
    }

    private static String part(String begin, String end) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String diagram() {
        return "stateDiagram-v2\n    [*] --> OPEN\n"
                + Arrays.stream(Status.values())
                        .flatMap(from -> Lifecycle.stepsFrom(from).entrySet().stream()
                                .map(step -> "    " + from + " --> " + step.getValue() + " : " + word(step.getKey())))
                        .collect(Collectors.joining("\n"))
                + "\n    CLOSED --> [*]\n";
    }

    private static String table() {
        return Arrays.stream(Status.values())
                .flatMap(from -> Lifecycle.stepsFrom(from).entrySet().stream()
                        .map(step -> "| `" + from + "` | " + word(step.getKey()) + " | `" + step.getValue() + "` |\n"))
                .collect(Collectors.joining());
    }

    private static String whoMay() {
        Actor requester = Actor.of(SOMEBODY, Set.of(Role.USER));
        Actor agent = Actor.of(new PersonId(2), Set.of(Role.AGENT));
        return Arrays.stream(Action.values())
                .map(action -> "| " + word(action) + " | " + statuses(requester, action) + " | "
                        + statuses(agent, action) + " | " + statuses(action) + " |\n")
                .collect(Collectors.joining());
    }

    private static String statuses(Actor actor, Action action) {
        String may = Arrays.stream(Status.values())
                .filter(status -> Lifecycle.allowed(status).contains(action))
                .filter(status -> Permissions.may(actor, Deed.of(action), standing(status)))
                .map(status -> "`" + status + "`")
                .collect(Collectors.joining(", "));
        return may.equals(statuses(action)) ? "yes" : may.isEmpty() ? "no" : may;
    }

    private static String statuses(Action action) {
        return Arrays.stream(Status.values())
                .filter(status -> Lifecycle.allowed(status).contains(action))
                .map(status -> "`" + status + "`")
                .collect(Collectors.joining(", "));
    }

    private static Standing standing(Status status) {
        return new Standing(status, SOMEBODY, Assigned.NOBODY, Set.of(), Optional.<TeamId>empty(), false);
    }

    private static String word(Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
