package org.appticket.bootstrap.wiring.outside;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.appticket.adapters.notification.inbound.ImapMailbox;
import org.appticket.adapters.notification.inbound.MailDrop;
import org.appticket.adapters.notification.inbound.MailboxServer;
import org.appticket.adapters.notification.inbound.MimeMailReader;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.inbound.FetchMail;
import org.appticket.application.port.inbound.MailReader;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.view.content.ByteSource;
import org.appticket.bootstrap.settings.DropSettings;
import org.appticket.bootstrap.settings.MailboxSettings;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.domain.inbound.MailboxName;

/**
 * How mail comes in.
 *
 * @param mailboxes where it does
 * @param reader who understands it
 * @param poll how often mailboxes are looked at
 * @param place where a mail server hands it over, if one does
 * @param welcome hosts of addresses whose owners get an account
 */
public record IncomingMail(
        List<Mailbox> mailboxes,
        MailReader reader,
        Duration poll,
        Optional<MailDrop.Place> place,
        Set<String> welcome) {

    static IncomingMail of(Settings.Incoming settings) {
        return new IncomingMail(
                settings.mailboxes().stream().map(IncomingMail::mailbox).toList(),
                new MimeMailReader(),
                settings.poll(),
                settings.drop().map(IncomingMail::place),
                settings.welcome());
    }

    /** Takes what is handed over, once it is opened. */
    public Optional<MailDrop> drop(Consumer<ByteSource> keeping, ThreadFactory threads) {
        return place.map(known -> new MailDrop(known, keeping, threads));
    }

    private static MailDrop.Place place(DropSettings settings) {
        return new MailDrop.Place(
                settings.listener(),
                settings.port(),
                switch (settings.protocol()) {
                    case SMTP -> MailDrop.Protocol.SMTP;
                    case LMTP -> MailDrop.Protocol.LMTP;
                },
                settings.recipients(),
                Math.toIntExact(FetchMail.LIMIT.bytes()));
    }

    private static Mailbox mailbox(MailboxSettings settings) {
        MailboxSettings.Secret secret = settings.secret();
        MailboxServer server = new MailboxServer(
                settings.host(),
                settings.port(),
                switch (settings.encryption()) {
                    case STARTTLS -> Encryption.STARTTLS;
                    case TLS -> Encryption.IMPLICIT;
                    case OFF -> Encryption.NONE;
                },
                new MailboxServer.Account(
                        settings.user(), secret::current, secret.tokenFile().isPresent()),
                settings.folder(),
                settings.push());
        return new ImapMailbox(new MailboxName(settings.name()), server, FetchMail.LIMIT.bytes());
    }
}
