package org.appticket.domain.delivery;

import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.DeliveryId;

/**
 * A delivery that waits.
 *
 * @param id its number; one that was decided upon later about the same ticket has a higher one
 * @param delivery what waits
 * @param attempts how often it failed to go out
 * @param letter what it was put into by an attempt before, if there was one: it stays in there
 */
public record Pending(DeliveryId id, Delivery delivery, int attempts, Optional<Digest> letter) {}
