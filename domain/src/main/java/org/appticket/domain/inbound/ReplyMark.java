package org.appticket.domain.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/**
 * What a mail to somebody carries, so that their answer is known: in the address that they answer to, and in the ids that mail
 * programs repeat. Whether it is genuine is told by its code.
 *
 * @param ticket what the mail was about
 * @param person to whom it went
 * @param code by what it is proved, {@value #DIGITS} hexadecimal digits
 */
public record ReplyMark(TicketId ticket, PersonId person, String code) {

    /** How long a code is: 96 bits. */
    public static final int DIGITS = 24;

    private static final Pattern FORM =
            Pattern.compile("(?:\\+|appticket\\.reply\\.)([0-9]{1,18})\\.([0-9]{1,18})\\.([0-9a-f]{24})@");

    /** Refuses what is no code. */
    public ReplyMark {
        if (!code.matches("[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("no code of a reply");
        }
    }

    /**
     * The marks in addresses and ids.
     *
     * @param texts any texts
     * @return those that look like one, genuine or not, in their order
     */
    public static List<ReplyMark> in(List<String> texts) {
        return texts.stream()
                .flatMap(text -> FORM.matcher(text.toLowerCase(Locale.ROOT)).results())
                .flatMap(found -> of(found).stream())
                .toList();
    }

    private static Optional<ReplyMark> of(MatchResult found) {
        long ticket = Long.parseLong(found.group(1));
        long person = Long.parseLong(found.group(2));
        return ticket < 1 || person < 1
                ? Optional.empty()
                : Optional.of(new ReplyMark(new TicketId(ticket), new PersonId(person), found.group(3)));
    }

    /** As it stands in an address, before the host. */
    @Override
    public String toString() {
        return ticket + "." + person + "." + code;
    }
}
