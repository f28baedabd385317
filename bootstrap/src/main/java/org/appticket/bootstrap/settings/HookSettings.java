package org.appticket.bootstrap.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.appticket.domain.network.IpRange;

/**
 * How other systems are told what happens.
 *
 * @param ranges addresses that they may have though these are not public
 * @param names the same by name, in lower case
 * @param shortest how long to wait after the first failure
 * @param longest how long to wait at most
 * @param undo how long public words can be taken back before
 * @param slackSecret what Slack signs with that somebody clicked a button
 */
public record HookSettings(
        List<IpRange> ranges,
        Set<String> names,
        Duration shortest,
        Duration longest,
        Duration undo,
        Optional<String> slackSecret) {

    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MOST_PAUSE = Duration.ofHours(24);
    private static final Pattern SIGNING_SECRET = Pattern.compile("[A-Za-z0-9]{16,200}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?");

    /** Copies the ranges and names. */
    public HookSettings {
        ranges = List.copyOf(ranges);
        names = Set.copyOf(names);
    }

    static HookSettings read(Values values) {
        List<IpRange> ranges = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String part : values.text(Setting.OUTGOING_ALLOW).orElse("").split(",", -1)) {
            String word = part.strip().toLowerCase(Locale.ROOT);
            Optional<IpRange> range = IpRange.parse(word);
            if (range.isPresent()) {
                ranges.add(range.get());
            } else if (NAME.matcher(word).matches()) {
                names.add(word);
            } else if (!word.isEmpty()) {
                throw new WrongSetting(
                        Setting.OUTGOING_ALLOW,
                        "must be host names, IP addresses or networks such as 10.0.0.0/8, with commas");
            }
        }
        Duration shortest = values.duration(Setting.WEBHOOK_RETRY_MIN, LEAST_PAUSE, MOST_PAUSE);
        return new HookSettings(
                ranges,
                names,
                shortest,
                values.duration(Setting.WEBHOOK_RETRY_MAX, shortest, MOST_PAUSE),
                Duration.ofSeconds(values.number(Setting.REPLY_UNDO, 0, 600)),
                slackSecret(values));
    }

    private static Optional<String> slackSecret(Values values) {
        Optional<String> secret = values.text(Setting.SLACK_SIGNING_SECRET);
        if (secret.filter(text -> !SIGNING_SECRET.matcher(text).matches()).isPresent()) {
            throw new WrongSetting(
                    Setting.SLACK_SIGNING_SECRET,
                    "must be 16 to 200 letters and digits, as the page of the app shows it");
        }
        return secret;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "HookSettings[" + ranges + " " + names + "]";
    }
}
