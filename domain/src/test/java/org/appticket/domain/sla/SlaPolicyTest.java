package org.appticket.domain.sla;

import static org.appticket.domain.sla.story.Policies.policy;
import static org.appticket.domain.sla.story.Policies.time;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.Stale;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.SlaPolicyPatch.MatchPatch;
import org.junit.jupiter.api.Test;

class SlaPolicyTest {
    private static final SlaPolicy POLICY = policy(Map.of(Target.RESOLUTION, time("PT8H")));
    private static final SlaPolicyPatch NONE = new SlaPolicyPatch(
            Optional.empty(),
            MatchPatch.NONE,
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void a_budget_is_more_than_nothing_and_not_enormous() {
        assertEquals(List.of("duration OUT_OF_RANGE"), refused(() -> new Budget.OfTime(Duration.ZERO)));
        assertEquals(List.of("duration OUT_OF_RANGE"), refused(() -> new Budget.OfTime(Duration.ofNanos(999))));
        assertEquals(List.of("duration OUT_OF_RANGE"), refused(() -> new Budget.OfTime(Duration.ofHours(-1))));
        assertEquals(
                List.of("duration OUT_OF_RANGE"), refused(() -> new Budget.OfTime(Budget.LONGEST.plusNanos(1000))));
        assertEquals(
                List.of("duration OUT_OF_RANGE"), refused(() -> new Budget.OfTime(Duration.ofSeconds(Long.MAX_VALUE))));
        assertEquals(Budget.LONGEST, new Budget.OfTime(Budget.LONGEST.plusNanos(999)).duration());
        assertEquals(List.of("workingDays OUT_OF_RANGE"), refused(() -> new Budget.OfWorkingDays(0)));
        assertEquals(List.of("workingDays OUT_OF_RANGE"), refused(() -> new Budget.OfWorkingDays(1001)));
        assertEquals(1000, new Budget.OfWorkingDays(1000).days());
    }

    @Test
    void points_are_few_and_on_their_side_of_the_deadline_and_all_that_is_wrong_is_told() {
        assertEquals(
                List.of("warnAt OUT_OF_RANGE", "escalateAt OUT_OF_RANGE"),
                refused(() -> AlarmPoints.of(Set.of(50, 100), Set.of(99))));
        assertEquals(List.of("warnAt OUT_OF_RANGE"), refused(() -> AlarmPoints.of(Set.of(0), Set.of())));
        assertEquals(List.of("escalateAt OUT_OF_RANGE"), refused(() -> AlarmPoints.of(Set.of(), Set.of(1001))));
        assertEquals(List.of("warnAt TOO_LONG"), refused(() -> AlarmPoints.of(numbers(1, 6), Set.of())));
        assertEquals(List.of("escalateAt TOO_LONG"), refused(() -> AlarmPoints.of(Set.of(), numbers(100, 110))));
        assertEquals(
                List.of(1, 99, 100, 1000),
                List.copyOf(AlarmPoints.of(Set.of(99, 1), Set.of(1000, 100)).all()));
        assertEquals(15, AlarmPoints.of(numbers(1, 5), numbers(100, 109)).all().size());
    }

    @Test
    void something_is_promised() {
        assertEquals(List.of("targets REQUIRED"), refused(() -> policy(Map.of())));
        assertEquals(List.of("name BLANK"), refused(() -> patched(" ")));
    }

    @Test
    void a_policy_never_changes_with_what_it_was_made_of() {
        Map<Target, Budget> targets = new HashMap<>(POLICY.targets());
        SlaPolicy policy = policy(targets);
        targets.clear();

        assertEquals(Optional.of(time("PT8H")), policy.budget(Target.RESOLUTION));
        assertEquals(Optional.empty(), policy.budget(Target.TEAM));
        assertThrows(UnsupportedOperationException.class, () -> policy.targets().clear());
    }

    @Test
    void who_saw_another_version_is_refused() {
        assertThrows(Stale.class, () -> POLICY.saved().require(Optional.of(new Version(1))));
        assertDoesNotThrow(() -> POLICY.require(Optional.of(new Version(1))));
        assertDoesNotThrow(() -> POLICY.saved().require(Optional.empty()));
    }

    @Test
    void a_patch_changes_what_it_names_and_nothing_else() {
        assertEquals(POLICY, NONE.appliedTo(POLICY));
        SlaPolicy after = new SlaPolicyPatch(
                        Optional.of("Other"),
                        new MatchPatch(
                                Optional.of(Optional.of(new TeamId(3))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Optional.of(Priority.HIGH))),
                        Optional.of(new CalendarId(2)),
                        Map.of(
                                Target.RESOLUTION, Optional.empty(),
                                Target.TEAM, Optional.of(time("PT1H"))),
                        Optional.of(Set.of(10)),
                        Optional.of(Set.of(200)),
                        Optional.of(false),
                        Optional.of(Optional.of(new CalendarId(3))))
                .appliedTo(POLICY);

        assertEquals(
                new SlaPolicy(
                        POLICY.id(),
                        POLICY.version(),
                        "Other",
                        new SlaMatch(
                                Optional.of(new TeamId(3)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Priority.HIGH)),
                        new CalendarId(2),
                        Map.of(Target.TEAM, time("PT1H")),
                        AlarmPoints.of(Set.of(10), Set.of(200)),
                        false,
                        Optional.of(new CalendarId(3))),
                after);
        assertEquals(
                List.of(
                        "name",
                        "match",
                        "calendar",
                        "targets",
                        "warnAt",
                        "escalateAt",
                        "pausesForDependency",
                        "alarmHours"),
                SlaPolicyPatch.changed(POLICY, after));
        assertEquals(List.of(), SlaPolicyPatch.changed(POLICY, POLICY.saved()));
    }

    @Test
    void histories_name_policies_and_calendars_by_number_and_version() {
        Governing governing = new Governing(new PolicyId(4), new Version(2), new CalendarId(1), new Version(3));

        assertEquals("4@2", governing.policyText());
        assertEquals("1@3", governing.calendarText());
    }

    private static SlaPolicy patched(String name) {
        return new SlaPolicyPatch(
                        Optional.of(name),
                        MatchPatch.NONE,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .appliedTo(POLICY);
    }

    private static Set<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    }

    private static List<String> refused(Runnable attempt) {
        return assertThrows(InvalidValue.class, attempt::run).violations().stream()
                .map((Violation violation) -> violation.field() + " " + violation.problem())
                .toList();
    }
}
