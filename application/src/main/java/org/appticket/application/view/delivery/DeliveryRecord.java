package org.appticket.application.view.delivery;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.id.DeliveryId;

/**
 * A delivery to be read by who administers, who need not see tickets: it neither says what it tells nor of which ticket.
 *
 * @param id its number; a later delivery has a higher one
 * @param lane to whom, and by what
 * @param name what the addressee is called
 * @param state how far it is
 * @param attempts how often it was tried
 * @param trouble why it did not go out when it was tried last
 * @param at when that happened which it tells of
 * @param dueAt from when on it may go out
 * @param settledAt when it went out or was given up
 */
public record DeliveryRecord(
        DeliveryId id,
        Lane lane,
        String name,
        DeliveryState state,
        int attempts,
        Optional<Trouble> trouble,
        Instant at,
        Instant dueAt,
        Optional<Instant> settledAt) {}
