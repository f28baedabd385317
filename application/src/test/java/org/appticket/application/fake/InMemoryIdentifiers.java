package org.appticket.application.fake;

import java.util.concurrent.atomic.AtomicLong;
import org.appticket.application.fake.sla.InMemoryPolicies;
import org.appticket.application.port.Identifiers;
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

/** Numbers that count up, whatever becomes of those that were given. */
public final class InMemoryIdentifiers implements Identifiers {
    private final AtomicLong attachments = new AtomicLong();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicLong comments = new AtomicLong();
    private final AtomicLong people = new AtomicLong();
    private final AtomicLong teams = new AtomicLong();
    private final AtomicLong views = new AtomicLong();
    private final AtomicLong links = new AtomicLong();
    private final AtomicLong calendars = new AtomicLong(1);
    private final AtomicLong policies = new AtomicLong(InMemoryPolicies.SHIPPED.size());
    private final AtomicLong webhooks = new AtomicLong();
    private final AtomicLong categories = new AtomicLong(InMemoryCategories.SHIPPED.size());

    @Override
    public AttachmentId nextAttachment() {
        return new AttachmentId(attachments.incrementAndGet());
    }

    @Override
    public TicketId nextTicket() {
        return new TicketId(tickets.incrementAndGet());
    }

    @Override
    public CommentId nextComment() {
        return new CommentId(comments.incrementAndGet());
    }

    @Override
    public PersonId nextPerson() {
        return new PersonId(people.incrementAndGet());
    }

    @Override
    public TeamId nextTeam() {
        return new TeamId(teams.incrementAndGet());
    }

    @Override
    public CategoryId nextCategory() {
        return new CategoryId(categories.incrementAndGet());
    }

    @Override
    public ViewId nextView() {
        return new ViewId(views.incrementAndGet());
    }

    @Override
    public LinkId nextLink() {
        return new LinkId(links.incrementAndGet());
    }

    @Override
    public CalendarId nextCalendar() {
        return new CalendarId(calendars.incrementAndGet());
    }

    @Override
    public PolicyId nextPolicy() {
        return new PolicyId(policies.incrementAndGet());
    }

    @Override
    public WebhookId nextWebhook() {
        return new WebhookId(webhooks.incrementAndGet());
    }
}
