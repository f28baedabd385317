package org.appticket.bootstrap.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mailbox that is read.
 *
 * @param name what it is called here
 * @param host the name or address of its server
 * @param port the server's port
 * @param encryption how it is spoken to
 * @param user who signs in there
 * @param secret by what they sign in
 * @param folder which folder is read
 * @param push whether its server is to say when mails come
 */
public record MailboxSettings(
        String name,
        String host,
        int port,
        MailEncryption encryption,
        String user,
        Secret secret,
        String folder,
        boolean push) {

    static final String PREFIX = Setting.PREFIX + "MAILBOX_";

    private static final String HOST = "[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}";

    /** What can be set for each of the mailboxes that {@link Setting#MAILBOXES} names. */
    public enum Key {
        HOST("required", "Its IMAP server."),
        PORT("`993`, or `143` with `starttls` and `none`", "Port of that server: 1 to 65535."),
        TLS("tls", "`tls`, `starttls` (required, not only tried), or `off` for a server on this machine."),
        USER("required", "User of the mailbox."),
        PASSWORD("none", "Password of that user."),
        TOKEN_FILE(
                "none",
                "File with an OAuth 2.0 token, in the place of a password (XOAUTH2). It is read at every connection, so that another program can keep it fresh."),
        FOLDER("INBOX", "Folder that is read."),
        PUSH(
                "true",
                "`true` or `false`: whether to stay connected where the server can push (IDLE), so that a mail is seen at once.");

        private final String defaultValue;
        private final String meaning;

        Key(String defaultValue, String meaning) {
            this.defaultValue = defaultValue;
            this.meaning = meaning;
        }

        /** What it is for and what it accepts, as the documentation says it. */
        public String meaning() {
            return meaning;
        }

        /** As the documentation says it. */
        public String defaultValue() {
            return defaultValue;
        }

        /** The same for one mailbox. */
        public SettingName of(String mailbox) {
            return new OfMailbox(this, mailbox);
        }
    }

    private record OfMailbox(Key setting, String mailbox) implements SettingName {
        @Override
        public String key() {
            return PREFIX + mailbox.toUpperCase(Locale.ROOT) + "_" + setting.name();
        }

        @Override
        public String defaultValue() {
            return setting.defaultValue;
        }
    }

    /**
     * By what somebody signs in: one of the two.
     *
     * @param password a password
     * @param tokenFile the file with a token
     */
    public record Secret(Optional<String> password, Optional<Path> tokenFile) {

        static Secret read(Values values, String mailbox) {
            Secret secret = new Secret(
                    values.secret(Key.PASSWORD.of(mailbox)),
                    values.text(Key.TOKEN_FILE.of(mailbox)).map(Path::of));
            if (secret.password.isPresent() == secret.tokenFile.isPresent()) {
                throw new WrongSetting(Key.PASSWORD.of(mailbox), "must be set, or a token file instead, but not both");
            }
            return secret;
        }

        /** The password, or the token as it is now; an empty text if its file cannot be read, which no server accepts. */
        public String current() {
            return password.orElseGet(() -> tokenFile.map(Secret::contents).orElse(""));
        }

        private static String contents(Path file) {
            try {
                return Files.readString(file, StandardCharsets.US_ASCII).strip();
            } catch (IOException missing) {
                System.getLogger("org.appticket.mail")
                        .log(System.Logger.Level.WARNING, "the token in " + file + " cannot be read", missing);
                return "";
            }
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Secret";
        }
    }

    static List<MailboxSettings> readAll(Values values) {
        return names(values).stream().map(name -> read(values, name)).toList();
    }

    /** The names of the mailboxes, in their order. */
    static List<String> names(Values values) {
        List<String> names = values.text(Setting.MAILBOXES)
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
        if (!names.stream().allMatch(name -> name.matches("[a-z][a-z0-9]{0,29}"))
                || names.stream().distinct().count() != names.size()) {
            throw new WrongSetting(
                    Setting.MAILBOXES, "must be different names of lower-case letters and digits, with commas");
        }
        return names;
    }

    /** Whether a name is that of a setting of one of these mailboxes. */
    static boolean isKnown(String key, List<String> mailboxes) {
        return mailboxes.stream()
                .flatMap(mailbox -> Arrays.stream(Key.values()).map(setting -> setting.of(mailbox)))
                .anyMatch(known -> known.key().equals(key));
    }

    private static MailboxSettings read(Values values, String name) {
        String host = values.required(Key.HOST.of(name));
        if (!host.matches(HOST)) {
            throw new WrongSetting(Key.HOST.of(name), "must be the name or the address of a server");
        }
        MailEncryption encryption = MailEncryption.read(values, Key.TLS.of(name), host);
        int port = values.text(Key.PORT.of(name)).isPresent()
                ? values.number(Key.PORT.of(name), 1, 65_535)
                : encryption == MailEncryption.TLS ? 993 : 143;
        return new MailboxSettings(
                name,
                host,
                port,
                encryption,
                values.required(Key.USER.of(name)),
                Secret.read(values, name),
                values.plain(Key.FOLDER.of(name)),
                values.choice(Key.PUSH.of(name), List.of("true", "false")).equals("true"));
    }
}
