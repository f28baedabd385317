package org.appticket.adapters.rest.together;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.rest.assignment.AssignmentRequest;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.adapters.rest.ticket.TicketPatchRequest;
import org.appticket.adapters.rest.ticket.TransitionRequest;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Step;

/** The same change to many tickets, as it is asked for: exactly one of the changes is there. */
record BulkRequest(
        List<TicketId> tickets,
        Optional<TicketPatchRequest> patch,
        Optional<Step> transition,
        Optional<AssignmentRequest> assignment) {
    private static final int MOST = 100;
    private static final List<String> CHANGES = List.of("patch", "transition", "assignment");

    /** Refuses the body with everything that is wrong with it. */
    static BulkRequest of(JsonFields fields) {
        Patch<List<TicketId>> listed = fields.checked("tickets", fields.ids("tickets", MOST), BulkRequest::requireSome);
        List<TicketId> tickets = fields.required("tickets", listed).orElse(List.of());
        Optional<JsonFields> patch = fields.optional("patch", fields.part("patch"));
        Optional<JsonFields> transition = fields.optional("transition", fields.part("transition"));
        Optional<JsonFields> assignment = fields.optional("assignment", fields.part("assignment"));
        requireOne(fields);
        BulkRequest request = new BulkRequest(
                tickets,
                patch.map(TicketPatchRequest::of),
                transition.map(TransitionRequest::of),
                assignment.map(AssignmentRequest::of));
        fields.check();
        return request;
    }

    private static void requireOne(JsonFields fields) {
        List<String> given = CHANGES.stream().filter(fields::has).toList();
        if (given.isEmpty()) {
            fields.fault(CHANGES.get(0), Problem.REQUIRED);
        }
        given.stream().skip(1).forEach(name -> fields.fault(name, Problem.NOT_APPLICABLE));
    }

    private static List<TicketId> requireSome(List<Long> numbers) {
        if (numbers.isEmpty()) {
            throw InvalidValue.of("tickets", Problem.REQUIRED);
        }
        Set<Long> seen = new HashSet<>();
        List<Violation> repeated = new ArrayList<>();
        for (Long number : numbers) {
            if (!seen.add(number)) {
                repeated.add(new Violation("tickets", Problem.REPEATED, Map.of("number", number)));
            }
        }
        if (!repeated.isEmpty()) {
            throw new InvalidValue(repeated);
        }
        return numbers.stream().map(TicketId::new).toList();
    }
}
