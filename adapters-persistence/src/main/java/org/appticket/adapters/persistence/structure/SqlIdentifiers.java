package org.appticket.adapters.persistence.structure;

import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
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

/** Numbers from a table, in blocks. */
public final class SqlIdentifiers implements Identifiers {
    private static final int MANY = 50;
    private static final int FEW = 5;

    private final NumberBlocks attachments;
    private final NumberBlocks tickets;
    private final NumberBlocks comments;
    private final NumberBlocks people;
    private final NumberBlocks teams;
    private final NumberBlocks categories;
    private final NumberBlocks views;
    private final NumberBlocks links;
    private final NumberBlocks calendars;
    private final NumberBlocks policies;
    private final NumberBlocks webhooks;

    /** Numbers that no other node on the same store gives. */
    public SqlIdentifiers(JpaUnitOfWork unitOfWork) {
        attachments = new NumberBlocks(unitOfWork, "attachment", MANY);
        tickets = new NumberBlocks(unitOfWork, "ticket", MANY);
        comments = new NumberBlocks(unitOfWork, "comment", MANY);
        people = new NumberBlocks(unitOfWork, "person", FEW);
        teams = new NumberBlocks(unitOfWork, "team", FEW);
        categories = new NumberBlocks(unitOfWork, "category", FEW);
        views = new NumberBlocks(unitOfWork, "saved view", FEW);
        links = new NumberBlocks(unitOfWork, "link", MANY);
        calendars = new NumberBlocks(unitOfWork, "calendar", FEW);
        policies = new NumberBlocks(unitOfWork, "policy", FEW);
        webhooks = new NumberBlocks(unitOfWork, "webhook", FEW);
    }

    @Override
    public AttachmentId nextAttachment() {
        return new AttachmentId(attachments.next());
    }

    @Override
    public TicketId nextTicket() {
        return new TicketId(tickets.next());
    }

    @Override
    public CommentId nextComment() {
        return new CommentId(comments.next());
    }

    @Override
    public PersonId nextPerson() {
        return new PersonId(people.next());
    }

    @Override
    public TeamId nextTeam() {
        return new TeamId(teams.next());
    }

    @Override
    public CategoryId nextCategory() {
        return new CategoryId(categories.next());
    }

    @Override
    public ViewId nextView() {
        return new ViewId(views.next());
    }

    @Override
    public LinkId nextLink() {
        return new LinkId(links.next());
    }

    @Override
    public CalendarId nextCalendar() {
        return new CalendarId(calendars.next());
    }

    @Override
    public PolicyId nextPolicy() {
        return new PolicyId(policies.next());
    }

    @Override
    public WebhookId nextWebhook() {
        return new WebhookId(webhooks.next());
    }
}
