package org.appticket.application.view.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.application.view.figure.Kind;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Status;

/**
 * How things stand.
 *
 * @param at when
 * @param byStatus all that have not ended; a number for each status but the end
 * @param unsolved what is still to be solved: they have neither ended nor been resolved
 * @param mine to how many that are still to be solved whoever asks is assigned
 * @param today what came in and went out on the day that it is for whoever asks
 */
public record Dashboard(Instant at, Map<Status, Long> byStatus, Unsolved unsolved, long mine, Today today) {

    /** Copies the numbers. */
    public Dashboard {
        byStatus = Collections.unmodifiableMap(new LinkedHashMap<>(byStatus));
    }

    /**
     * What is still to be solved.
     *
     * @param total how many
     * @param byPriority a number for each priority
     * @param byTeam by whose queue they stand in, the most first
     */
    public record Unsolved(Load total, Map<Priority, Long> byPriority, List<TeamLoad> byTeam) {
        /** Copies the numbers. */
        public Unsolved {
            byPriority = Collections.unmodifiableMap(new LinkedHashMap<>(byPriority));
            byTeam = List.copyOf(byTeam);
        }
    }

    /**
     * Some of what is still to be solved.
     *
     * @param tickets how many
     * @param overdue of how many a deadline is past
     * @param atRisk of how many a warning point is past and no deadline is
     * @param unassigned to how many nobody is assigned
     */
    public record Load(long tickets, long overdue, long atRisk, long unassigned) {}

    /**
     * What stands in a queue.
     *
     * @param team whose queue; without a key of its own for what stands in none
     * @param load how much
     */
    public record TeamLoad(Kind team, Load load) {}

    /**
     * A day until now.
     *
     * @param date which day it is
     * @param in how many tickets were opened
     * @param out how many were resolved, or ended without
     */
    public record Today(LocalDate date, long in, long out) {}
}
