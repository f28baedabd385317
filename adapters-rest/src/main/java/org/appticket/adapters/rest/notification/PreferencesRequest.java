package org.appticket.adapters.rest.notification;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Mode;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.notification.QuietHours;

/** Reads how somebody wants to be told; what the request does not name is as it is usual. */
final class PreferencesRequest {
    private static final String EVENTS = "events";
    private static final String QUIET_HOURS = "quietHours";
    private static final String CHANNELS = "channels";
    private static final String MODE = "mode";
    private static final String MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private PreferencesRequest() {}

    static NotificationPreferences read(JsonFields body) {
        Map<Channel, Map<NoticeKind, Mode>> chosen = new EnumMap<>(Channel.class);
        body.optional(EVENTS, Nested.object(body, EVENTS, events -> {
            for (NoticeKind kind : NoticeKind.values()) {
                events.optional(kind.name(), Nested.object(events, kind.name(), channels -> {
                    channels(channels)
                            .forEach((channel, mode) -> chosen.computeIfAbsent(
                                            channel, any -> new EnumMap<>(NoticeKind.class))
                                    .put(kind, mode));
                    return Optional.of(kind);
                }));
            }
            return Optional.of(chosen);
        }));
        Optional<QuietHours> quiet =
                body.optional(QUIET_HOURS, Nested.object(body, QUIET_HOURS, PreferencesRequest::quiet));
        // It comes with every answer, so it may come back; what is set up here is for the settings to say.
        body.optional(CHANNELS, body.choices(CHANNELS, Channel.class));
        body.check();
        return new NotificationPreferences(chosen, quiet);
    }

    private static Map<Channel, Mode> channels(JsonFields fields) {
        Map<Channel, Mode> modes = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            fields.optional(
                            channel.name(),
                            Nested.object(
                                    fields,
                                    channel.name(),
                                    one -> one.required(
                                            MODE,
                                            one.checked(
                                                    MODE,
                                                    one.choice(MODE, Mode.class),
                                                    mode -> possible(channel, mode)))))
                    .ifPresent(mode -> modes.put(channel, mode));
        }
        return modes;
    }

    /** The product itself always tells at once. */
    private static Mode possible(Channel channel, Mode mode) {
        if (channel == Channel.IN_APP && mode != Mode.IMMEDIATE) {
            throw InvalidValue.of(MODE, Problem.NOT_APPLICABLE);
        }
        return mode;
    }

    private static Optional<QuietHours> quiet(JsonFields fields) {
        Optional<LocalTime> from = time(fields, "from");
        Optional<LocalTime> to = time(fields, "to");
        return from.flatMap(begin -> to.map(end -> new QuietHours(begin, end)));
    }

    private static Optional<LocalTime> time(JsonFields fields, String name) {
        return fields.required(
                name,
                fields.parsed(
                        name,
                        "HH:mm",
                        text -> Optional.of(text)
                                .filter(any -> any.matches(MINUTE))
                                .map(LocalTime::parse)));
    }
}
