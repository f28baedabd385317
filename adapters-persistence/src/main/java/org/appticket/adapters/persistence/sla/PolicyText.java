package org.appticket.adapters.persistence.sla;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;

/**
 * What a policy says as a row has it: a line for each thing that it says, in words with one space between them, in this order.
 * What it does not say has no line.
 *
 * <pre>
 * team 4                          for which tickets it is
 * category 3
 * priority HIGH
 * type INCIDENT
 * calendar 1                      whose hours count
 * target ACCEPTANCE PT4H          what it promises, in business time
 * target FIRST_RESPONSE 2         or in working days
 * warn 50,75                      in percent
 * escalate 100,200
 * dependency pauses               or counts
 * alarms 2                        in whose hours alarms are raised
 * </pre>
 *
 * What is written otherwise is refused: nobody but this class writes it.
 */
final class PolicyText {
    private static final String PAUSES = "pauses";
    private static final String COUNTS = "counts";

    private final Map<String, String> words = new HashMap<>();
    private final Map<Target, Budget> targets = new EnumMap<>(Target.class);

    private PolicyText() {}

    /** The text that {@link #parse} reads again. */
    static String of(SlaPolicy policy) {
        List<String> lines = lines(policy.match());
        lines.add("calendar " + policy.calendar());
        policy.targets().forEach((target, budget) -> lines.add("target " + target + " " + text(budget)));
        addPoints(lines, "warn", policy.alarms().warnAt());
        addPoints(lines, "escalate", policy.alarms().escalateAt());
        lines.add("dependency " + (policy.pausesForDependency() ? PAUSES : COUNTS));
        policy.alarmHours().ifPresent(calendar -> lines.add("alarms " + calendar));
        return String.join("\n", lines);
    }

    /** What alone tells for which tickets a policy is; empty if it is for all. */
    static String of(SlaMatch match) {
        return String.join("\n", lines(match));
    }

    /**
     * The policy that a text says.
     *
     * @throws IllegalArgumentException if no policy is written so
     */
    static SlaPolicy parse(PolicyId id, Version version, String name, String text) {
        PolicyText read = new PolicyText();
        Arrays.stream(text.split("\n", -1)).forEach(read::line);
        return read.policy(id, version, name);
    }

    private SlaPolicy policy(PolicyId id, Version version, String name) {
        return new SlaPolicy(
                id,
                version,
                name,
                new SlaMatch(
                        number("team").map(TeamId::new),
                        word("type").map(TicketType::valueOf),
                        number("category").map(CategoryId::new),
                        word("priority").map(Priority::valueOf)),
                number("calendar").map(CalendarId::new).orElseThrow(() -> refusal("no calendar")),
                targets,
                AlarmPoints.of(points("warn"), points("escalate")),
                word("dependency").orElseThrow(() -> refusal("no dependency")).equals(PAUSES),
                number("alarms").map(CalendarId::new));
    }

    private static List<String> lines(SlaMatch match) {
        List<String> lines = new ArrayList<>();
        match.team().ifPresent(team -> lines.add("team " + team));
        match.category().ifPresent(category -> lines.add("category " + category));
        match.priority().ifPresent(priority -> lines.add("priority " + priority));
        match.type().ifPresent(type -> lines.add("type " + type));
        return lines;
    }

    private void line(String line) {
        String[] parts = line.split(" ", -1);
        switch (parts[0] + parts.length) {
            case "target3" -> targets.put(Target.valueOf(parts[1]), budget(parts[2]));
            case "team2", "category2", "priority2", "type2", "calendar2", "warn2", "escalate2", "alarms2" ->
                words.put(parts[0], parts[1]);
            case "dependency2" -> words.put(parts[0], oneOf(parts[1], PAUSES, COUNTS));
            default -> throw refusal(line);
        }
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    private Optional<Long> number(String name) {
        return word(name).map(Long::valueOf);
    }

    private Set<Integer> points(String name) {
        return word(name)
                .map(text ->
                        Arrays.stream(text.split(",", -1)).map(Integer::valueOf).collect(Collectors.toSet()))
                .orElseGet(HashSet::new);
    }

    private static void addPoints(List<String> lines, String name, SortedSet<Integer> points) {
        if (!points.isEmpty()) {
            lines.add(name + " " + points.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    private static String text(Budget budget) {
        if (budget instanceof Budget.OfTime time) {
            return time.duration().toString();
        }
        return Integer.toString(((Budget.OfWorkingDays) budget).days());
    }

    private static Budget budget(String text) {
        return text.startsWith("P")
                ? new Budget.OfTime(Duration.parse(text))
                : new Budget.OfWorkingDays(Integer.parseInt(text));
    }

    private static String oneOf(String word, String... allowed) {
        if (!List.of(allowed).contains(word)) {
            throw refusal(word);
        }
        return word;
    }

    private static IllegalArgumentException refusal(String line) {
        return new IllegalArgumentException("no line of a policy: " + line);
    }
}
