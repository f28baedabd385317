package org.appticket.adapters.rest.notification;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.appticket.application.notification.HowTold;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Mode;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.notification.QuietHours;

/**
 * How somebody is told of what, on the wire: all kinds, all channels.
 *
 * @param events a mode by channel by kind
 * @param channels by which anybody is told anything here
 */
record PreferencesBody(
        Map<String, Map<String, ModeBody>> events, Optional<QuietBody> quietHours, List<Channel> channels) {

    /** When. */
    record ModeBody(Mode mode) {}

    /** When not. */
    record QuietBody(String from, String to) {

        private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

        static QuietBody of(QuietHours hours) {
            return new QuietBody(text(hours.from()), text(hours.to()));
        }

        private static String text(LocalTime time) {
            return time.format(MINUTES);
        }
    }

    static PreferencesBody of(HowTold how) {
        NotificationPreferences preferences = how.preferences();
        Map<String, Map<String, ModeBody>> events = new TreeMap<>();
        for (NoticeKind kind : NoticeKind.values()) {
            Map<String, ModeBody> channels = new TreeMap<>();
            for (Channel channel : Channel.values()) {
                channels.put(channel.name(), new ModeBody(preferences.mode(kind, channel)));
            }
            events.put(kind.name(), channels);
        }
        return new PreferencesBody(
                events,
                preferences.quietHours().map(QuietBody::of),
                how.channels().stream().sorted().toList());
    }
}
