package org.appticket.bootstrap.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.people.EmailAddress;

/**
 * Where a mail server hands over mail.
 *
 * @param address an IP address
 * @param port 1 to 65535
 * @param protocol what is spoken there
 * @param recipients whose mail is taken, in lower case; at least one
 */
public record DropSettings(String address, int port, Protocol protocol, Set<String> recipients) {

    /** What mail servers hand over mail by. */
    public enum Protocol {
        /** As between mail servers. */
        SMTP,
        /** As from a mail server to where mail stays. */
        LMTP;

        private static final List<String> WORDS = List.of("smtp", "lmtp");

        static Protocol read(Values values) {
            return valueOf(values.choice(Setting.MAIL_DROP_PROTOCOL, WORDS).toUpperCase(Locale.ROOT));
        }
    }

    /** Copies the addresses. */
    public DropSettings {
        recipients = Set.copyOf(recipients);
    }

    /** Reads them; nothing if none is handed over. */
    static Optional<DropSettings> read(Values values) {
        return values.text(Setting.MAIL_DROP_PORT)
                .map(any -> new DropSettings(
                        values.address(Setting.MAIL_DROP_ADDRESS, Setting.MAIL_DROP_ADDRESS.defaultValue()),
                        values.number(Setting.MAIL_DROP_PORT, 1, 65_535),
                        Protocol.read(values),
                        recipients(values)));
    }

    /** Where to listen. */
    public InetAddress listener() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> recipients(Values values) {
        Stream<String> named = values.text(Setting.MAIL_DROP_RECIPIENTS).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        Set<String> given = named.map(DropSettings::recipient).collect(Collectors.toSet());
        Set<String> all = given.isEmpty() ? own(values) : given;
        if (all.isEmpty()) {
            throw new WrongSetting(Setting.MAIL_DROP_RECIPIENTS, "is missing: whose mail is taken?");
        }
        return all;
    }

    private static Set<String> own(Values values) {
        return Stream.of(Setting.MAIL_FROM, Setting.MAIL_REPLY_TO)
                .flatMap(setting -> values.text(setting).stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String recipient(String text) {
        try {
            return new EmailAddress(text).key();
        } catch (InvalidValue wrong) {
            throw new WrongSetting(
                    Setting.MAIL_DROP_RECIPIENTS, "must be e-mail addresses such as desk@example.org, with commas");
        }
    }
}
