package org.appticket.bootstrap.settings;

import java.time.Duration;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.people.EmailAddress;

/**
 * The server that takes mail from here.
 *
 * @param host its name or address
 * @param port its port
 * @param encryption how it is spoken to
 * @param account who signs in there, if anybody has to
 * @param from the address that letters come from
 * @param replyTo the address that people answer to, if it is another one
 * @param pace when news go out
 */
public record MailSettings(
        String host,
        int port,
        MailEncryption encryption,
        Optional<Account> account,
        String from,
        Optional<String> replyTo,
        Pace pace) {

    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MOST_PAUSE = Duration.ofHours(24);

    private static final int LONGEST_REPLY_NAME = 15;
    static final String HOST = "[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}";

    /**
     * When news go out.
     *
     * @param undo how long public words can be taken back before
     * @param shortest how long to wait after the first failure
     * @param longest how long to wait at most
     */
    public record Pace(Duration undo, Duration shortest, Duration longest) {

        static Pace read(Values values) {
            Duration shortest = values.duration(Setting.MAIL_RETRY_MIN, LEAST_PAUSE, MOST_PAUSE);
            return new Pace(
                    Duration.ofSeconds(values.number(Setting.REPLY_UNDO, 0, 600)),
                    shortest,
                    values.duration(Setting.MAIL_RETRY_MAX, shortest, MOST_PAUSE));
        }
    }

    /**
     * Who signs in.
     *
     * @param user the name
     * @param password the password
     */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return "Account[" + user + "]";
        }
    }

    /** Reads them; nothing if there is no mail server. */
    static Optional<MailSettings> read(Values values) {
        return values.text(Setting.MAIL_HOST).map(host -> read(values, host));
    }

    private static MailSettings read(Values values, String host) {
        if (!host.matches(HOST)) {
            throw new WrongSetting(Setting.MAIL_HOST, "must be the name or the address of a server");
        }
        MailEncryption encryption = MailEncryption.read(values, Setting.MAIL_TLS, host);
        int port = values.text(Setting.MAIL_PORT).isPresent()
                ? values.number(Setting.MAIL_PORT, 1, 65_535)
                : encryption == MailEncryption.TLS ? 465 : 587;
        return new MailSettings(
                host, port, encryption, account(values), from(values), replyTo(values), Pace.read(values));
    }

    private static Optional<Account> account(Values values) {
        Optional<String> user = values.text(Setting.MAIL_USER);
        Optional<String> password = values.secret(Setting.MAIL_PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            Setting missing = user.isPresent() ? Setting.MAIL_PASSWORD : Setting.MAIL_USER;
            throw new WrongSetting(missing, "is missing: user and password of the mail server go together");
        }
        return user.flatMap(name -> password.map(secret -> new Account(name, secret)));
    }

    private static String from(Values values) {
        String from = values.text(Setting.MAIL_FROM)
                .orElseThrow(() -> new WrongSetting(Setting.MAIL_FROM, "is missing: letters come from an address"));
        return address(Setting.MAIL_FROM, from);
    }

    /** A mark of forty characters and more is put into it, and the part before the host has 64 at most. */
    private static Optional<String> replyTo(Values values) {
        Optional<String> given = values.text(Setting.MAIL_REPLY_TO).map(text -> address(Setting.MAIL_REPLY_TO, text));
        if (given.filter(address -> address.indexOf('@') > LONGEST_REPLY_NAME).isPresent()) {
            throw new WrongSetting(
                    Setting.MAIL_REPLY_TO, "must have at most " + LONGEST_REPLY_NAME + " characters before the @");
        }
        return given;
    }

    private static String address(Setting setting, String text) {
        try {
            return new EmailAddress(text).value();
        } catch (InvalidValue wrong) {
            throw new WrongSetting(setting, "must be an e-mail address such as desk@example.org");
        }
    }
}
