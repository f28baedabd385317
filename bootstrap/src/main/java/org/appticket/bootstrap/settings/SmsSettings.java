package org.appticket.bootstrap.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How text messages go out.
 *
 * @param way by whom
 * @param segments how long a message may be
 * @param shortest how long to wait after the first failure
 * @param longest how long to wait at most
 */
public record SmsSettings(Way way, int segments, Duration shortest, Duration longest) {

    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MOST_PAUSE = Duration.ofHours(24);

    /** By whom they go out. */
    public sealed interface Way permits SmsGatewaySettings, SmppSettings {
        /** What is made of the one or of the other. */
        <T> T by(Function<SmsGatewaySettings, T> gateway, Function<SmppSettings, T> smpp);
    }

    /** Reads them; nothing if there is neither a gateway nor a message centre. */
    static Optional<SmsSettings> read(Values values) {
        Optional<String> url = values.text(Setting.SMS_URL);
        Optional<String> host = values.text(Setting.SMS_SMPP_HOST);
        if (url.isPresent() && host.isPresent()) {
            throw new WrongSetting(
                    Setting.SMS_SMPP_HOST,
                    "and APPTICKET_SMS_URL cannot both be there: text messages go out by one of them");
        }
        return url.<Way>map(address -> SmsGatewaySettings.read(values, address))
                .or(() -> host.map(name -> SmppSettings.read(values, name)))
                .map(way -> read(values, way));
    }

    private static SmsSettings read(Values values, Way way) {
        Duration shortest = values.duration(Setting.SMS_RETRY_MIN, LEAST_PAUSE, MOST_PAUSE);
        return new SmsSettings(
                way,
                values.number(Setting.SMS_SEGMENTS, 1, 6),
                shortest,
                values.duration(Setting.SMS_RETRY_MAX, shortest, MOST_PAUSE));
    }

    /** Whether whoever takes them may be where other requests may not go, and without TLS. */
    static boolean isTrusted(Values values) {
        return values.choice(Setting.SMS_TRUSTED, List.of("true", "false")).equals("true");
    }
}
