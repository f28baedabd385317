package org.appticket.bootstrap.wiring.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.assignment.TakeTicket;
import org.appticket.application.chat.ChatDesk;
import org.appticket.application.chat.ChatNotes;
import org.appticket.application.chat.ClickButton;
import org.appticket.application.chat.ConfirmChatLink;
import org.appticket.application.chat.ListChatLinks;
import org.appticket.application.chat.RemoveChatLink;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.ticket.MoveTicket;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases by which people act on tickets in a chat; used like those around tickets. */
@Singleton
public final class ChatUseCases {

    private final Outside outside;
    private final ChatDesk desk;
    private final ChatNotes notes;

    @Inject
    public ChatUseCases(Outside outside) {
        this.outside = outside;
        Ports store = outside.store();
        this.desk = new ChatDesk(
                store.unitOfWork(),
                store.chatLinks(),
                store.people(),
                store.memberships(),
                store.auditLog(),
                outside.clock());
        this.notes = new ChatNotes(
                outside.keyring(), outside.organisation().tickets().publicUrl());
    }

    @Produces
    @Singleton
    public ListChatLinks listChatLinks() {
        return new ListChatLinks(desk);
    }

    @Produces
    @Singleton
    public ConfirmChatLink confirmChatLink() {
        return new ConfirmChatLink(desk, notes);
    }

    @Produces
    @Singleton
    public RemoveChatLink removeChatLink() {
        return new RemoveChatLink(desk);
    }

    @Produces
    @Singleton
    public ClickButton clickButton(AnswerOnce once, TakeTicket take, MoveTicket move) {
        return new ClickButton(
                desk,
                notes,
                outside.organisation().hooks().chat(),
                new ClickButton.Work(
                        once,
                        take,
                        move,
                        outside.store().ticketSearch(),
                        outside.organisation().tickets()));
    }
}
