package org.appticket.bootstrap.wiring.outside;

import java.util.List;
import java.util.Optional;
import org.appticket.adapters.notification.mail.MailServer;
import org.appticket.adapters.notification.mail.SmtpPostman;
import org.appticket.application.letter.AccountLinks;
import org.appticket.application.port.account.Postman;
import org.appticket.bootstrap.settings.MailSettings;
import org.appticket.bootstrap.settings.Settings;

/**
 * The organisation that is served.
 *
 * @param words what everybody knows of it, in lower case
 * @param links where its people use one-time secrets
 * @param postman who brings letters to them, if mail can be sent
 */
public record Organisation(List<String> words, AccountLinks links, Optional<Postman> postman) {

    /** As the settings say. */
    public static Organisation of(Settings settings) {
        return new Organisation(
                settings.organisation(),
                new AccountLinks(settings.publicUrl().toString()),
                settings.mail().map(Organisation::server).map(SmtpPostman::new));
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
