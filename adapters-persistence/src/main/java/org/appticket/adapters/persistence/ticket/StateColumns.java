package org.appticket.adapters.persistence.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.satisfaction.Satisfaction;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands, in columns: those of the other states are empty. */
@Embeddable
class StateColumns {
    @Enumerated(EnumType.STRING)
    Status status;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "waiting_for")
    @Enumerated(EnumType.STRING)
    @Nullable
    WaitingFor waitingFor;

    @Column(name = "waiting_until")
    @Nullable
    Instant waitingUntil;

    @Nullable
    String resolution;

    @Column(name = "resolved_at")
    @Nullable
    Instant resolvedAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Nullable
    Integer satisfaction;

    @Column(name = "satisfaction_comment")
    @Nullable
    String satisfactionComment;

    @Column(name = "satisfied_at")
    @Nullable
    Instant satisfiedAt;

    @Column(name = "merged_into")
    @Nullable
    Long mergedInto;

    @Column(name = "merged_status")
    @Enumerated(EnumType.STRING)
    @Nullable
    Status mergedStatus;

    @SuppressWarnings("NullAway.Init")
    StateColumns() {}

    StateColumns(TicketState state) {
        Optional<TicketState.Merged> merged = state.merged();
        TicketState kept = merged.map(TicketState.Merged::former).orElse(state);
        Optional<TicketState.Waiting> waiting = kept.waiting();
        Optional<TicketState.Closed> closed = state.closed();
        Optional<Resolution> solved = kept.givenResolution();
        status = state.status();
        outcome = closed.map(TicketState.Closed::outcome).orElse(null);
        waitingFor = waiting.map(TicketState.Waiting::waitingFor).orElse(null);
        waitingUntil = waiting.flatMap(TicketState.Waiting::until).orElse(null);
        resolution = solved.map(Resolution::text).orElse(null);
        resolvedAt = solved.map(Resolution::at).orElse(null);
        closedAt = closed.map(TicketState.Closed::at).orElse(null);
        Optional<Satisfaction> rated = solved.flatMap(Resolution::satisfaction);
        satisfaction = rated.map(Satisfaction::score).orElse(null);
        satisfactionComment = rated.flatMap(Satisfaction::comment).orElse(null);
        satisfiedAt = rated.map(Satisfaction::at).orElse(null);
        mergedInto = merged.map(one -> one.into().value()).orElse(null);
        mergedStatus = merged.map(one -> one.former().status()).orElse(null);
    }

    static StateColumns of(Row row) throws SQLException {
        StateColumns columns = new StateColumns();
        columns.status = row.choice("status", Status.class);
        columns.outcome = row.choiceIfAny("outcome", Outcome.class).orElse(null);
        columns.waitingFor = row.choiceIfAny("waiting_for", WaitingFor.class).orElse(null);
        columns.waitingUntil = row.instantIfAny("waiting_until").orElse(null);
        columns.resolution = row.textIfAny("resolution").orElse(null);
        columns.resolvedAt = row.instantIfAny("resolved_at").orElse(null);
        columns.closedAt = row.instantIfAny("closed_at").orElse(null);
        columns.satisfaction =
                row.numberIfAny("satisfaction").map(Long::intValue).orElse(null);
        columns.satisfactionComment = row.textIfAny("satisfaction_comment").orElse(null);
        columns.satisfiedAt = row.instantIfAny("satisfied_at").orElse(null);
        columns.mergedInto = row.numberIfAny("merged_into").orElse(null);
        columns.mergedStatus = row.choiceIfAny("merged_status", Status.class).orElse(null);
        return columns;
    }

    TicketState toState() {
        return mergedInto == null
                ? state(status)
                : new TicketState.Merged(new TicketId(mergedInto), there(closedAt), state(there(mergedStatus)));
    }

    private TicketState state(Status reached) {
        return switch (reached) {
            case OPEN -> new TicketState.Open();
            case IN_PROGRESS -> new TicketState.InProgress();
            case WAITING -> new TicketState.Waiting(there(waitingFor), Optional.ofNullable(waitingUntil));
            case RESOLVED -> new TicketState.Resolved(solved().orElseThrow());
            case CLOSED -> new TicketState.Closed(there(outcome), there(closedAt), solved());
        };
    }

    private Optional<Resolution> solved() {
        return Optional.ofNullable(resolution).map(text -> new Resolution(text, there(resolvedAt), rated()));
    }

    private Optional<Satisfaction> rated() {
        return Optional.ofNullable(satisfaction)
                .map(score -> new Satisfaction(score, Optional.ofNullable(satisfactionComment), there(satisfiedAt)));
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "a ticket's row without what its status needs");
    }
}
