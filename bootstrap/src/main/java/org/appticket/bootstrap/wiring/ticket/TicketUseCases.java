package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.appticket.adapters.notification.inapp.NotifyingTickets;
import org.appticket.adapters.notification.inapp.Outward;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.customfield.FieldCheck;
import org.appticket.application.dependency.Dependencies;
import org.appticket.application.history.VerifyHistories;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.mention.MentionCheck;
import org.appticket.application.port.Tickets;
import org.appticket.application.search.ConfidentialReads;
import org.appticket.application.search.FindTickets;
import org.appticket.application.search.ShowComment;
import org.appticket.application.search.ShowComments;
import org.appticket.application.search.ShowHistory;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.search.ShowWatchers;
import org.appticket.application.sla.TimedTickets;
import org.appticket.application.ticket.AssignLead;
import org.appticket.application.ticket.CommentOnTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.EditComment;
import org.appticket.application.ticket.EditTicket;
import org.appticket.application.ticket.FollowUpTicket;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.ticket.UnwatchTicket;
import org.appticket.application.ticket.WatchTicket;
import org.appticket.bootstrap.wiring.outside.Mail;
import org.appticket.bootstrap.wiring.outside.Organisation;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.domain.notification.Audience;

/**
 * Makes the use cases around tickets, which tell those concerned. In the server CDI asks for them; elsewhere whoever needs one
 * calls its method.
 */
@Singleton
public final class TicketUseCases {

    private final Outside outside;
    private final Ports store;
    private final Desk desk;

    @Inject
    public TicketUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.desk = desk(outside);
    }

    /** What decisions about tickets are made at. */
    public static Desk desk(Outside outside) {
        Ports store = outside.store();
        Tickets timed = new TimedTickets(store.tickets(), SlaUseCases.timekeeping(outside));
        Organisation organisation = outside.organisation();
        Duration undo =
                organisation.mail().map(Mail::undo).orElse(organisation.hooks().undo());
        Optional<Outward> outward = Optional.of(organisation.channels())
                .filter(channels -> !channels.isEmpty())
                .map(channels -> new Outward(store.preferences(), store.teams(), store.outbox(), channels, undo));
        Audience audience = new Audience(store.memberships()::listActors, store.teams()::listManagers);
        return desk(outside, new NotifyingTickets(timed, audience, outside.inboxes(), outward));
    }

    /** A desk over tickets that notify nobody: who would hear of them now, years later? */
    public static Desk deskOfThePast(Outside outside) {
        return desk(
                outside,
                new TimedTickets(
                        outside.store().tickets(),
                        SlaUseCases.timekeeping(outside).ofThePast()));
    }

    private static Desk desk(Outside outside, Tickets tickets) {
        Ports store = outside.store();
        return new Desk(
                store.unitOfWork(),
                tickets,
                new Dependencies(tickets, store.links(), store.ticketSearch()),
                store.ticketSearch(),
                store.references(),
                store.identifiers(),
                outside.clock());
    }

    @Produces
    @Singleton
    public OpenTicket openTicket() {
        return new OpenTicket(desk, FieldCheck.over(store.customFields(), store.references()));
    }

    @Produces
    @Singleton
    public EditTicket editTicket() {
        return new EditTicket(desk, FieldCheck.over(store.customFields(), store.references()));
    }

    @Produces
    @Singleton
    public MoveTicket moveTicket() {
        return new MoveTicket(desk);
    }

    @Produces
    @Singleton
    public AssignLead assignLead() {
        return new AssignLead(desk);
    }

    @Produces
    @Singleton
    public FollowUpTicket followUpTicket() {
        return new FollowUpTicket(desk);
    }

    @Produces
    @Singleton
    public CommentOnTicket commentOnTicket() {
        return new CommentOnTicket(desk, store.comments(), new MentionCheck(store.memberships()), store.absences());
    }

    @Produces
    @Singleton
    public EditComment editComment() {
        return new EditComment(desk, store.comments());
    }

    @Produces
    @Singleton
    public WatchTicket watchTicket() {
        return new WatchTicket(desk);
    }

    @Produces
    @Singleton
    public UnwatchTicket unwatchTicket() {
        return new UnwatchTicket(desk);
    }

    @Produces
    @Singleton
    public ShowWatchers showWatchers() {
        return new ShowWatchers(showTicket(), store.watcherList());
    }

    @Produces
    @Singleton
    public FindTickets findTickets() {
        return new FindTickets(store.ticketSearch(), store.textSearch(), confidentialReads());
    }

    @Produces
    @Singleton
    public ShowTicket showTicket() {
        return new ShowTicket(store.ticketSearch(), confidentialReads());
    }

    @Produces
    @Singleton
    public ShowComment showComment() {
        return new ShowComment(showTicket(), store.comments());
    }

    @Produces
    @Singleton
    public ShowComments showComments() {
        return new ShowComments(showTicket(), store.comments());
    }

    @Produces
    @Singleton
    public ShowHistory showHistory() {
        return new ShowHistory(showTicket(), store.histories());
    }

    @Produces
    @Singleton
    public VerifyHistories verifyHistories() {
        return new VerifyHistories(store.histories());
    }

    @Produces
    @Singleton
    public AnswerOnce answerOnce() {
        return new AnswerOnce(store.idempotencyKeys(), store.unitOfWork(), outside.salts(), outside.clock());
    }

    ConfidentialReads confidentialReads() {
        return new ConfidentialReads(store.unitOfWork(), store.auditLog());
    }
}
