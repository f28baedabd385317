package org.appticket.application.delivery;

import java.util.Map;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.domain.delivery.Backoff;
import org.appticket.domain.delivery.Bundling;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.notification.Channel;

/**
 * What news are sent with.
 *
 * @param unitOfWork what is kept of it
 * @param lanes what waits, and who sends it
 * @param couriers who brings it, by channel
 * @param secrets where chance comes from
 */
public record Sending(UnitOfWork unitOfWork, Lanes lanes, Map<Channel, Courier> couriers, Secrets secrets) {

    /** Copies the couriers. */
    public Sending {
        couriers = Map.copyOf(couriers);
    }

    /**
     * How it is sent.
     *
     * @param holder by which server
     * @param backoff how long it waits after a failure
     * @param bundling what goes together
     */
    public record Pace(Holder holder, Backoff backoff, Bundling bundling) {}

    int chance() {
        return Byte.toUnsignedInt(secrets.next().digest().bytes()[0]);
    }
}
