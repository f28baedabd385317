package org.appticket.adapters.rest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.report.Dashboard;
import org.appticket.application.view.report.Dashboard.Load;
import org.appticket.application.view.report.Dashboard.TeamLoad;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Status;

/** How things stand, on the wire. */
record DashboardBody(
        Instant at,
        Map<Status, Long> byStatus,
        long open,
        long overdue,
        long atRisk,
        long unassigned,
        long mine,
        Map<Priority, Long> byPriority,
        List<Queue> byTeam,
        Today today) {

    static DashboardBody of(Dashboard dashboard) {
        Load total = dashboard.unsolved().total();
        Dashboard.Today today = dashboard.today();
        return new DashboardBody(
                dashboard.at(),
                dashboard.byStatus(),
                total.tickets(),
                total.overdue(),
                total.atRisk(),
                total.unassigned(),
                dashboard.mine(),
                dashboard.unsolved().byPriority(),
                dashboard.unsolved().byTeam().stream().map(Queue::of).toList(),
                new Today(today.date(), today.in(), today.out()));
    }

    /** What stands in the queue of a team, or in none. */
    private record Queue(Optional<Team> team, long open, long overdue, long atRisk, long unassigned) {
        static Queue of(TeamLoad one) {
            Load load = one.load();
            return new Queue(Team.of(one.team()), load.tickets(), load.overdue(), load.atRisk(), load.unassigned());
        }
    }

    /** A team. */
    private record Team(long id, String name) {
        static Optional<Team> of(Kind kind) {
            return kind.key().equals(Kind.NONE)
                    ? Optional.empty()
                    : Optional.of(
                            new Team(Long.parseLong(kind.key()), kind.label().orElse("")));
        }
    }

    /** A day until now. */
    private record Today(LocalDate date, long in, long out) {}
}
