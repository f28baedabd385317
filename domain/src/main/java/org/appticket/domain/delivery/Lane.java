package org.appticket.domain.delivery;

import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Channel;

/**
 * What goes to one person by one channel: one after another, in its order.
 *
 * @param person who
 * @param channel by what
 */
public record Lane(PersonId person, Channel channel) {}
