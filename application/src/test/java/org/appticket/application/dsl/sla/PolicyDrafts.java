package org.appticket.application.dsl.sla;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.World;
import org.appticket.application.port.sla.Calendars;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;

/**
 * Policies about to be added, each with a number, a name and tickets of its own.
 *
 * @param world what they refer to
 */
public record PolicyDrafts(World world) {

    /** A policy that says all that one can say. */
    public SlaPolicy everything() {
        return new SlaPolicy(
                nextId(),
                Version.UNSAVED,
                "Astreinte \\ 🚑 " + world.word(),
                new SlaMatch(
                        Optional.of(world.team()),
                        Optional.of(TicketType.INCIDENT),
                        Optional.of(world.category()),
                        Optional.of(Priority.CRITICAL)),
                calendar(),
                Map.of(
                        Target.ACCEPTANCE, new Budget.OfTime(Duration.ofNanos(1_000)),
                        Target.FIRST_RESPONSE, new Budget.OfWorkingDays(1_000),
                        Target.RESOLUTION, new Budget.OfTime(Budget.LONGEST),
                        Target.TEAM, new Budget.OfTime(Duration.parse("PT1H30M15.5S")),
                        Target.SUPPLIER, new Budget.OfWorkingDays(1)),
                AlarmPoints.of(Set.of(50, 75, 99), Set.of(100, 150, 1_000)),
                false,
                Optional.of(calendar()));
    }

    /** A policy for the tickets of a new team that says little; a word is added to its name. */
    public SlaPolicy named(String name) {
        return new SlaPolicy(
                nextId(),
                Version.UNSAVED,
                name + " " + world.word(),
                new SlaMatch(Optional.of(world.team()), Optional.empty(), Optional.empty(), Optional.empty()),
                Calendars.DEFAULT,
                Map.of(Target.RESOLUTION, new Budget.OfTime(Duration.ofHours(8))),
                AlarmPoints.of(Set.of(), Set.of()),
                true,
                Optional.empty());
    }

    /** A policy with another name. */
    public static SlaPolicy named(SlaPolicy policy, String name) {
        return with(policy, name, policy.match());
    }

    /** A policy for other tickets. */
    public static SlaPolicy matching(SlaPolicy policy, SlaMatch match) {
        return with(policy, policy.name(), match);
    }

    /** A calendar that is always open. */
    public CalendarId calendar() {
        CalendarId id = world.ports().identifiers().nextCalendar();
        BusinessCalendar always = BusinessCalendar.of(ZoneId.of("UTC"), OpeningHours.ALWAYS, List.of(), List.of());
        NamedCalendar calendar = new NamedCalendar(id, "Calendar " + world.word(), always);
        world.ports().unitOfWork().run(() -> world.ports().sla().calendars().add(calendar));
        return id;
    }

    private PolicyId nextId() {
        return world.ports().identifiers().nextPolicy();
    }

    private static SlaPolicy with(SlaPolicy policy, String name, SlaMatch match) {
        return new SlaPolicy(
                policy.id(),
                policy.version(),
                name,
                match,
                policy.calendar(),
                policy.targets(),
                policy.alarms(),
                policy.pausesForDependency(),
                policy.alarmHours());
    }
}
