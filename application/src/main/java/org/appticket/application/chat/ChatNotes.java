package org.appticket.application.chat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.chat.LinkOffer;
import org.appticket.domain.chat.ReplyAddress;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Language;

/**
 * What goes to a chat and comes back: nobody can make one up, and nobody sees what is in a {@link Pending}.
 *
 * @param keyring the keys of this installation
 * @param publicUrl what every link begins with, without a slash at its end
 */
public record ChatNotes(Keyring keyring, String publicUrl) {

    private static final Purpose OFFER = new Purpose("chat link");
    private static final Purpose PENDING = new Purpose("chat form");
    private static final String BETWEEN = "~";
    private static final int LINES = 4;

    /**
     * A form that somebody has before them.
     *
     * @param ticket about which ticket
     * @param seen the version that they saw
     * @param channel in which language the channel reads from which they came
     * @param origin where replies to the message there are taken
     */
    record Pending(TicketId ticket, Version seen, Language channel, ReplyAddress origin) {

        /** Before the ticket was looked at. */
        static Pending first(ClickButton.Press.Ask ask, ReplyAddress origin) {
            return new Pending(ask.ticket(), Version.UNSAVED, ask.channel(), origin);
        }

        Pending at(Version now) {
            return new Pending(ticket, now, channel, origin);
        }
    }

    /** Where somebody confirms who they are; what is offered stands in the fragment, which gets into no log. */
    String link(LinkOffer offer) {
        byte[] text = offer.text().getBytes(StandardCharsets.UTF_8);
        return publicUrl + "/slack#"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(text)
                + BETWEEN
                + keyring.sign(text, OFFER).text();
    }

    /** What stood in the fragment of such a link; nothing if it was made up. */
    Optional<LinkOffer> offer(String fragment) {
        int end = fragment.indexOf(BETWEEN);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(fragment.substring(0, end));
            boolean genuine = keyring.verify(text, OFFER, new Signature(fragment.substring(end + 1)));
            return genuine ? Optional.of(LinkOffer.parse(new String(text, StandardCharsets.UTF_8))) : Optional.empty();
        } catch (IllegalArgumentException | InvalidValue malformed) {
            return Optional.empty();
        }
    }

    String seal(Pending pending) {
        String text = String.join(
                "\n",
                pending.ticket().toString(),
                Long.toString(pending.seen().value()),
                pending.channel().name(),
                pending.origin().text());
        return keyring.seal(text.getBytes(StandardCharsets.UTF_8), PENDING).text();
    }

    /** Nothing if it was made up, or its key is gone. */
    Optional<Pending> pending(String note) {
        try {
            String text = new String(keyring.open(new Sealed(note), PENDING), StandardCharsets.UTF_8);
            String[] lines = text.split("\n", LINES);
            return Optional.of(new Pending(
                    new TicketId(Long.parseLong(lines[0])),
                    new Version(Long.parseLong(lines[1])),
                    Language.valueOf(lines[2]),
                    new ReplyAddress(lines[3])));
        } catch (CannotUnseal | IllegalArgumentException | InvalidValue madeUp) {
            return Optional.empty();
        }
    }
}
