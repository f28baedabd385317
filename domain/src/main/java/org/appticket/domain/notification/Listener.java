package org.appticket.domain.notification;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.domain.id.PersonId;

/**
 * Somebody who can be told.
 *
 * @param person who
 * @param zone in whose time they live
 * @param reachable by what, besides the product itself
 * @param preferences how they want to be told
 */
public record Listener(PersonId person, ZoneId zone, Set<Channel> reachable, NotificationPreferences preferences) {

    /** Copies the channels. */
    public Listener {
        reachable = Set.copyOf(reachable);
    }

    /**
     * The same, told by some channels only.
     *
     * @param channels those that can be used at all
     * @return reachable by no other
     */
    public Listener by(Set<Channel> channels) {
        return new Listener(
                person, zone, reachable.stream().filter(channels::contains).collect(Collectors.toSet()), preferences);
    }
}
