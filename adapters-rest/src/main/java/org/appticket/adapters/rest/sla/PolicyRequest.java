package org.appticket.adapters.rest.sla;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.sla.policy.AddPolicy;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicyPatch;
import org.appticket.domain.sla.SlaPolicyPatch.MatchPatch;
import org.appticket.domain.sla.Target;

/** A policy, as it is asked for. */
final class PolicyRequest {
    private PolicyRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static AddPolicy.Command added(JsonFields fields, Actor by) {
        Optional<String> name = fields.required("name", name(fields));
        Optional<SlaMatch> match = fields.required("match", Nested.object(fields, "match", PolicyRequest::match));
        Optional<CalendarId> calendar = fields.optional("calendar", calendar(fields));
        Optional<Map<Target, Budget>> targets =
                fields.required("targets", Nested.object(fields, "targets", BudgetRequest::all));
        AlarmPoints alarms = alarms(fields);
        Optional<Boolean> pauses = fields.optional("pausesForDependency", fields.truth("pausesForDependency"));
        Optional<CalendarId> alarmHours = fields.optional("alarmHours", alarmHours(fields));
        fields.check();
        return new AddPolicy.Command(
                by,
                name.orElseThrow(),
                match.orElseThrow(),
                calendar,
                targets.orElseThrow(),
                alarms,
                pauses.orElse(true),
                alarmHours);
    }

    /** The same of what changes. */
    static SlaPolicyPatch changed(JsonFields fields) {
        SlaPolicyPatch patch = new SlaPolicyPatch(
                fields.optional("name", name(fields)),
                fields.optional("match", Nested.object(fields, "match", PolicyRequest::matchPatch))
                        .orElse(MatchPatch.NONE),
                fields.optional("calendar", calendar(fields)),
                fields.optional("targets", Nested.object(fields, "targets", BudgetRequest::changes))
                        .orElse(Map.of()),
                warnAt(fields),
                escalateAt(fields),
                fields.optional("pausesForDependency", fields.truth("pausesForDependency")),
                alarmHours(fields).change());
        fields.check();
        return patch;
    }

    private static Optional<SlaMatch> match(JsonFields part) {
        return Optional.of(new SlaMatch(
                part.optional("team", team(part)),
                part.optional("type", type(part)),
                part.optional("category", category(part)),
                part.optional("priority", priority(part))));
    }

    private static Optional<MatchPatch> matchPatch(JsonFields part) {
        return Optional.of(new MatchPatch(
                team(part).change(),
                type(part).change(),
                category(part).change(),
                priority(part).change()));
    }

    private static AlarmPoints alarms(JsonFields fields) {
        return AlarmPoints.of(
                warnAt(fields).orElse(AlarmPoints.DEFAULT.warnAt()),
                escalateAt(fields).orElse(AlarmPoints.DEFAULT.escalateAt()));
    }

    private static Optional<Set<Integer>> warnAt(JsonFields fields) {
        Patch<List<Integer>> points = Nested.numbers(fields, "warnAt", 1, AlarmPoints.ALL - 1);
        return fields.optional(
                "warnAt",
                fields.checked(
                        "warnAt",
                        points,
                        some -> AlarmPoints.of(Set.copyOf(some), Set.of()).warnAt()));
    }

    private static Optional<Set<Integer>> escalateAt(JsonFields fields) {
        Patch<List<Integer>> points = Nested.numbers(fields, "escalateAt", AlarmPoints.ALL, 1000);
        return fields.optional(
                "escalateAt",
                fields.checked(
                        "escalateAt",
                        points,
                        some -> AlarmPoints.of(Set.of(), Set.copyOf(some)).escalateAt()));
    }

    private static Patch<String> name(JsonFields fields) {
        return fields.text("name", TextRule.NAME);
    }

    private static Patch<CalendarId> calendar(JsonFields fields) {
        return fields.id("calendar").map(CalendarId::new);
    }

    private static Patch<CalendarId> alarmHours(JsonFields fields) {
        return fields.id("alarmHours").map(CalendarId::new);
    }

    private static Patch<TeamId> team(JsonFields part) {
        return part.id("team").map(TeamId::new);
    }

    private static Patch<TicketType> type(JsonFields part) {
        return part.choice("type", TicketType.class);
    }

    private static Patch<CategoryId> category(JsonFields part) {
        return part.id("category").map(CategoryId::new);
    }

    private static Patch<Priority> priority(JsonFields part) {
        return part.choice("priority", Priority.class);
    }
}
