package org.appticket.bootstrap.incidentlog;

import java.util.Optional;
import org.appticket.bootstrap.incidentlog.file.LogRow;
import org.appticket.bootstrap.incidentlog.file.LogState;
import org.appticket.bootstrap.incidentlog.file.Reason;
import org.appticket.bootstrap.incidentlog.file.RowRefused;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.TicketState.Waiting;

/** Which step a ticket takes when the log says that its state changed; whether it may, is for the lifecycle to say. */
final class Moves {

    private static final String NO_CODE = "The log does not say how.";

    private Moves() {}

    /**
     * The step from one row to the next.
     *
     * @param status where the ticket really stands
     * @param before the row before
     * @param row the row
     * @return nothing if the state is the same
     * @throws RowRefused if no step leads there
     */
    static Optional<Step> between(Status status, LogRow before, LogRow row) {
        LogState state = row.state();
        if (state == before.state()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (state.status()) {
                    case OPEN ->
                        throw new RowRefused(
                                Reason.ILLEGAL_TRANSITION, "a ticket that is " + status + " never becomes OPEN again");
                    case IN_PROGRESS -> toWork(status);
                    case WAITING ->
                        new Step.Wait(
                                new Waiting(state.waitingFor().orElseThrow(), Optional.empty()),
                                Optional.of(state.label()));
                    case RESOLVED -> new Step.Resolve(row.closedCode().orElse(NO_CODE));
                    case CLOSED -> new Step.Close(Outcome.SOLVED, Optional.empty());
                });
    }

    private static Step toWork(Status status) {
        return switch (status) {
            case WAITING -> new Step.Resume(Optional.empty());
            case RESOLVED -> new Step.Reopen(Optional.empty());
            case OPEN, IN_PROGRESS, CLOSED -> new Step.Start();
        };
    }
}
