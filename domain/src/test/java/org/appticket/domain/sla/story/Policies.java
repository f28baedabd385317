package org.appticket.domain.sla.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Rules;

/** Rules to measure stories by. */
public final class Policies {

    /** Monday to Friday from nine to six in Paris, closed on the 14th of July and on one Easter Monday. */
    public static final BusinessCalendar PARIS = BusinessCalendar.of(
            ZoneId.of("Europe/Paris"),
            OpeningHours.weekdays(Hours.parse("09:00", "18:00")),
            List.of(
                    new Holiday(Holiday.Yearly.parse("07-14"), "Fête nationale"),
                    new Holiday(new Holiday.Once(LocalDate.of(2026, 4, 6)), "Lundi de Pâques")),
            List.of());

    /** The same without a break, so that business time is time. */
    public static final BusinessCalendar ALWAYS =
            BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(), List.of());

    /** The hours of GLPI's tests: later on Mondays. */
    public static final BusinessCalendar LATE_MONDAY = BusinessCalendar.of(
            ZoneId.of("UTC"),
            new OpeningHours(Map.of(
                    DayOfWeek.MONDAY, List.of(Hours.parse("10:30", "19:00")),
                    DayOfWeek.TUESDAY, List.of(Hours.parse("08:30", "19:00")),
                    DayOfWeek.WEDNESDAY, List.of(Hours.parse("08:30", "19:00")),
                    DayOfWeek.THURSDAY, List.of(Hours.parse("08:30", "19:00")),
                    DayOfWeek.FRIDAY, List.of(Hours.parse("08:30", "19:00")))),
            List.of(),
            List.of());

    private Policies() {}

    public static Budget time(String duration) {
        return new Budget.OfTime(Duration.parse(duration));
    }

    public static Budget days(int days) {
        return new Budget.OfWorkingDays(days);
    }

    public static SlaPolicy policy(Map<Target, Budget> targets) {
        return policy(1, SlaMatch.ALL, targets);
    }

    public static SlaPolicy policy(long id, SlaMatch match, Map<Target, Budget> targets) {
        return new SlaPolicy(
                new PolicyId(id),
                new Version(1),
                "Policy " + id,
                match,
                new CalendarId(1),
                targets,
                AlarmPoints.DEFAULT,
                true,
                Optional.empty());
    }

    public static SlaPolicy alarming(SlaPolicy policy, Set<Integer> warnAt, Set<Integer> escalateAt) {
        return new SlaPolicy(
                policy.id(),
                policy.version(),
                policy.name(),
                policy.match(),
                policy.calendar(),
                policy.targets(),
                AlarmPoints.of(warnAt, escalateAt),
                policy.pausesForDependency(),
                policy.alarmHours());
    }

    public static SlaPolicy goingOnForDependency(SlaPolicy policy) {
        return new SlaPolicy(
                policy.id(),
                policy.version(),
                policy.name(),
                policy.match(),
                policy.calendar(),
                policy.targets(),
                policy.alarms(),
                false,
                policy.alarmHours());
    }

    public static Rules rules(BusinessCalendar calendar, Target target, Budget budget) {
        return rules(calendar, policy(Map.of(target, budget)));
    }

    public static Rules rules(BusinessCalendar calendar, SlaPolicy policy) {
        return new Rules(policy, calendar, Optional.empty());
    }
}
