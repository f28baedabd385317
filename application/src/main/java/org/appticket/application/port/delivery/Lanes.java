package org.appticket.application.port.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.delivery.Bundling.Recent;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.LaneHealth;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.notification.Channel;

/**
 * Who sends what waits in the {@link Outbox}: each lane is held by one node at a time, so that what goes to somebody goes in
 * order. Used inside a {@link org.appticket.application.port.UnitOfWork}.
 */
public interface Lanes {

    /**
     * A lane that somebody holds until their lease ends. Whoever holds it later has a higher fence.
     *
     * @param lane which
     * @param fence the how manieth hold it is, from 1
     */
    record Claim(Lane lane, long fence) {}

    /**
     * Whose turn it is. Each channel has turns of its own, so that one that hangs keeps no other waiting.
     *
     * @param holder who takes hold of lanes
     * @param channel of those to people and teams by this channel; nothing: of those to other systems
     */
    record Turn(Holder holder, Optional<Channel> channel) {}

    /**
     * What became of deliveries that were tried.
     *
     * @param state how far they are now
     * @param trouble why they did not go out; nothing if they did
     * @param at when
     */
    record Settlement(DeliveryState state, Optional<Trouble> trouble, Instant at) {}

    /**
     * Takes hold of lanes in which something is due. Nobody waits for a lane that somebody else is taking hold of at this
     * moment.
     *
     * @param turn by whom they are held, and which of them
     * @param now what time it is
     * @param until when their lease ends
     * @param atMost how many
     * @return the lanes, those first in which something was due first
     */
    List<Claim> claim(Turn turn, Instant now, Instant until, int atMost);

    /**
     * Makes a lease longer, if nobody else has taken hold of the lane since; until the unit of work ends nobody does.
     *
     * @param claim a hold
     * @param until when the lease ends now
     * @return false if somebody else has the lane
     */
    boolean renew(Claim claim, Instant until);

    /**
     * Ends a hold, if it still is one.
     *
     * @param claim a hold
     * @param rest until when nobody takes hold of the lane
     */
    void release(Claim claim, Instant rest);

    /**
     * What is due in a lane. Nothing overtakes what was decided before about the same ticket and waits only because it can
     * still be taken back.
     *
     * @param lane which
     * @param now what time it is
     * @param atMost how many
     * @return the deliveries in their order; first those that were put into a letter before
     */
    List<Pending> listDue(Lane lane, Instant now, int atMost);

    /**
     * What went out by a lane lately.
     *
     * @param lane which
     * @param since from when on, exclusive
     * @return how many letters, and when the last of them did
     */
    Recent recent(Lane lane, Instant since);

    /**
     * Puts deliveries into a letter, in which they stay.
     *
     * @param deliveries which
     * @param letter what tells the letter from others
     */
    void put(List<DeliveryId> deliveries, Digest letter);

    /**
     * Lets deliveries wait, to go together then.
     *
     * @param deliveries which
     * @param until from when on they are due
     */
    void delay(List<DeliveryId> deliveries, Instant until);

    /**
     * Takes deliveries away that are not to go out any more.
     *
     * @param deliveries which
     */
    void remove(List<DeliveryId> deliveries);

    /**
     * Keeps what became of deliveries that were tried.
     *
     * @param deliveries which
     * @param settlement what
     */
    void settle(List<DeliveryId> deliveries, Settlement settlement);

    /**
     * Keeps how an attempt ended, for the health of the lane.
     *
     * @param lane which; somebody holds it
     * @param trouble why something was not taken; nothing if it was
     * @param at when
     * @return how the lane is now
     */
    LaneHealth note(Lane lane, Optional<Trouble> trouble, Instant at);

    /**
     * Lets a lane begin anew, as if nothing had failed there lately.
     *
     * @param lane which
     */
    void forgive(Lane lane);

    /**
     * How well things go out by a lane.
     *
     * @param lane which
     * @return how it is; {@link LaneHealth#UNTRIED} if nothing was tried there
     */
    LaneHealth health(Lane lane);

    /**
     * Forgets a lane with all that waits in it and all that is known of it.
     *
     * @param lane which
     */
    void close(Lane lane);
}
