package org.appticket.domain.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * How well things go out by a channel, over all to whom they go.
 *
 * @param waiting how many deliveries are to go out
 * @param dead how many were given up and are remembered
 * @param succeededAt when something was taken last
 * @param failedAt when something was not taken last
 * @param trouble why it was not
 */
public record ChannelHealth(
        long waiting, long dead, Optional<Instant> succeededAt, Optional<Instant> failedAt, Optional<Trouble> trouble) {

    /**
     * What is known of a channel.
     *
     * @param waiting how many deliveries are to go out
     * @param dead how many were given up and are remembered
     * @param latest when something was taken, when not, and why not, each of the last time
     * @return its health
     */
    public static ChannelHealth of(long waiting, long dead, LaneHealth latest) {
        return new ChannelHealth(waiting, dead, latest.succeededAt(), latest.failedAt(), latest.trouble());
    }
}
