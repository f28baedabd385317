package org.appticket.application.channel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists the channels by which people are told outside the product, and how they are, for administrators. */
public final class ListChannels {

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;
    private final Set<Channel> configured;

    /**
     * Over the outbox.
     *
     * @param unitOfWork what it is read in
     * @param outbox what goes out
     * @param configured what the settings say how to use
     */
    public ListChannels(UnitOfWork unitOfWork, Outbox outbox, Set<Channel> configured) {
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
        this.configured = Set.copyOf(configured);
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return each channel that leads outside, in their order
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not administer
     */
    public List<ChannelState> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_DELIVERIES);
        return unitOfWork.run(() -> Stream.of(Channel.values())
                .filter(Channel::leadsOutside)
                .map(channel -> new ChannelState(channel, configured.contains(channel), outbox.health(channel)))
                .toList());
    }
}
