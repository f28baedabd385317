package com.example.desk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicies;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;

/** When an office is open and what it promises. */
final class Office {

    static final ZoneId PARIS = BusinessCalendar.parseZone("Europe/Paris");

    private Office() {}

    /** Thirty-five hours a week with a lunch break, without holidays; the day after Ascension is off. */
    static BusinessCalendar days() {
        return BusinessCalendar.of(
                PARIS,
                OpeningHours.weekdays(Hours.parse("09:00", "12:00"), Hours.parse("13:00", "17:00")),
                FrenchHolidays.METROPOLE.holidays(),
                List.of(DatedException.closed(LocalDate.parse("2026-05-15"), "Pont de l’Ascension")));
    }

    /** Every night from ten to six. */
    static BusinessCalendar nights() {
        OpeningHours week = OpeningHours.onDays(
                List.of(DayOfWeek.values()), Hours.parse("22:00", "24:00"), Hours.parse("00:00", "06:00"));
        return BusinessCalendar.of(PARIS, week, List.of(), List.of());
    }

    /** Somebody is always there. */
    static BusinessCalendar aroundTheClock() {
        return BusinessCalendar.of(PARIS, OpeningHours.ALWAYS, List.of(), List.of());
    }

    static SlaPolicies policies() {
        SlaMatch incidents =
                new SlaMatch(Optional.empty(), Optional.of(TicketType.INCIDENT), Optional.empty(), Optional.empty());
        return new SlaPolicies(List.of(
                policy(1, "Everything", SlaMatch.ALL, Duration.ofHours(21)),
                policy(2, "Incidents", incidents, Duration.ofHours(8))));
    }

    private static SlaPolicy policy(long id, String name, SlaMatch match, Duration toResolve) {
        Map<Target, Budget> targets = Map.of(
                Target.ACCEPTANCE, new Budget.OfTime(Duration.ofHours(4)),
                Target.FIRST_RESPONSE, new Budget.OfWorkingDays(1),
                Target.RESOLUTION, new Budget.OfTime(toResolve));
        return new SlaPolicy(
                new PolicyId(id),
                new Version(1),
                name,
                match,
                new CalendarId(1),
                targets,
                AlarmPoints.of(Set.of(75), Set.of(100)),
                false,
                Optional.of(new CalendarId(1)));
    }

    /** A moment, as the clock of the office shows it. */
    static Instant at(String onTheWall) {
        return LocalDateTime.parse(onTheWall).atZone(PARIS).toInstant();
    }
}
