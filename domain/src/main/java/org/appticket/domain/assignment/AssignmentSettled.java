package org.appticket.domain.assignment;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses an answer that comes too late: the assignment was declined, or its part is done. */
public final class AssignmentSettled extends Refusal {

    AssignmentSettled(AssignmentState state, AssignmentState wanted) {
        super(Code.ASSIGNMENT_SETTLED, Map.of("state", state, "wanted", wanted));
    }
}
