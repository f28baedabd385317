package org.appticket.application.channel;

import org.appticket.domain.delivery.ChannelHealth;
import org.appticket.domain.notification.Channel;

/**
 * How a channel is.
 *
 * @param channel which
 * @param configured whether the settings of this server say how to use it
 * @param health how well things go out by it
 */
public record ChannelState(Channel channel, boolean configured, ChannelHealth health) {}
