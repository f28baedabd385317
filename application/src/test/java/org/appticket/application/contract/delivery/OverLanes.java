package org.appticket.application.contract.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.application.port.delivery.Lanes.Claim;
import org.appticket.application.port.delivery.Lanes.Turn;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.domain.delivery.Delivery;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.delivery.Pending;
import org.appticket.domain.id.DeliveryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Channel;

/** What the contracts about lanes have in common. */
interface OverLanes extends OverDeliveries {
    /** How long a lane is held. */
    Duration LEASE = Duration.ofMinutes(2);

    /** Who holds lanes here. */
    Holder HERE = new Holder("here");

    /** The lanes over the same store as the ports. */
    Lanes lanes();

    /** The outbox that they belong to. */
    Outbox outbox();

    /** Adds deliveries. */
    default void add(List<Delivery> deliveries) {
        run(() -> outbox().add(deliveries));
    }

    /** Work that gives nothing. */
    default void run(Runnable work) {
        inside(() -> {
            work.run();
            return NOW;
        });
    }

    /** Takes hold of lanes. */
    default List<Claim> claimed(Instant now, int atMost) {
        Turn mail = new Turn(HERE, Optional.of(Channel.EMAIL));
        return inside(() -> lanes().claim(mail, now, now.plus(LEASE), atMost));
    }

    /** What is due to somebody. */
    default List<Pending> listed(PersonId person, Instant now) {
        return inside(() -> lanes().listDue(lane(person), now, 100));
    }

    /** The numbers of deliveries. */
    default List<DeliveryId> ids(List<Pending> pending) {
        return pending.stream().map(Pending::id).toList();
    }
}
