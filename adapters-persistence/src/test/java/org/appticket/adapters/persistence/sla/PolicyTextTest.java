package org.appticket.adapters.persistence.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {
    private static final String PLAIN = "calendar 1\ntarget RESOLUTION PT8H\ndependency pauses";

    @Test
    void a_policy_is_written_in_one_way_that_can_be_read() {
        SlaPolicy policy = new SlaPolicy(
                new PolicyId(7),
                new Version(3),
                "Tout",
                new SlaMatch(
                        Optional.of(new TeamId(4)),
                        Optional.of(TicketType.INCIDENT),
                        Optional.of(new CategoryId(3)),
                        Optional.of(Priority.HIGH)),
                new CalendarId(1),
                Map.of(
                        Target.SUPPLIER, new Budget.OfWorkingDays(1000),
                        Target.ACCEPTANCE, new Budget.OfTime(Duration.parse("PT0.000001S"))),
                AlarmPoints.of(Set.of(75, 50), Set.of(200, 100)),
                false,
                Optional.of(new CalendarId(2)));

        String text = PolicyText.of(policy);

        assertEquals("""
                team 4
                category 3
                priority HIGH
                type INCIDENT
                calendar 1
                target ACCEPTANCE PT0.000001S
                target SUPPLIER 1000
                warn 50,75
                escalate 100,200
                dependency counts
                alarms 2""", text);
        assertEquals(policy, parsed(policy, text));
        assertEquals("team 4\ncategory 3\npriority HIGH\ntype INCIDENT", PolicyText.of(policy.match()));
        assertEquals("", PolicyText.of(SlaMatch.ALL));
    }

    @Test
    void any_policy_is_read_as_it_was_written() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            SlaPolicy policy = any(random);
            String text = PolicyText.of(policy);
            assertEquals(policy, parsed(policy, text), "seed " + seed + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendar 1\ndependency pauses",
                "target RESOLUTION PT8H\ndependency pauses",
                "calendar 1\ntarget RESOLUTION PT8H",
                PLAIN + "\n",
                PLAIN + "\nteam x",
                PLAIN + "\nteam 1 2",
                PLAIN + "\ntarget LUNCH PT8H",
                PLAIN + "\ntarget TEAM 0",
                PLAIN + "\ntarget TEAM P1Y",
                PLAIN + "\ntarget TEAM",
                PLAIN + "\nwarn 0",
                PLAIN + "\nwarn 50,",
                PLAIN + "\nescalate 99",
                PLAIN + "\ndependency perhaps",
                PLAIN + "\nlunch 12"
            })
    void what_is_written_otherwise_is_refused(String text) {
        assertThrows(
                RuntimeException.class, () -> PolicyText.parse(new PolicyId(1), new Version(1), "Text", text), text);
    }

    private static SlaPolicy parsed(SlaPolicy like, String text) {
        return PolicyText.parse(like.id(), like.version(), like.name(), text);
    }

    private static SlaPolicy any(Random random) {
        Map<Target, Budget> targets = new EnumMap<>(Target.class);
        Arrays.stream(Target.values())
                .filter(target -> target == Target.TEAM || random.nextBoolean())
                .forEach(target -> targets.put(target, budget(random)));
        return new SlaPolicy(
                new PolicyId(1 + random.nextInt(9)),
                new Version(1 + random.nextInt(9)),
                "Any",
                new SlaMatch(
                        maybe(random, new TeamId(1 + random.nextInt(999))),
                        maybe(random, TicketType.REQUEST),
                        maybe(random, new CategoryId(Long.MAX_VALUE)),
                        maybe(random, Priority.LOW)),
                new CalendarId(1 + random.nextInt(9)),
                targets,
                AlarmPoints.of(points(random, 1, 99, 5), points(random, 100, 1000, 10)),
                random.nextBoolean(),
                maybe(random, new CalendarId(1 + random.nextInt(9))));
    }

    private static Set<Integer> points(Random random, int min, int max, int most) {
        Set<Integer> points = new HashSet<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            points.add(min + random.nextInt(max - min + 1));
        }
        return points;
    }

    private static Budget budget(Random random) {
        return random.nextBoolean()
                ? new Budget.OfWorkingDays(1 + random.nextInt(1000))
                : new Budget.OfTime(Duration.ofNanos(1_000 + (long) (random.nextDouble() * 1e16)));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
