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
import org.appticket.application.telephony.AnnounceCall;
import org.appticket.application.telephony.FollowCalls;
import org.appticket.application.telephony.ForgetCalls;
import org.appticket.application.telephony.Switchboard;
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
                new EventStreams.Followed(
                        new FollowEvents(outside.store().eventFeed()),
                        new FollowPresence(outside.store().presences(), outside.clock()),
                        new FollowCalls(outside.store().calls(), outside.clock())),
                new RenewReaders(
                        outside.store().sessions(),
                        outside.store().apiTokens(),
                        outside.secondFactors().rule(),
                        outside.clock()),
                bookmarks);
    }

    public ForgetCalls forgetCalls() {
        return new ForgetCalls(outside.store().unitOfWork(), outside.store().calls(), outside.clock());
    }

    @Produces
    public AnnounceCall announceCall() {
        return new AnnounceCall(
                new Switchboard(
                        outside.store().unitOfWork(),
                        outside.store().calls(),
                        outside.store().peopleSearch(),
                        outside.store().references()),
                outside.clock());
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
