package org.appticket.adapters.persistence.delivery;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.notification.Mode;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.notification.NotificationPreferences;
import org.appticket.domain.notification.QuietHours;
import org.jspecify.annotations.Nullable;

/** Preferences in the columns {@code modes}, {@code quiet_from} and {@code quiet_to}. */
final class PreferenceText {
    private static final int MINUTES = 60;

    private PreferenceText() {}

    /** {@code EMAIL COMMENTED HOURLY;…}, in order. */
    static String modes(NotificationPreferences preferences) {
        return preferences.chosen().entrySet().stream()
                .flatMap(channel -> channel.getValue().entrySet().stream()
                        .map(one -> channel.getKey() + " " + one.getKey() + " " + one.getValue()))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(";"));
    }

    static @Nullable Integer minutes(Optional<LocalTime> time) {
        return time.map(one -> one.getHour() * MINUTES + one.getMinute()).orElse(null);
    }

    /** What is usual where the row is empty. */
    static NotificationPreferences read(Row row) throws SQLException {
        Optional<LocalTime> from = row.numberIfAny("quiet_from").map(PreferenceText::time);
        Optional<LocalTime> to = row.numberIfAny("quiet_to").map(PreferenceText::time);
        return new NotificationPreferences(
                chosen(row.textIfAny("modes").orElse("")),
                from.flatMap(begin -> to.map(end -> new QuietHours(begin, end))));
    }

    private static Map<Channel, Map<NoticeKind, Mode>> chosen(String text) {
        Map<Channel, Map<NoticeKind, Mode>> chosen = new EnumMap<>(Channel.class);
        Stream.of(text.split(";"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" "))
                .forEach(one -> chosen.computeIfAbsent(Channel.valueOf(one[0]), any -> new EnumMap<>(NoticeKind.class))
                        .put(NoticeKind.valueOf(one[1]), Mode.valueOf(one[2])));
        return chosen;
    }

    private static LocalTime time(long minutes) {
        return LocalTime.ofSecondOfDay(minutes * MINUTES);
    }
}
