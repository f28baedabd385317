package org.appticket.bootstrap.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How people are told by their browsers.
 *
 * @param contact by what those who run a push service find us; possibly empty
 * @param shortest how long to wait after the first failure
 * @param longest how long to wait at most
 */
public record PushSettings(String contact, Duration shortest, Duration longest) {

    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MOST_PAUSE = Duration.ofHours(24);
    private static final String CONTACT = "(mailto:[!-~&&[^\"<>\\\\]]+@[A-Za-z0-9.-]+|https://[!-~&&[^\"<>\\\\]]+)";

    /** Reads them; nothing if nobody is to be told so. */
    static Optional<PushSettings> read(Values values, URI publicUrl) {
        if (values.choice(Setting.PUSH, List.of("true", "false")).equals("false")) {
            return Optional.empty();
        }
        Duration shortest = values.duration(Setting.PUSH_RETRY_MIN, LEAST_PAUSE, MOST_PAUSE);
        return Optional.of(new PushSettings(
                contact(values, publicUrl), shortest, values.duration(Setting.PUSH_RETRY_MAX, shortest, MOST_PAUSE)));
    }

    private static String contact(Values values, URI publicUrl) {
        Optional<String> given = values.text(Setting.PUSH_CONTACT);
        if (given.filter(text -> !text.matches(CONTACT)).isPresent()) {
            throw new WrongSetting(
                    Setting.PUSH_CONTACT, "must be an address such as mailto:desk@example.org or https://example.org");
        }
        return given.orElseGet(() -> "https".equals(publicUrl.getScheme()) ? publicUrl.toString() : "");
    }
}
