package org.appticket.application.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.application.port.access.People;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.LiveCount;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.figure.QuarterCount;
import org.appticket.application.view.report.Dashboard;
import org.appticket.application.view.report.Dashboard.Load;
import org.appticket.application.view.report.Dashboard.TeamLoad;
import org.appticket.application.view.report.Dashboard.Today;
import org.appticket.application.view.report.Dashboard.Unsolved;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows how things stand; tickets of which the reader is not to be told are not counted (rule PER-13). */
public final class ShowDashboard {

    private final TicketFigures figures;
    private final People people;
    private final InstantSource clock;

    /**
     * Over figures.
     *
     * @param figures where they come from
     * @param people where the readers are
     * @param clock what time it is
     */
    public ShowDashboard(TicketFigures figures, People people, InstantSource clock) {
        this.figures = figures;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team whose queue; nothing for all
     */
    public record Query(Actor by, Optional<TeamId> team) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return how things stand
     * @throws org.appticket.domain.permission.NotPermitted unless the reader works on tickets
     */
    public Dashboard handle(Query query) {
        Permissions.require(query.by(), Duty.READ_REPORTS);
        Instant now = clock.instant();
        Extent extent = new Extent(Permissions.reportedTo(query.by()), query.team());
        List<LiveCount> live = figures.countLive(extent, now);
        Map<Status, Long> byStatus = counts(Status.class, live, LiveCount::status);
        byStatus.remove(Status.CLOSED);
        return new Dashboard(
                now,
                byStatus,
                unsolved(live),
                figures.countAssigned(extent, query.by().person()),
                today(extent, now, Zone.of(people, query.by())));
    }

    private static Unsolved unsolved(List<LiveCount> live) {
        List<LiveCount> left =
                live.stream().filter(count -> count.status() != Status.RESOLVED).toList();
        List<TeamLoad> byTeam = left.stream().collect(Collectors.groupingBy(LiveCount::team)).entrySet().stream()
                .map(entry -> new TeamLoad(entry.getKey(), load(entry.getValue())))
                .sorted(Comparator.comparing((TeamLoad one) -> one.load().tickets())
                        .reversed()
                        .thenComparing(one -> one.team().key()))
                .toList();
        return new Unsolved(load(left), counts(Priority.class, left, LiveCount::priority), byTeam);
    }

    private static Load load(List<LiveCount> counts) {
        return new Load(
                counts.stream().mapToLong(LiveCount::tickets).sum(),
                counts.stream().mapToLong(LiveCount::overdue).sum(),
                counts.stream().mapToLong(LiveCount::atRisk).sum(),
                counts.stream().mapToLong(LiveCount::unassigned).sum());
    }

    private static <E extends Enum<E>> Map<E, Long> counts(
            Class<E> type, List<LiveCount> counts, Function<LiveCount, E> by) {
        Map<E, Long> sums = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            sums.put(constant, 0L);
        }
        counts.forEach(count -> sums.merge(by.apply(count), count.tickets(), Long::sum));
        return sums;
    }

    private Today today(Extent extent, Instant now, ZoneId zone) {
        LocalDate date = now.atZone(zone).toLocalDate();
        Period day = new Period(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        return new Today(date, count(extent, Flow.IN, day), count(extent, Flow.OUT, day));
    }

    private long count(Extent extent, Flow flow, Period period) {
        return figures.countByTime(extent, flow, period).stream()
                .mapToLong(QuarterCount::tickets)
                .sum();
    }
}
