package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.appticket.application.notification.MarkRead;
import org.appticket.application.notification.SetPreferences;
import org.appticket.application.notification.ShowInbox;
import org.appticket.application.notification.ShowPreferences;
import org.appticket.bootstrap.wiring.outside.Outside;
import org.appticket.domain.notification.Channel;

/** Makes the use cases around what people are told; used like {@link TicketUseCases}. */
@Singleton
public final class NoticeUseCases {

    private final Outside outside;

    @Inject
    public NoticeUseCases(Outside outside) {
        this.outside = outside;
    }

    @Produces
    @Singleton
    public ShowInbox showInbox() {
        return new ShowInbox(outside.store().unitOfWork(), outside.inboxes());
    }

    @Produces
    @Singleton
    public ShowPreferences showPreferences() {
        return new ShowPreferences(outside.store().unitOfWork(), outside.store().preferences(), channels());
    }

    @Produces
    @Singleton
    public SetPreferences setPreferences() {
        return new SetPreferences(outside.store().unitOfWork(), outside.store().preferences(), channels());
    }

    private Set<Channel> channels() {
        Set<Channel> channels = EnumSet.of(Channel.IN_APP);
        channels.addAll(outside.organisation().channels());
        return channels;
    }

    @Produces
    @Singleton
    public MarkRead markRead() {
        return new MarkRead(outside.store().unitOfWork(), outside.inboxes());
    }
}
