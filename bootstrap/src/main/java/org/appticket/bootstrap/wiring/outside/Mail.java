package org.appticket.bootstrap.wiring.outside;

import java.time.Duration;
import org.appticket.adapters.notification.mail.MailServer;
import org.appticket.adapters.notification.mail.SmtpCourier;
import org.appticket.adapters.notification.mail.SmtpPostman;
import org.appticket.application.port.account.Postman;
import org.appticket.application.port.delivery.Courier;
import org.appticket.bootstrap.settings.MailSettings;
import org.appticket.domain.delivery.Backoff;

/**
 * How mail goes out.
 *
 * @param postman who brings letters about accounts
 * @param courier who brings news of tickets
 * @param backoff how long news wait after a failure
 * @param undo how long public words can be taken back before
 */
public record Mail(Postman postman, Courier courier, Backoff backoff, Duration undo) {

    static Mail of(MailSettings settings) {
        MailServer server = server(settings);
        MailSettings.Pace pace = settings.pace();
        return new Mail(
                new SmtpPostman(server),
                new SmtpCourier(server),
                new Backoff(pace.shortest(), pace.longest(), Backoff.USUAL.patience()),
                pace.undo());
    }

    private static MailServer server(MailSettings mail) {
        return new MailServer(
                mail.host(),
                mail.port(),
                switch (mail.tls()) {
                    case "implicit" -> MailServer.Encryption.IMPLICIT;
                    case "none" -> MailServer.Encryption.NONE;
                    default -> MailServer.Encryption.STARTTLS;
                },
                mail.account().map(account -> new MailServer.Account(account.user(), account.password())),
                mail.from());
    }
}
