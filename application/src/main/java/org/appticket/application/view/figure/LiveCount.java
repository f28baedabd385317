package org.appticket.application.view.figure;

import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Status;

/**
 * Tickets that have not ended and have these in common.
 *
 * @param team whose queue they stand in
 * @param status where they stand; never {@link Status#CLOSED}
 * @param priority how pressing they are
 * @param tickets how many there are
 * @param overdue of how many a deadline is past, and what was promised is not done
 * @param atRisk of how many a warning point is past and no deadline is
 * @param unassigned to how many nobody is assigned
 */
public record LiveCount(
        Kind team, Status status, Priority priority, long tickets, long overdue, long atRisk, long unassigned) {}
