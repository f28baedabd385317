package org.appticket.application.sla;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.sla.LiveTiming;
import org.appticket.application.view.sla.MovedDeadlines;
import org.appticket.application.view.sla.MovedDeadlines.Moved;
import org.appticket.application.view.sla.Ruling;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.clock.SlaClock;

/**
 * Says which deadlines would move if a rule were another one, by reckoning every ticket of which something is still to be done; it writes
 * nothing. Of tickets that the actor may not see it says nothing.
 *
 * @param timekeeping what keeps clocks
 * @param search which tickets may be seen
 * @param clock what time it is
 */
public record PreviewDeadlines(Timekeeping timekeeping, TicketSearch search, InstantSource clock) {

    /** So many tickets are looked at. */
    public static final int MOST_TICKETS = 20_000;

    /** So many moved deadlines are named. */
    public static final int MOST_NAMED = 100;

    private static final int AT_ONCE = 500;

    /**
     * What would move.
     *
     * @param supposition what would be another one
     * @param by who asks, and may change it
     * @return the deadlines that would move
     */
    public MovedDeadlines of(UnaryOperator<RuleBook.Page> supposition, Actor by) {
        RuleBook.Page supposed = supposition.apply(timekeeping.book().current());
        List<Moved> moved = new ArrayList<>();
        int looked = 0;
        List<LiveTiming> some = timekeeping.timings().listLive(Optional.empty(), AT_ONCE);
        while (!some.isEmpty() && looked < MOST_TICKETS) {
            looked += some.size();
            moved.addAll(seen(moved(some, supposed), by));
            Optional<TicketId> last = Optional.of(some.get(some.size() - 1).ticket());
            some = timekeeping.timings().listLive(last, AT_ONCE);
        }
        return new MovedDeadlines(
                moved.stream().limit(MOST_NAMED).toList(),
                moved.size(),
                (int) moved.stream().filter(Moved::late).count(),
                some.isEmpty());
    }

    private List<Moved> moved(List<LiveTiming> some, RuleBook.Page supposed) {
        Instant now = clock.instant();
        return some.stream()
                .map(live -> moved(live, supposed, now))
                .filter(one -> !one.from().equals(one.to()))
                .toList();
    }

    private static Moved moved(LiveTiming live, RuleBook.Page supposed, Instant now) {
        Optional<Instant> from = live.timing().deadlines().deadline();
        Optional<Instant> to = supposed.ruling(live.subject())
                .map(Ruling::rules)
                .flatMap(rules ->
                        SlaClock.of(live.timing().course(), rules).deadlines().deadline());
        boolean wasLate = from.filter(now::isAfter).isPresent();
        return new Moved(
                live.ticket(), from, to, !wasLate && to.filter(now::isAfter).isPresent());
    }

    private List<Moved> seen(List<Moved> moved, Actor by) {
        Set<TicketId> seen = moved.isEmpty()
                ? Set.of()
                : search.listSeen(
                        moved.stream().map(Moved::ticket).collect(Collectors.toSet()), Permissions.sightOf(by));
        return moved.stream().filter(one -> seen.contains(one.ticket())).toList();
    }
}
