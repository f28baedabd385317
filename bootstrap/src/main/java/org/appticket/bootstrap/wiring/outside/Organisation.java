package org.appticket.bootstrap.wiring.outside;

import java.util.List;
import java.util.Optional;
import org.appticket.application.delivery.TicketLinks;
import org.appticket.application.letter.AccountLinks;
import org.appticket.bootstrap.settings.Settings;

/**
 * The organisation that is served.
 *
 * @param words what everybody knows of it, in lower case
 * @param links where its people use one-time secrets
 * @param tickets where its people look at tickets
 * @param mail how its people are written to, if they are
 * @param incoming how they write to it
 * @param hooks how other systems are told
 */
public record Organisation(
        List<String> words,
        AccountLinks links,
        TicketLinks tickets,
        Optional<Mail> mail,
        IncomingMail incoming,
        Hooks hooks) {

    /** As the settings say. */
    public static Organisation of(Settings settings) {
        String publicUrl = settings.publicUrl().toString();
        return new Organisation(
                settings.organisation(),
                new AccountLinks(publicUrl),
                new TicketLinks(publicUrl),
                settings.mail().map(Mail::of).or(() -> kept(settings)),
                IncomingMail.of(settings.incoming()),
                Hooks.of(settings.hooks(), publicUrl));
    }

    private static Optional<Mail> kept(Settings settings) {
        return settings.keepsMails() ? Optional.of(Mail.kept()) : Optional.empty();
    }
}
