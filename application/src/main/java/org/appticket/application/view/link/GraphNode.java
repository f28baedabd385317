package org.appticket.application.view.link;

import java.util.Optional;
import org.appticket.application.view.PersonName;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;

/**
 * A ticket as a graph shows it.
 *
 * @param id its number
 * @param title its title
 * @param status where it stands
 * @param priority how pressing it is
 * @param lead who is accountable for it
 */
public record GraphNode(TicketId id, String title, Status status, Priority priority, Optional<PersonName> lead) {}
