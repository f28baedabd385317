package org.appticket.application.delivery;

import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.delivery.Lanes;
import org.appticket.domain.delivery.Holder;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.notification.Channel;

/**
 * What news are sent with.
 *
 * @param unitOfWork what is kept of it
 * @param lanes what waits, and who sends it
 * @param routes how it goes out
 * @param secrets where chance comes from
 * @param holder by which server
 */
public record Sending(UnitOfWork unitOfWork, Lanes lanes, Routes routes, Secrets secrets, Holder holder) {

    /**
     * How things go out; what has no route waits until there is one.
     *
     * @param readers to people, by channel
     * @param teams to the addresses of teams
     * @param hooks to other systems
     */
    public record Routes(Map<Channel, Route> readers, Optional<Route> teams, Optional<Route> hooks) {

        /** Copies the routes. */
        public Routes {
            readers = Map.copyOf(readers);
        }

        Optional<Route> find(Lane lane) {
            if (lane instanceof Lane.OfReader reader) {
                return Optional.ofNullable(readers.get(reader.channel()));
            }
            return lane instanceof Lane.OfTeam ? teams : hooks;
        }

        /** Whether anything {@linkplain Lane#goneBy() goes by} that channel; nothing stands for other systems. */
        boolean lead(Optional<Channel> by) {
            return by.map(channel -> readers.containsKey(channel) || (channel == Channel.EMAIL && teams.isPresent()))
                    .orElse(hooks.isPresent());
        }
    }

    int chance() {
        return Byte.toUnsignedInt(secrets.next().digest().bytes()[0]);
    }
}
