package org.appticket.application.port.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.ChannelHealth;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.notification.Channel;

/** What is to go out to people, shared by all nodes; used inside a {@link org.appticket.application.port.UnitOfWork}. */
public interface Outbox {

    /**
     * Adds deliveries, which wait then.
     *
     * @param deliveries what is to go out, possibly nothing
     */
    void add(List<Delivery> deliveries);

    /**
     * What became of deliveries, the newest first.
     *
     * @param states which; none for all
     * @param page which page; its cursor holds the number of a delivery
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<DeliveryRecord> list(Set<DeliveryState> states, PageRequest page);

    /**
     * What became of a delivery.
     *
     * @param id its number
     * @return nothing if there is none, or it was forgotten
     */
    Optional<DeliveryRecord> find(DeliveryId id);

    /**
     * Lets a delivery that is {@link DeliveryState#DEAD} go out again, by itself and as if it had never been tried.
     *
     * @param id its number
     * @param now from when on
     * @return false if there is no such delivery, or it is not dead
     */
    boolean revive(DeliveryId id, Instant now);

    /**
     * How well things go out by a channel.
     *
     * @param channel one that leads outside
     * @return what waits, what was given up, and how it went lately
     */
    ChannelHealth health(Channel channel);

    /**
     * Forgets what is done with.
     *
     * @param sentBefore of what went out: before when, exclusive
     * @param deadBefore of what was given up: before when, exclusive
     * @return how many deliveries
     */
    int forget(Instant sentBefore, Instant deadBefore);
}
