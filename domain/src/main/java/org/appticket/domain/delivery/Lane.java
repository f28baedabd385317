package org.appticket.domain.delivery;

import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;

/** What goes to one addressee: one after another, in its order. */
public sealed interface Lane {

    /**
     * By what it is gone; each channel goes at its own pace.
     *
     * @return the channel to people, and to teams, which are reached by mail; nothing to other systems
     */
    Optional<Channel> goneBy();

    /**
     * What goes to one person by one channel.
     *
     * @param person who
     * @param channel by what
     */
    record OfReader(PersonId person, Channel channel) implements Lane {

        @Override
        public Optional<Channel> goneBy() {
            return Optional.of(channel);
        }
    }

    /**
     * What goes to the address that a team has as a whole.
     *
     * @param team which
     */
    record OfTeam(TeamId team) implements Lane {

        @Override
        public Optional<Channel> goneBy() {
            return Optional.of(Channel.EMAIL);
        }
    }

    /**
     * What goes to another system.
     *
     * @param webhook which
     */
    record OfHook(WebhookId webhook) implements Lane {

        @Override
        public Optional<Channel> goneBy() {
            return Optional.empty();
        }
    }
}
