package org.appticket.bootstrap.wiring.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.rest.live.EventStreams;
import org.appticket.application.live.AttendTicket;
import org.appticket.application.live.BeginFollowing;
import org.appticket.application.live.Bookmarks;
import org.appticket.application.live.FollowEvents;
import org.appticket.application.live.FollowPresence;
import org.appticket.application.live.LeaveTicket;
import org.appticket.application.live.OrderEvents;
import org.appticket.application.live.RenewReaders;
import org.appticket.application.live.ShowReaders;
import org.appticket.application.search.ShowTicket;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes what people follow events by. */
@Singleton
public final class LiveUseCases {

    private final Outside outside;

    @Inject
    public LiveUseCases(Outside outside) {
        this.outside = outside;
    }

    public OrderEvents orderEvents() {
        return new OrderEvents(outside.store().unitOfWork(), outside.store().eventFeed());
    }

    @Produces
    @Singleton
    public EventStreams eventStreams() {
        Bookmarks bookmarks = new Bookmarks(outside.keyring());
        return new EventStreams(
                new BeginFollowing(outside.store().eventFeed(), bookmarks),
                new FollowEvents(outside.store().eventFeed()),
                new RenewReaders(
                        outside.store().sessions(),
                        outside.store().apiTokens(),
                        outside.secondFactors().rule(),
                        outside.clock()),
                new FollowPresence(outside.store().presences(), outside.clock()),
                bookmarks);
    }

    @Produces
    public AttendTicket attendTicket() {
        return new AttendTicket(outside.store().unitOfWork(), outside.store().presences(), outside.clock());
    }

    @Produces
    public LeaveTicket leaveTicket() {
        return new LeaveTicket(outside.store().unitOfWork(), outside.store().presences(), outside.clock());
    }

    @Produces
    public ShowReaders showReaders(ShowTicket showTicket) {
        return new ShowReaders(showTicket, outside.store().presences(), outside.clock());
    }
}
