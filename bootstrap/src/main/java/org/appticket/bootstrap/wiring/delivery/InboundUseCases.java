package org.appticket.bootstrap.wiring.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.customfield.FieldCheck;
import org.appticket.application.inbound.AcceptMail;
import org.appticket.application.inbound.DiscardInboundMail;
import org.appticket.application.inbound.Enclosing;
import org.appticket.application.inbound.FetchMail;
import org.appticket.application.inbound.Filing;
import org.appticket.application.inbound.ForgetInboundMails;
import org.appticket.application.inbound.HandleMail;
import org.appticket.application.inbound.ListInboundMails;
import org.appticket.application.inbound.Postroom;
import org.appticket.application.inbound.ReplyMarks;
import org.appticket.application.inbound.RetryInboundMail;
import org.appticket.application.inbound.Senders;
import org.appticket.application.inbound.Topics;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.bootstrap.wiring.account.PeopleUseCases;
import org.appticket.bootstrap.wiring.outside.IncomingMail;
import org.appticket.bootstrap.wiring.outside.Mail;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.bootstrap.wiring.ticket.AttachmentUseCases;
import org.appticket.bootstrap.wiring.ticket.TicketUseCases;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.origin.Channel;

/** Makes the use cases by which mail comes in; used like those around tickets. */
@Singleton
public final class InboundUseCases {

    private final Outside outside;
    private final Ports store;
    private final Postroom room;

    @Inject
    public InboundUseCases(Outside outside) {
        this.outside = outside;
        this.store = outside.store();
        this.room = new Postroom(
                store.unitOfWork(),
                store.inboundMails(),
                outside.storehouse().contents(),
                store.auditLog(),
                outside.clock());
    }

    @Produces
    @Singleton
    public ListInboundMails listInboundMails() {
        return new ListInboundMails(room);
    }

    @Produces
    @Singleton
    public RetryInboundMail retryInboundMail() {
        return new RetryInboundMail(room);
    }

    @Produces
    @Singleton
    public DiscardInboundMail discardInboundMail() {
        return new DiscardInboundMail(room);
    }

    public ForgetInboundMails forgetInboundMails() {
        return new ForgetInboundMails(room);
    }

    /** One for each mailbox. */
    public List<FetchMail> fetchMail() {
        Holder holder = new Holder(outside.secrets().nextToken().toString());
        return incoming().mailboxes().stream()
                .map(mailbox -> new FetchMail(room, store.mailboxMarks(), mailbox, holder))
                .toList();
    }

    public AcceptMail acceptMail() {
        return new AcceptMail(room);
    }

    public HandleMail handleMail() {
        Desk desk = TicketUseCases.desk(outside);
        FieldCheck fields = FieldCheck.over(store.customFields(), store.references());
        Filing filing = new Filing(
                desk,
                new Topics(
                        new ReplyMarks(outside.keyring()),
                        outside.organisation().mail().map(Mail::site)),
                new Senders(
                        store.people(),
                        store.memberships(),
                        new PeopleUseCases(outside).createPerson(),
                        incoming().welcome()),
                new OpenTicket(desk, fields, Set.of(Channel.EMAIL)),
                new TicketUseCases(outside).commentOnTicket(),
                new Enclosing(AttachmentUseCases.room(outside)));
        return new HandleMail(room, incoming().reader(), filing);
    }

    /** How mail comes in here. */
    public IncomingMail incoming() {
        return outside.organisation().incoming();
    }
}
