package org.appticket.adapters.rest.assignment;

import java.util.Optional;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.assignment.AskAssignee;
import org.appticket.application.ticket.Target;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** Who is asked to work on a ticket, as it is asked for. */
public record AssignmentRequest(Assignee assignee, Optional<AssignmentRole> role) {
    /** Refuses the body with everything that is wrong with it. */
    public static AssignmentRequest of(JsonFields body) {
        Optional<PersonId> person = body.optional("person", body.id("person")).map(PersonId::new);
        Optional<TeamId> team = body.optional("team", body.id("team")).map(TeamId::new);
        Optional<AssignmentRole> role = body.optional("role", body.choice("role", AssignmentRole.class));
        if (!body.has("person") && !body.has("team")) {
            body.fault("person", Problem.REQUIRED);
        } else if (body.has("person") && body.has("team")) {
            body.fault("team", Problem.NOT_APPLICABLE);
        }
        body.check();
        return new AssignmentRequest(new Assignee(person, team), role);
    }

    public AskAssignee.Command toCommand(Target target) {
        return new AskAssignee.Command(target, assignee, role);
    }
}
