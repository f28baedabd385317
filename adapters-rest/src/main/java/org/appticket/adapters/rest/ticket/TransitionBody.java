package org.appticket.adapters.rest.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** A transition that is possible now, and the fields it takes. */
record TransitionBody(Action action, Status to, List<FieldBody> fields) {
    /** One field of a transition. */
    record FieldBody(String name, boolean required, Optional<List<String>> values) {}

    /** All of them. */
    record ListBody(List<TransitionBody> items) {}

    static ListBody listOf(TicketRecord ticket, Ties ties, Actor actor) {
        Map<Action, Status> steps = Lifecycle.stepsFrom(ticket.state().status());
        List<Action> possible = Permissions.actions(actor, ticket.standing(), ties.obstacles());
        return new ListBody(steps.entrySet().stream()
                .filter(step -> possible.contains(step.getKey()))
                .map(step -> new TransitionBody(step.getKey(), step.getValue(), fields(step.getKey())))
                .toList());
    }

    private static List<FieldBody> fields(Action action) {
        return Arrays.stream(TransitionField.values())
                .filter(field -> field.goesWith(action))
                .map(field -> new FieldBody(field.wireName(), field.isNeededFor(action), field.values(action)))
                .toList();
    }
}
