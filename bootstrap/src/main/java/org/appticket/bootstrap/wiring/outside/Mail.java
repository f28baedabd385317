package org.appticket.bootstrap.wiring.outside;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.appticket.adapters.notification.mail.MailDrawer;
import org.appticket.adapters.notification.mail.MailServer;
import org.appticket.adapters.notification.mail.SmtpCourier;
import org.appticket.adapters.notification.mail.SmtpPostman;
import org.appticket.application.port.account.Postman;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.delivery.TeamCourier;
import org.appticket.bootstrap.settings.MailSettings;
import org.appticket.domain.delivery.Backoff;

/**
 * How mail goes out.
 *
 * @param site the host in the ids of mails
 * @param postman who brings letters about accounts
 * @param courier who brings news of tickets
 * @param teams who brings them to the addresses of teams
 * @param backoff how long news wait after a failure
 * @param undo how long public words can be taken back before
 * @param drawer where mails are kept in the place of being sent, if they are
 */
public record Mail(
        String site,
        Postman postman,
        Courier courier,
        TeamCourier teams,
        Backoff backoff,
        Duration undo,
        Optional<MailDrawer> drawer) {

    private static final String EXAMPLE = "example.org";

    static Mail of(MailSettings settings) {
        MailServer server = server(settings);
        MailSettings.Pace pace = settings.pace();
        SmtpCourier courier = new SmtpCourier(server);
        return new Mail(
                settings.from().substring(settings.from().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT),
                new SmtpPostman(server),
                courier,
                courier,
                new Backoff(pace.shortest(), pace.longest(), Backoff.USUAL.patience()),
                pace.undo(),
                Optional.empty());
    }

    /** Mails that go nowhere, and can be looked at. */
    static Mail kept() {
        MailDrawer drawer = new MailDrawer("desk@" + EXAMPLE);
        return new Mail(EXAMPLE, drawer, drawer, drawer, Backoff.USUAL, Duration.ofSeconds(1), Optional.of(drawer));
    }

    private static MailServer server(MailSettings mail) {
        return new MailServer(
                mail.host(),
                mail.port(),
                switch (mail.encryption()) {
                    case STARTTLS -> MailServer.Encryption.STARTTLS;
                    case TLS -> MailServer.Encryption.IMPLICIT;
                    case OFF -> MailServer.Encryption.NONE;
                },
                mail.account().map(account -> new MailServer.Account(account.user(), account.password())),
                mail.from(),
                mail.replyTo());
    }
}
