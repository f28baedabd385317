package org.appticket.adapters.rest.sla;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;

/** A policy on the wire. */
record PolicyBody(
        long id,
        String name,
        MatchBody match,
        long calendar,
        Map<String, BudgetBody> targets,
        Collection<Integer> warnAt,
        Collection<Integer> escalateAt,
        boolean pausesForDependency,
        Optional<Long> alarmHours,
        long version) {

    /** For which tickets it is. */
    record MatchBody(
            Optional<Long> team, Optional<TicketType> type, Optional<Long> category, Optional<Priority> priority) {
        static MatchBody of(SlaMatch match) {
            return new MatchBody(
                    match.team().map(TeamId::value),
                    match.type(),
                    match.category().map(CategoryId::value),
                    match.priority());
        }
    }

    /** How much time it gives: one of the two. */
    record BudgetBody(Optional<String> duration, Optional<Integer> workingDays) {
        static BudgetBody of(Budget budget) {
            return budget instanceof Budget.OfTime time
                    ? new BudgetBody(Optional.of(time.duration().toString()), Optional.empty())
                    : new BudgetBody(Optional.empty(), Optional.of(((Budget.OfWorkingDays) budget).days()));
        }
    }

    static PolicyBody of(SlaPolicy policy) {
        Map<String, BudgetBody> targets = new LinkedHashMap<>();
        policy.targets().forEach((target, budget) -> targets.put(target.name(), BudgetBody.of(budget)));
        return new PolicyBody(
                policy.id().value(),
                policy.name(),
                MatchBody.of(policy.match()),
                policy.calendar().value(),
                targets,
                policy.alarms().warnAt(),
                policy.alarms().escalateAt(),
                policy.pausesForDependency(),
                policy.alarmHours().map(CalendarId::value),
                policy.version().value());
    }
}
