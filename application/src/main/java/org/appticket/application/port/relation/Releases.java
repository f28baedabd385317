package org.appticket.application.port.relation;

import java.time.Instant;
import java.util.List;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.id.TicketId;

/**
 * Whose assignments are to be released, found by what is the case: who does not work on tickets any more, who is out of
 * office since after they were asked, and who was a member of the ticket's team and is not any more.
 */
public interface Releases {

    /**
     * An assignment that is to be released.
     *
     * @param ticket of which ticket, not closed
     * @param number which assignment of it
     * @param cause why
     */
    record Due(TicketId ticket, int number, ReleaseCause cause) {}

    /**
     * Those that are due; one who has more than one cause is there for each.
     *
     * @param now what time it is
     * @param most how many of each cause are wanted
     * @return the assignments, by cause and ticket
     */
    List<Due> listDue(Instant now, int most);

    /** Forgets who left teams and has nothing left there that is due. */
    void forgetSettled();
}
