package org.appticket.domain.lifecycle;

import static org.appticket.domain.lifecycle.Action.CANCEL;
import static org.appticket.domain.lifecycle.Action.CLOSE;
import static org.appticket.domain.lifecycle.Action.REOPEN;
import static org.appticket.domain.lifecycle.Action.RESOLVE;
import static org.appticket.domain.lifecycle.Action.RESUME;
import static org.appticket.domain.lifecycle.Action.START;
import static org.appticket.domain.lifecycle.Action.WAIT;
import static org.appticket.domain.lifecycle.Status.CLOSED;
import static org.appticket.domain.lifecycle.Status.IN_PROGRESS;
import static org.appticket.domain.lifecycle.Status.OPEN;
import static org.appticket.domain.lifecycle.Status.RESOLVED;
import static org.appticket.domain.lifecycle.Status.WAITING;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole life of a ticket, in one table (rule LIF-1 in {@code docs/rules.md}). The diagram in the documents, the
 * answer of the API and the buttons on the screen come from here.
 */
public final class Lifecycle {

    private static final Map<Status, Map<Action, Status>> TABLE = table();

    private Lifecycle() {}

    private static Map<Status, Map<Action, Status>> table() {
        Map<Status, Map<Action, Status>> table = new EnumMap<>(Status.class);
        table.put(OPEN, row(Map.of(START, IN_PROGRESS, WAIT, WAITING, RESOLVE, RESOLVED, CANCEL, CLOSED)));
        table.put(IN_PROGRESS, row(Map.of(WAIT, WAITING, RESOLVE, RESOLVED, CANCEL, CLOSED)));
        table.put(WAITING, row(Map.of(RESUME, IN_PROGRESS, WAIT, WAITING, RESOLVE, RESOLVED, CANCEL, CLOSED)));
        table.put(RESOLVED, row(Map.of(REOPEN, IN_PROGRESS, CLOSE, CLOSED)));
        table.put(CLOSED, row(Map.of()));
        return Collections.unmodifiableMap(table);
    }

    private static Map<Action, Status> row(Map<Action, Status> steps) {
        Map<Action, Status> row = new EnumMap<>(Action.class);
        row.putAll(steps);
        return Collections.unmodifiableMap(row);
    }

    /**
     * What can be done in a status.
     *
     * @param from the status
     * @return the actions in the order of {@link Action}; none when closed
     */
    public static Set<Action> allowed(Status from) {
        return stepsFrom(from).keySet();
    }

    /**
     * Where an action leads.
     *
     * @param from the status
     * @param action the action
     * @return the next status; nothing if the action is not allowed in this status
     */
    public static Optional<Status> next(Status from, Action action) {
        return Optional.ofNullable(stepsFrom(from).get(action));
    }

    /**
     * The row of a status in the table.
     *
     * @param from the status
     * @return each action that is allowed, and where it leads, in the order of {@link Action}
     */
    @SuppressWarnings("NullAway") // the table has a row for every status: LifecycleTest
    public static Map<Action, Status> stepsFrom(Status from) {
        return TABLE.get(from);
    }

    /**
     * Where an action leads, if it is allowed.
     *
     * @param from the status
     * @param action the action
     * @return the next status
     * @throws IllegalTransition if the action is not allowed in this status
     */
    public static Status require(Status from, Action action) {
        return next(from, action).orElseThrow(() -> new IllegalTransition(from, action));
    }
}
