package org.appticket.bootstrap.settings;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that can be set. The name is the same as an environment variable, as a Java system property and in the file; {@code
 * docs/configuration.md} lists these constants, and a test compares the two.
 */
public enum Setting implements SettingName {
    HTTP_PORT("8080", "TCP port of the one listener: 1 to 65535."),
    HTTP_ADDRESS(
            "127.0.0.1",
            "IP address of the one listener; `0.0.0.0` for all of them. Put a TLS proxy in front, or set"
                    + " `TLS_CERTIFICATE`."),
    HTTP_THREADS("64", "Requests worked on at a time: 4 to 1000."),
    STOP_DELAY(
            "10",
            "Seconds in which requests are still answered after SIGTERM, while a proxy notices that this node is not"
                    + " ready any more: 0 to 300. Then those that were begun are finished, for 30 seconds at most."),
    TLS_CERTIFICATE(
            "none",
            "PEM file with the certificate of the listener and those that vouch for it. With it the listener speaks"
                    + " TLS and nothing else. With `TLS_KEY`."),
    TLS_KEY("none", "PEM file with the key to the certificate: PKCS#8, without a password."),
    TRUSTED_PROXIES(
            "none",
            "IP addresses and networks, with commas, of the proxies in front. Only their `X-Forwarded-For`,"
                    + " `X-Forwarded-Proto` and `Forwarded` count."),
    RATE_TOKEN("600", "Requests a minute with one API token: 0 to 1000000; 0 for any number."),
    RATE_SESSION("3000", "Requests a minute of one session: likewise."),
    RATE_ANONYMOUS(
            "60", "Requests a minute of the unknown at one address: likewise. Ten times as many from this machine."),
    RATE_TICKETS("300", "Tickets an hour opened by one person who is a requester only: likewise."),
    RATE_UPLOADS("60", "Files an hour attached by one person: likewise."),
    RATE_SEARCH("30", "Searches by words a minute of one person, with suggestions of similar tickets: likewise."),
    PUBLIC_URL(
            "`http://` or `https://` with address and port",
            "What people type to reach AppTicket: `http` or `https`, without a path. Every absolute link is made from"
                    + " it."),
    DATA("`./data`", "Folder of the embedded database and of the server's private files."),
    KEYS(
            "`keys` in the data folder",
            "File with this installation's keys, of mode 0600; several servers on the same data share one. Made at the"
                    + " first start."),
    ATTACHMENTS(
            "`attachments` in the data folder",
            "Folder of the bytes of attachments, for its owner only; several servers on the same data share one."
                    + " Belongs into every backup."),
    ATTACHMENT_LIMIT("25", "Mebibytes that one attachment may have: 1 to 2000."),
    ATTACHMENT_TICKET_QUOTA("250", "Mebibytes that may be attached to one ticket: 1 to 1000000."),
    ATTACHMENT_PERSON_QUOTA("5000", "Mebibytes that one person may have attached altogether: 1 to 1000000."),
    CLAMD_ADDRESS(
            "none",
            "`host:port` of a clamd that looks at every attachment; without its verdict none is handed out. Let its"
                    + " `StreamMaxLength` exceed `ATTACHMENT_LIMIT`."),
    DB_URL(
            "`jdbc:h2:file:` in the data folder",
            "`jdbc:h2:file:…;WRITE_DELAY=0` or `jdbc:mysql://host:3306/name` (MySQL 8.0 or MariaDB 10.11 and later)."),
    DB_USER("`appticket`", "Database user."),
    DB_PASSWORD("empty", "Password of the database user."),
    DB_POOL_SIZE("16", "Database connections held at most: 2 to 200."),
    ADMIN_LOGIN(
            "none",
            "Login of the first administrator; used only while there is no administrator. With `ADMIN_PASSWORD`."),
    ADMIN_PASSWORD("none", "Password of the first administrator; at least 15 characters."),
    OIDC_PROVIDERS(
            "none",
            "Names of OpenID Connect providers, with commas; each has settings of its own, listed below. See"
                    + " docs/single-sign-on.md."),
    LDAP_URL(
            "none",
            "Directory: `ldaps://host`, or `ldap://host`, which is encrypted by STARTTLS unless the host is this"
                    + " machine."),
    LDAP_BIND_DN("empty", "Distinguished name of the account that searches the directory."),
    LDAP_BIND_PASSWORD("empty", "Password of that account."),
    LDAP_BASE("required", "Below which entry people are, such as `ou=people,dc=example,dc=org`. With `LDAP_URL`."),
    LDAP_USER_FILTER(
            "by `uid`, `sAMAccountName` or `userPrincipalName`",
            "Which entry is somebody's; `{login}` stands for what they typed."),
    LDAP_ID_ATTRIBUTE("entryUUID", "What never changes about an entry: `entryUUID`, in Active Directory `objectGUID`."),
    LDAP_NAME_ATTRIBUTE("cn", "Attribute with somebody's name; in Active Directory `displayName`."),
    LDAP_MAIL_ATTRIBUTE("mail", "Attribute with somebody's e-mail address."),
    LDAP_GROUPS(
            "memberOf",
            "Attribute that names somebody's groups; or the distinguished name below which the groups are that name"
                    + " their members."),
    LDAP_ROLES("none", "`group=ROLE;…` as for providers; a group is a distinguished name."),
    LDAP_TEAMS("none", "`group=team name;…` as for providers."),
    LDAP_DEFAULT_ROLE("USER", "The role of who is in no such group; `none` refuses them."),
    LDAP_CREATE("true", "`true` or `false`: whether somebody without an account gets one."),
    LDAP_TLS_TRUST("those that Java trusts", "PEM file with the certificates to trust for the directory."),
    MAIL_HOST(
            "none",
            "Mail server that letters about accounts and news of tickets go out by. Without one none are sent; see"
                    + " [accounts](accounts.md) and [notifications](notifications.md)."),
    MAIL_PORT("`587`, or `465` with `MAIL_TLS=tls`", "Port of the mail server: 1 to 65535."),
    MAIL_TLS(
            "starttls",
            "`starttls` (required, not only tried), `tls` from the first byte, or `off` for a mail server on this machine."),
    MAIL_USER("none", "User of the mail server, with `MAIL_PASSWORD`; without them nobody signs in there."),
    MAIL_PASSWORD("none", "Password of that user."),
    MAIL_FROM("none", "Address that letters come from; needed with `MAIL_HOST`."),
    MAIL_DRAWER(
            "false",
            "`true` or `false`: without a mail server and with a loopback listener, mails are kept in memory in the place of being sent, and shown at `/development/mailbox/` to this machine. The demo does so."),
    MAIL_REPLY_TO(
            "none",
            "Address that people answer to, of a mailbox that takes `name+anything@host`: what is put behind the `+` proves which mail they answer. None: they answer to `MAIL_FROM`. See [mail in](mail-in.md)."),
    MAIL_RETRY_MIN(
            "PT1M", "How long news wait that could not go out, the first time, as an ISO duration: PT1S to PT24H."),
    MAIL_RETRY_MAX("PT6H", "How long at most, doubling each time: likewise. After three days they are given up."),
    MAILBOXES(
            "none",
            "Names of IMAP mailboxes whose mails become tickets, with commas; each has settings of its own, listed below. See [mail in](mail-in.md)."),
    MAILBOX_POLL("PT30S", "How often they are looked at, as an ISO duration: PT1S to PT1H."),
    MAILBOX_WELCOME(
            "none",
            "Hosts of mail addresses, with commas, whose owners get an account as a requester when they first write; `*` for anybody. The mails of other strangers wait in quarantine."),
    MAIL_DROP_PORT(
            "none",
            "Port at which a mail server hands over mail: 1 to 65535. Without one none is taken so. See [mail in](mail-in.md)."),
    MAIL_DROP_ADDRESS(
            "127.0.0.1",
            "IP address of that listener. Nobody signs in there: leave it on loopback, or where the mail server alone reaches it."),
    MAIL_DROP_PROTOCOL(
            "smtp",
            "What is spoken there: `smtp`, or `lmtp` (RFC 2033), by which each recipient of a mail has an answer."),
    MAIL_DROP_RECIPIENTS(
            "those of `MAIL_FROM` and `MAIL_REPLY_TO`",
            "Addresses whose mail is taken there, with commas; `name+anything@host` counts as `name@host`. Mail of others is refused."),
    REPLY_UNDO(
            "10", "Seconds in which public words can be taken back before mail or a webhook tells of them: 0 to 600."),
    SMS_URL(
            "none",
            "Address of the gateway that takes text messages by HTTP. Without one none are sent; see [text messages](sms.md)."),
    SMS_METHOD("POST", "`POST`, `PUT` or `GET`; by `GET` the fields go into the query."),
    SMS_FORMAT("json", "What `SMS_BODY` is: `json`, or `form` for `name=value&name=value`."),
    SMS_BODY(
            "none",
            "What the gateway is asked, with places for values; needed with `SMS_URL`, see [text messages](sms.md)."),
    SMS_SECRET("none", "What proves to the gateway who asks: it stands where header and body have `{secret}`."),
    SMS_HEADER("`Authorization: Bearer {secret}`", "Header that goes along where there is a secret."),
    SMS_SMPP_HOST(
            "none",
            "Name or address of the message centre that takes text messages by SMPP, in the place of `SMS_URL`; see [text messages](sms.md)."),
    SMS_SMPP_PORT("3550, or 2775 without TLS", "Its port: 1 to 65535."),
    SMS_SMPP_TLS(
            "true",
            "`true` or `false`: whether it is spoken to by TLS. `false` needs a server on this machine or `SMS_TRUSTED`: the password is said in the open."),
    SMS_SMPP_SYSTEM_ID("none", "Who signs in there (`system_id`); needed with `SMS_SMPP_HOST`."),
    SMS_SMPP_PASSWORD("none", "Password of that one, 8 characters at most; needed with `SMS_SMPP_HOST`."),
    SMS_SMPP_SYSTEM_TYPE("none", "As what kind of system, where the provider wants one (`system_type`)."),
    SMS_SMPP_SOURCE(
            "none",
            "Who messages come from: `+33612345678`, a short number of 3 to 8 digits, or a name of at most 11 letters and digits. None: the provider knows."),
    SMS_TRUSTED(
            "false",
            "`true` or `false`: whether the gateway may be at an address inside, without TLS and at any port; whether the message centre may be without TLS."),
    SMS_SEGMENTS("2", "How many segments a text message may have before titles are cut: 1 to 6."),
    SMS_RETRY_MIN(
            "PT1M",
            "How long text messages wait that could not go out, the first time, as an ISO duration: PT1S to PT24H."),
    SMS_RETRY_MAX("PT6H", "How long at most, doubling each time: likewise. After three days they are given up."),
    PUSH(
            "true",
            "`true` or `false`: whether people can be told by their browsers though no page is open. What they are told"
                    + " goes, encrypted, by the services of those who make browsers; see [browsers](push.md)."),
    PUSH_CONTACT(
            "`PUBLIC_URL` if it is `https`",
            "By what those who run such a service find whoever runs this one: `mailto:` or `https://`."),
    PUSH_RETRY_MIN(
            "PT1M",
            "How long messages to browsers wait that could not go out, the first time, as an ISO duration: PT1S to"
                    + " PT24H."),
    PUSH_RETRY_MAX("PT1H", "How long at most, doubling each time: likewise. After a day they are given up."),
    WEBHOOK_RETRY_MIN(
            "PT1M",
            "How long events wait that a webhook did not take, the first time, as an ISO duration: PT1S to PT24H."),
    WEBHOOK_RETRY_MAX(
            "PT6H",
            "How long at most, doubling each time: likewise. After three days they are given up, and a webhook that"
                    + " took nothing is disabled."),
    SLACK_SIGNING_SECRET(
            "none",
            "Signing secret of the app in Slack under whose messages tickets are taken and resolved; without it there are no"
                    + " such buttons. See [Slack](slack.md)."),
    OUTGOING_ALLOW(
            "none",
            "Host names, IP addresses and networks, with commas, that webhooks may reach though they are not public,"
                    + " also by `http` and at any port. Everything else has to be public and `https`, at port 443 or 8443;"
                    + " see [webhooks](webhooks.md)."),
    TELEPHONY_SECRET(
            "none",
            "What a telephone system signs the calls with that it announces: `whsec_` and 24 to 64 random bytes in base64; several with commas while one is replaced. Without it none are listened to; see [telephony](telephony.md)."),
    CLOSE_AFTER("5", "After how many working days what is resolved closes by itself: 1 to 365."),
    LANGUAGE(
            "fr",
            "`fr` or `en`: in which language people are spoken to who have not chosen one, and mail to teams is written."),
    ZONE("Europe/Paris", "Time zone of people who have not chosen one, by its IANA name."),
    ORGANISATION(
            "none",
            "Names of the organisation, separated by commas; passwords made of little more than these are refused."),
    SECOND_FACTOR_ROLES(
            "none",
            "Roles whose holders have to set up a second factor before anything else: `USER`, `AGENT`, `MANAGER`,"
                    + " `ADMIN`, with commas between."),
    LOG_FORMAT("text", "`text` for people or `json` for log collectors, one event per line on standard error."),
    LOG_LEVEL("INFO", "`SEVERE`, `WARNING`, `INFO` or `FINE`, for AppTicket's own lines."),
    CONFIG(
            "none",
            "A properties file with any of these settings. Read from the environment or a system property only."),
    HEAP("512m", "Largest heap of the Java process, as `-Xmx` takes it. Read by `./appticket` only."),
    CACHE(
            "`~/.cache/appticket`",
            "Folder where the executable jar unpacks itself once. Read from the environment or a system property"
                    + " only.");

    /** What every setting's name begins with. */
    public static final String PREFIX = "APPTICKET_";

    private final String defaultValue;
    private final String meaning;

    Setting(String defaultValue, String meaning) {
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    @Override
    public String key() {
        return PREFIX + name();
    }

    @Override
    public String defaultValue() {
        return defaultValue;
    }

    /** What it is for and what it accepts, as the documentation says it. */
    public String meaning() {
        return meaning;
    }

    /** The setting of that name. */
    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
