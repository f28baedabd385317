package org.appticket.adapters.rest.ticket;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.input.Instants;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.TicketState;

/** A transition, as it is asked for. */
public record TransitionRequest(
        Optional<String> reason,
        Optional<WaitingFor> waitingFor,
        Optional<Instant> until,
        Optional<String> resolution,
        Optional<Outcome> outcome) {
    /** Refuses the body with everything that is wrong with it, also what does not go with the action. */
    public static Step of(JsonFields fields) {
        Optional<Action> action = fields.required("action", fields.choice("action", Action.class));
        var request = new TransitionRequest(
                fields.optional("reason", fields.text("reason", TextRule.REASON)),
                fields.optional("waitingFor", fields.choice("waitingFor", WaitingFor.class)),
                fields.optional("until", fields.parsed("until", Instants.FORM, Instants::parse)),
                fields.optional("resolution", fields.text("resolution", TextRule.RESOLUTION)),
                fields.optional("outcome", fields.choice("outcome", Outcome.class)));
        action.ifPresent(known -> requireFitting(fields, known, request.waitingFor));
        fields.check();
        return request.step(action.orElseThrow());
    }

    private static void requireFitting(JsonFields fields, Action action, Optional<WaitingFor> waitingFor) {
        for (TransitionField field : TransitionField.values()) {
            boolean given = fields.has(field.wireName());
            if (given && !field.goesWith(action)) {
                fields.fault(field.wireName(), InvalidValue.Problem.NOT_APPLICABLE);
            }
            if (!given && field.isNeededFor(action)) {
                fields.fault(field.wireName(), InvalidValue.Problem.REQUIRED);
            }
        }
        boolean dated = fields.has(TransitionField.UNTIL.wireName());
        if (action == Action.WAIT && waitingFor.isPresent()) {
            boolean scheduled = waitingFor.get() == WaitingFor.SCHEDULED;
            if (scheduled != dated) {
                fields.fault(
                        TransitionField.UNTIL.wireName(),
                        scheduled ? InvalidValue.Problem.REQUIRED : InvalidValue.Problem.NOT_APPLICABLE);
            }
        }
    }

    private Step step(Action action) {
        return switch (action) {
            case START -> new Step.Start(reason);
            case WAIT -> new Step.Wait(new TicketState.Waiting(waitingFor.orElseThrow(), until), reason);
            case RESUME -> new Step.Resume(reason);
            case RESOLVE -> new Step.Resolve(resolution.orElseThrow(), reason);
            case REOPEN -> new Step.Reopen(reason);
            case CLOSE -> new Step.Close(outcome.orElse(Outcome.SOLVED), reason);
            case CANCEL -> new Step.Cancel(outcome.orElse(Outcome.CANCELLED), reason);
        };
    }
}
