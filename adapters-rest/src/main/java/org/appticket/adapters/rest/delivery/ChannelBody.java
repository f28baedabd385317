package org.appticket.adapters.rest.delivery;

import java.time.Instant;
import java.util.Optional;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.application.channel.ChannelState;
import org.appticket.domain.delivery.ChannelHealth;
import org.appticket.domain.notification.Channel;

/** A channel and how it is, on the wire. */
record ChannelBody(
        Channel channel,
        boolean configured,
        long waiting,
        long dead,
        Optional<Instant> succeededAt,
        Optional<Instant> failedAt,
        Optional<TroubleBody> error) {

    static ChannelBody of(ChannelState state, Language language) {
        ChannelHealth health = state.health();
        return new ChannelBody(
                state.channel(),
                state.configured(),
                health.waiting(),
                health.dead(),
                health.succeededAt(),
                health.failedAt(),
                health.trouble().map(trouble -> TroubleBody.of(trouble, language)));
    }
}
