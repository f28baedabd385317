package org.appticket.adapters.rest.sla;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.Target;

/** How much time is promised for what, as it is asked for: for each target a duration, or a number of working days. */
final class BudgetRequest {
    private static final String DURATION = "duration";
    private static final String WORKING_DAYS = "workingDays";

    private BudgetRequest() {}

    /** All of a new policy, at least one. */
    static Optional<Map<Target, Budget>> all(JsonFields part) {
        Map<Target, Budget> budgets = new EnumMap<>(Target.class);
        Arrays.stream(Target.values())
                .forEach(target -> part.optional(target.name(), budget(part, target))
                        .ifPresent(budget -> budgets.put(target, budget)));
        if (Arrays.stream(Target.values()).map(Target::name).noneMatch(part::has)) {
            throw InvalidValue.of("targets", Problem.REQUIRED);
        }
        return Optional.of(budgets);
    }

    /** Those that change; where there is none, nothing is promised any more. */
    static Optional<Map<Target, Optional<Budget>>> changes(JsonFields part) {
        Map<Target, Optional<Budget>> budgets = new EnumMap<>(Target.class);
        Arrays.stream(Target.values())
                .forEach(target -> budget(part, target).change().ifPresent(budget -> budgets.put(target, budget)));
        return Optional.of(budgets);
    }

    private static Patch<Budget> budget(JsonFields fields, Target target) {
        return Nested.object(fields, target.name(), BudgetRequest::budget);
    }

    /** A member that is null is as good as missing: whoever merges takes one away and gives the other. */
    private static Optional<Budget> budget(JsonFields part) {
        Patch<Duration> duration = part.parsed(DURATION, Durations.FORM, Durations::parse);
        Patch<Budget> time = part.checked(DURATION, duration, Budget.OfTime::new);
        Patch<Budget> days = part.number(WORKING_DAYS, 1, Budget.MOST_DAYS).map(Budget.OfWorkingDays::new);
        boolean both = isGiven(part, DURATION, duration) && isGiven(part, WORKING_DAYS, days);
        if (both) {
            part.fault(WORKING_DAYS, Problem.NOT_APPLICABLE);
        } else if (!isGiven(part, DURATION, duration) && !isGiven(part, WORKING_DAYS, days)) {
            part.fault(DURATION, Problem.REQUIRED);
        }
        return both ? Optional.empty() : time.value().or(days::value);
    }

    /** Also if it could not be read. */
    private static boolean isGiven(JsonFields part, String name, Patch<?> member) {
        return part.has(name) && !(member.present() && member.value().isEmpty());
    }
}
