package org.appticket.domain.delivery;

import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;

/** What goes to one addressee: one after another, in its order. */
public sealed interface Lane {

    /**
     * What goes to one person by one channel.
     *
     * @param person who
     * @param channel by what
     */
    record OfReader(PersonId person, Channel channel) implements Lane {}

    /**
     * What goes to the address that a team has as a whole.
     *
     * @param team which
     */
    record OfTeam(TeamId team) implements Lane {}

    /**
     * What goes to another system.
     *
     * @param webhook which
     */
    record OfHook(WebhookId webhook) implements Lane {}
}
