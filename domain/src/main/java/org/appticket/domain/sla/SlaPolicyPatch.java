package org.appticket.domain.sla;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;

/**
 * What somebody wants to change of a policy: nothing means "as it was". Where a value can be taken away, an {@code Optional}
 * in the {@code Optional} says so.
 *
 * @param name the new name
 * @param match for which tickets it is now
 * @param calendar whose hours count now
 * @param targets the new budget, or none, of each target that changes
 * @param warnAt all points before the time is gone
 * @param escalateAt all points once it is
 * @param pausesForDependency whether clocks rest while a ticket waits for another
 * @param alarmHours in whose hours alarms are raised now, or at any time
 */
public record SlaPolicyPatch(
        Optional<String> name,
        MatchPatch match,
        Optional<CalendarId> calendar,
        Map<Target, Optional<Budget>> targets,
        Optional<Set<Integer>> warnAt,
        Optional<Set<Integer>> escalateAt,
        Optional<Boolean> pausesForDependency,
        Optional<Optional<CalendarId>> alarmHours) {

    /** Copies the budgets and the points. */
    public SlaPolicyPatch {
        targets = Map.copyOf(targets);
        warnAt = warnAt.map(Set::copyOf);
        escalateAt = escalateAt.map(Set::copyOf);
    }

    /**
     * What is to change of the tickets that a policy is for.
     *
     * @param team in whose queue they stand now, or in any
     * @param type what they are now, or anything
     * @param category what they are about now, or anything
     * @param priority how pressing they are now, or anyhow
     */
    public record MatchPatch(
            Optional<Optional<TeamId>> team,
            Optional<Optional<TicketType>> type,
            Optional<Optional<CategoryId>> category,
            Optional<Optional<Priority>> priority) {

        /** Changes nothing. */
        public static final MatchPatch NONE =
                new MatchPatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private SlaMatch appliedTo(SlaMatch before) {
            return new SlaMatch(
                    team.orElse(before.team()),
                    type.orElse(before.type()),
                    category.orElse(before.category()),
                    priority.orElse(before.priority()));
        }
    }

    /**
     * The policy as it is to be.
     *
     * @param before as it is
     * @return the policy with what this patch changes, not saved yet
     * @throws org.appticket.domain.InvalidValue if a new value is not as it must be, or nothing is promised any more
     */
    public SlaPolicy appliedTo(SlaPolicy before) {
        return new SlaPolicy(
                before.id(),
                before.version(),
                name.orElse(before.name()),
                match.appliedTo(before.match()),
                calendar.orElse(before.calendar()),
                budgets(before.targets()),
                AlarmPoints.of(
                        warnAt.orElse(before.alarms().warnAt()),
                        escalateAt.orElse(before.alarms().escalateAt())),
                pausesForDependency.orElse(before.pausesForDependency()),
                alarmHours.orElse(before.alarmHours()));
    }

    private Map<Target, Budget> budgets(Map<Target, Budget> before) {
        Map<Target, Budget> after = new EnumMap<>(Target.class);
        after.putAll(before);
        targets.forEach((target, budget) ->
                budget.ifPresentOrElse(some -> after.put(target, some), () -> after.remove(target)));
        return after;
    }

    private static final Map<String, Function<SlaPolicy, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("name", SlaPolicy::name);
        PARTS.put("match", SlaPolicy::match);
        PARTS.put("calendar", SlaPolicy::calendar);
        PARTS.put("targets", SlaPolicy::targets);
        PARTS.put("warnAt", policy -> policy.alarms().warnAt());
        PARTS.put("escalateAt", policy -> policy.alarms().escalateAt());
        PARTS.put("pausesForDependency", SlaPolicy::pausesForDependency);
        PARTS.put("alarmHours", SlaPolicy::alarmHours);
    }

    /**
     * What differs between two policies.
     *
     * @param before the policy as it was
     * @param after the policy as it is
     * @return the words for what changed, without the values
     */
    public static List<String> changed(SlaPolicy before, SlaPolicy after) {
        List<String> words = new ArrayList<>();
        PARTS.forEach((word, part) -> {
            if (!part.apply(before).equals(part.apply(after))) {
                words.add(word);
            }
        });
        return words;
    }
}
