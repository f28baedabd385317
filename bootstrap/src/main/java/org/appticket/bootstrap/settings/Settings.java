package org.appticket.bootstrap.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All settings, checked: what is here can be used as it is.
 *
 * @param http the one listener
 * @param edge who may ask, and how often
 * @param publicUrl what every absolute link begins with; without a slash at its end
 * @param data the folder of the embedded database and of the server's private files
 * @param keys the file with the keys of this installation
 * @param attachments what becomes of files that people attach
 * @param database where the data is
 * @param firstAdministrator who becomes administrator while there is none
 * @param signOn the systems that prove who people are
 * @param mail how mail is sent, if it is
 * @param sms how text messages are sent, if they are
 * @param push how people are told by their browsers, if they are
 * @param keepsMails whether mails are kept to be looked at in the place of being sent
 * @param incoming how mail comes in
 * @param hooks how other systems are told what happens
 * @param telephony how telephone systems announce calls
 * @param region what holds for whoever has not chosen otherwise
 * @param organisation words that everybody knows of the organisation, in lower case, of four letters and more
 * @param closeAfter after how many working days what is resolved closes by itself
 * @param secondFactorRoles the names of the roles that demand a second factor
 * @param log how the log is written
 */
public record Settings(
        Http http,
        EdgeSettings edge,
        URI publicUrl,
        Path data,
        Path keys,
        AttachmentSettings attachments,
        DatabaseSettings database,
        Optional<FirstAdministrator> firstAdministrator,
        SignOn signOn,
        Optional<MailSettings> mail,
        Optional<SmsSettings> sms,
        Optional<PushSettings> push,
        boolean keepsMails,
        Incoming incoming,
        HookSettings hooks,
        TelephonySettings telephony,
        RegionSettings region,
        List<String> organisation,
        int closeAfter,
        Set<String> secondFactorRoles,
        Log log) {

    private static final List<String> ROLES = List.of("USER", "AGENT", "MANAGER", "ADMIN");

    /** Copies the roles. */
    public Settings {
        secondFactorRoles = Set.copyOf(secondFactorRoles);
    }

    /**
     * Reads and checks all settings.
     *
     * @throws WrongSetting for the first one that cannot be used
     */
    public static Settings read(SettingSources sources) {
        Values values = new Values(sources);
        Http http = Http.read(values);
        Path data = values.path(Setting.DATA, "data");
        URI publicUrl = values.origin(Setting.PUBLIC_URL, http.origin());
        return new Settings(
                http,
                EdgeSettings.read(values),
                publicUrl,
                data,
                values.path(Setting.KEYS, data.resolve("keys").toString()),
                AttachmentSettings.read(values, data),
                DatabaseSettings.read(values, data),
                FirstAdministrator.read(values),
                SignOn.read(values),
                MailSettings.read(values),
                SmsSettings.read(values),
                PushSettings.read(values, publicUrl),
                keepsMails(values, http),
                Incoming.read(values),
                HookSettings.read(values),
                TelephonySettings.read(values),
                RegionSettings.read(values),
                values.words(Setting.ORGANISATION),
                values.number(Setting.CLOSE_AFTER, 1, 365),
                values.choices(Setting.SECOND_FACTOR_ROLES, ROLES),
                Log.read(values));
    }

    /** Names that look like settings and are none, most often a typing error: one warning for each. */
    public static List<String> warnings(SettingSources sources) {
        List<String> providers = SignOn.names(new Values(sources));
        List<String> mailboxes = MailboxSettings.names(new Values(sources));
        return sources.keys().stream()
                .filter(key -> key.startsWith(Setting.PREFIX) && Setting.of(key).isEmpty())
                .filter(key -> !ProviderSetting.isKnown(key, providers))
                .filter(key -> !MailboxSettings.isKnown(key, mailboxes))
                .sorted()
                .map(key -> key + " is not a setting of AppTicket and is ignored; see docs/configuration.md")
                .toList();
    }

    private static boolean keepsMails(Values values, Http http) {
        boolean wanted =
                values.choice(Setting.MAIL_DRAWER, List.of("true", "false")).equals("true");
        if (wanted && (!http.isLoopback() || values.text(Setting.MAIL_HOST).isPresent())) {
            throw new WrongSetting(
                    Setting.MAIL_DRAWER, "may be true only for a loopback listener and without a mail server");
        }
        return wanted;
    }

    /**
     * The one listener.
     *
     * @param address an IP address
     * @param port 1 to 65535
     * @param threads how many requests are worked on at a time
     * @param stopDelay how long requests are answered after SIGTERM
     * @param tls by what it proves who it is; without it speaks plain HTTP
     */
    public record Http(String address, int port, int threads, Duration stopDelay, Optional<TlsSettings> tls) {

        private static final Map<String, String> ANY = Map.of("0.0.0.0", "127.0.0.1", "0:0:0:0:0:0:0:0", "::1");

        static Http read(Values values) {
            return new Http(
                    values.address(Setting.HTTP_ADDRESS, Setting.HTTP_ADDRESS.defaultValue()),
                    values.number(Setting.HTTP_PORT, 1, 65_535),
                    values.number(Setting.HTTP_THREADS, 4, 1_000),
                    Duration.ofSeconds(values.number(Setting.STOP_DELAY, 0, 300)),
                    TlsSettings.read(values));
        }

        /** Whether only this machine can reach it. */
        public boolean isLoopback() {
            return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
        }

        /** Where this machine reaches it; a listener on all addresses is reached by loopback. */
        public String origin() {
            String host = ANY.getOrDefault(address, address);
            return (tls.isPresent() ? "https://" : "http://") + (host.contains(":") ? "[" + host + "]" : host) + ":"
                    + port;
        }
    }

    /**
     * Who becomes administrator while there is none.
     *
     * @param login the login
     * @param password the password, as the operator gave it
     */
    public record FirstAdministrator(String login, String password) {

        private static final int SHORTEST_PASSWORD = 15;

        static Optional<FirstAdministrator> read(Values values) {
            Optional<String> login = values.text(Setting.ADMIN_LOGIN);
            Optional<String> password = values.secret(Setting.ADMIN_PASSWORD);
            if (login.isEmpty() && password.isEmpty()) {
                return Optional.empty();
            }
            if (login.isEmpty() || password.isEmpty()) {
                Setting missing = login.isEmpty() ? Setting.ADMIN_LOGIN : Setting.ADMIN_PASSWORD;
                throw new WrongSetting(
                        missing, "is missing: login and password of the first administrator go together");
            }
            String secret = password.get();
            if (secret.codePointCount(0, secret.length()) < SHORTEST_PASSWORD) {
                throw new WrongSetting(
                        Setting.ADMIN_PASSWORD, "is too short: at least " + SHORTEST_PASSWORD + " characters");
            }
            return Optional.of(new FirstAdministrator(login.get(), secret));
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "FirstAdministrator[" + login + "]";
        }
    }

    /**
     * How mail comes in.
     *
     * @param mailboxes where it does; possibly nowhere
     * @param poll how often they are looked at
     * @param drop where it is handed over, if it is
     * @param welcome hosts of addresses whose owners get an account, in lower case; {@code *} for all
     */
    public record Incoming(
            List<MailboxSettings> mailboxes, Duration poll, Optional<DropSettings> drop, Set<String> welcome) {

        /** Copies the lists. */
        public Incoming {
            mailboxes = List.copyOf(mailboxes);
            welcome = Set.copyOf(welcome);
        }

        static Incoming read(Values values) {
            return new Incoming(
                    MailboxSettings.readAll(values),
                    values.duration(Setting.MAILBOX_POLL, Duration.ofSeconds(1), Duration.ofHours(1)),
                    DropSettings.read(values),
                    Arrays.stream(values.text(Setting.MAILBOX_WELCOME)
                                    .orElse("")
                                    .split(","))
                            .map(host -> host.strip().toLowerCase(Locale.ROOT))
                            .filter(host -> !host.isEmpty())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * How the log is written.
     *
     * @param json one JSON object per line instead of plain text
     * @param level the level of AppTicket's own lines, by its name in {@link java.util.logging.Level}
     */
    public record Log(boolean json, String level) {

        static Log read(Values values) {
            return new Log(
                    values.choice(Setting.LOG_FORMAT, List.of("text", "json")).equals("json"),
                    values.choice(Setting.LOG_LEVEL, List.of("SEVERE", "WARNING", "INFO", "FINE")));
        }
    }
}
