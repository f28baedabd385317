package org.appticket.domain.assignment;

import java.util.Map;
import org.appticket.domain.Refusal;
import org.appticket.domain.id.PersonId;

/** Refuses to give a ticket to somebody who wants to take it, because somebody else leads it; it names the lead. */
public final class AlreadyTaken extends Refusal {

    /**
     * Names the lead.
     *
     * @param lead who is accountable for the ticket
     */
    public AlreadyTaken(PersonId lead) {
        super(Code.ALREADY_TAKEN, Map.of("lead", lead.value()));
    }
}
