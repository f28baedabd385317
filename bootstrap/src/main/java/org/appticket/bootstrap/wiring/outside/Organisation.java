package org.appticket.bootstrap.wiring.outside;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.delivery.TicketLinks;
import org.appticket.application.letter.AccountLinks;
import org.appticket.bootstrap.settings.RegionSettings;
import org.appticket.bootstrap.settings.Settings;
import org.appticket.domain.notification.Channel;
import org.appticket.domain.people.Language;
import org.appticket.domain.people.Region;

/**
 * The organisation that is served.
 *
 * @param region what holds for those of its people who have not chosen otherwise
 * @param words what everybody knows of it, in lower case
 * @param links where its people use one-time secrets
 * @param tickets where its people look at tickets
 * @param mail how its people are written to, if they are
 * @param sms how they get text messages, if they do
 * @param push how they are told by their browsers, if they are
 * @param incoming how they write to it
 * @param hooks how other systems are told
 */
public record Organisation(
        Region region,
        List<String> words,
        AccountLinks links,
        TicketLinks tickets,
        Optional<Mail> mail,
        Optional<Sms> sms,
        Optional<Push> push,
        IncomingMail incoming,
        Hooks hooks) {

    /** As the settings say. */
    public static Organisation of(Settings settings) {
        String publicUrl = settings.publicUrl().toString();
        return new Organisation(
                region(settings.region()),
                settings.organisation(),
                new AccountLinks(publicUrl),
                new TicketLinks(publicUrl),
                settings.mail().map(Mail::of).or(() -> kept(settings)),
                settings.sms().map(sms -> Sms.of(sms, settings.hooks())),
                settings.push().map(push -> Push.of(push, settings.hooks(), publicUrl)),
                IncomingMail.of(settings.incoming()),
                Hooks.of(settings.hooks(), publicUrl));
    }

    private static Region region(RegionSettings settings) {
        return new Region(Language.valueOf(settings.language().toUpperCase(Locale.ROOT)), settings.zone());
    }

    /** By what people are told outside the product. */
    public Set<Channel> channels() {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        mail.ifPresent(any -> channels.add(Channel.EMAIL));
        sms.ifPresent(any -> channels.add(Channel.SMS));
        push.ifPresent(any -> channels.add(Channel.PUSH));
        return channels;
    }

    private static Optional<Mail> kept(Settings settings) {
        return settings.keepsMails() ? Optional.of(Mail.kept()) : Optional.empty();
    }
}
