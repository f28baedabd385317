package org.appticket.application.port;

import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.id.WebhookId;

/**
 * Numbers for new things: each given once, ever, by all nodes together; growing on one node, with gaps. They can be asked
 * for inside and outside a unit of work and never wait for one.
 */
public interface Identifiers {

    /**
     * A number for an attachment.
     *
     * @return a new one
     */
    AttachmentId nextAttachment();

    /**
     * A number for a ticket.
     *
     * @return a new one
     */
    TicketId nextTicket();

    /**
     * A number for a comment.
     *
     * @return a new one
     */
    CommentId nextComment();

    /**
     * A number for a person.
     *
     * @return a new one
     */
    PersonId nextPerson();

    /**
     * A number for a team.
     *
     * @return a new one
     */
    TeamId nextTeam();

    /**
     * A number for a category, above those that ship with the product.
     *
     * @return a new one
     */
    CategoryId nextCategory();

    /**
     * A number for a saved view.
     *
     * @return a new one
     */
    ViewId nextView();

    /**
     * A number for a link.
     *
     * @return a new one
     */
    LinkId nextLink();

    /**
     * A number for a calendar, above the one that ships with the product.
     *
     * @return a new one
     */
    CalendarId nextCalendar();

    /**
     * A number for a policy of service levels, above those that ship with the product.
     *
     * @return a new one
     */
    PolicyId nextPolicy();

    /**
     * A number for a webhook.
     *
     * @return a new one
     */
    WebhookId nextWebhook();
}
