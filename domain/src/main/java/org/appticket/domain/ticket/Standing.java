package org.appticket.domain.ticket;

import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;

/**
 * What decides who may see a ticket and do something to it.
 *
 * @param status where it stands
 * @param requester whose problem it is
 * @param lead who is accountable for it
 * @param team whose queue it stands in
 * @param confidential whether only those concerned and managers see it
 */
public record Standing(
        Status status, PersonId requester, Optional<PersonId> lead, Optional<TeamId> team, boolean confidential) {}
