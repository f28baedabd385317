package org.appticket.bootstrap.incidentlog.file;

import java.util.Arrays;
import java.util.Optional;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;

/** The states of the log, in our words. */
public enum LogState {
    /** Nobody works on it yet. */
    NEW("New", Status.OPEN),
    /** Somebody works on it. */
    ACTIVE("Active", Status.IN_PROGRESS),
    /** The caller is asked. */
    AWAITING_USER_INFO("Awaiting User Info", WaitingFor.REQUESTER),
    /** The caller is to show it. */
    AWAITING_EVIDENCE("Awaiting Evidence", WaitingFor.REQUESTER),
    /** A vendor is asked. */
    AWAITING_VENDOR("Awaiting Vendor", WaitingFor.THIRD_PARTY),
    /** What is behind it is looked for. */
    AWAITING_PROBLEM("Awaiting Problem", WaitingFor.DEPENDENCY),
    /** A resolution was given. */
    RESOLVED("Resolved", Status.RESOLVED),
    /** It has ended. */
    CLOSED("Closed", Status.CLOSED);

    private final String label;
    private final Status status;
    private final Optional<WaitingFor> waitingFor;

    LogState(String label, Status status) {
        this.label = label;
        this.status = status;
        this.waitingFor = Optional.empty();
    }

    LogState(String label, WaitingFor waitingFor) {
        this.label = label;
        this.status = Status.WAITING;
        this.waitingFor = Optional.of(waitingFor);
    }

    /**
     * Reads a state.
     *
     * @throws RowRefused if the log's format has no such state
     */
    static LogState parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.label.equals(text))
                .findFirst()
                .orElseThrow(() -> LogValues.unknown(Column.STATE, text));
    }

    /** What the log calls it. */
    public String label() {
        return label;
    }

    /** The status of the ticket. */
    public Status status() {
        return status;
    }

    /** What is waited for; nothing unless {@link Status#WAITING}. */
    public Optional<WaitingFor> waitingFor() {
        return waitingFor;
    }
}
