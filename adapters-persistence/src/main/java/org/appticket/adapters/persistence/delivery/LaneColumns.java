package org.appticket.adapters.persistence.delivery;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.domain.delivery.Lane;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.WebhookId;
import org.appticket.domain.notification.Channel;

/** Lanes in the columns {@code addressee} and {@code channel}: the channel says what the addressee is the number of. */
final class LaneColumns {
    /** The channel of what goes to other systems. */
    static final String WEBHOOK = "WEBHOOK";

    /** The channel of what goes to the addresses of teams. */
    static final String TEAM = "TEAM";

    private LaneColumns() {}

    static long addressee(Lane lane) {
        if (lane instanceof Lane.OfReader reader) {
            return reader.person().value();
        }
        return lane instanceof Lane.OfTeam of
                ? of.team().value()
                : ((Lane.OfHook) lane).webhook().value();
    }

    static String channel(Lane lane) {
        if (lane instanceof Lane.OfReader reader) {
            return reader.channel().name();
        }
        return lane instanceof Lane.OfTeam ? TEAM : WEBHOOK;
    }

    /** The channels of the lanes that are {@linkplain Lane#goneBy() gone by} one; nothing stands for other systems. */
    static List<String> channels(Optional<Channel> goneBy) {
        return goneBy.map(channel -> channel == Channel.EMAIL ? List.of(channel.name(), TEAM) : List.of(channel.name()))
                .orElse(List.of(WEBHOOK));
    }

    static Lane read(Row row) throws SQLException {
        long addressee = row.number("addressee");
        return switch (row.text("channel")) {
            case WEBHOOK -> new Lane.OfHook(new WebhookId(addressee));
            case TEAM -> new Lane.OfTeam(new TeamId(addressee));
            default -> new Lane.OfReader(new PersonId(addressee), row.choice("channel", Channel.class));
        };
    }
}
