package org.appticket.application.fake.store;

import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.id.TicketId;

/** A link to another system, and whose it is. */
public record OutsideLink(TicketId ticket, ExternalLink link) {}
