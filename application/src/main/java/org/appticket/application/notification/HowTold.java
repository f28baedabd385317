package org.appticket.application.notification;

import java.util.Set;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.NotificationPreferences;

/**
 * How somebody is told of what.
 *
 * @param preferences what they chose, or what is usual
 * @param channels by which anybody is told anything here
 */
public record HowTold(NotificationPreferences preferences, Set<Channel> channels) {

    /** Copies the channels. */
    public HowTold {
        channels = Set.copyOf(channels);
    }
}
