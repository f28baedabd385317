package org.appticket.application.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.ReplyMark;

/**
 * Finds out which ticket a mail is about (rule INB-5 in {@code docs/rules.md}).
 *
 * @param marks tells genuine marks from others
 * @param site the host in the ids of the mails that go out, in lower case; nothing if none do
 */
public record Topics(ReplyMarks marks, Optional<String> site) {

    private static final Pattern THREAD = Pattern.compile("<appticket\\.ticket\\.([0-9]{1,18})@([^>\\s]{1,255})>");

    /** By what a ticket is known, the surest first. */
    enum Clue {
        /** By the mark of a mail that went to the sender. */
        OWN_MARK,
        /** By an id or a mark of a mail that went out. */
        ANSWER,
        /** By the number in the subject, which anybody can write. */
        NUMBER
    }

    /**
     * Which ticket a mail is about.
     *
     * @param ticket which, there or not
     * @param clue by what it is known
     */
    record Topic(TicketId ticket, Clue clue) {}

    Optional<Topic> of(IncomingMail mail, PersonId sender) {
        List<ReplyMark> genuine =
                ReplyMark.in(mail.trails()).stream().filter(marks::isGenuine).toList();
        return genuine.stream()
                .filter(mark -> mark.person().equals(sender))
                .findFirst()
                .map(mark -> new Topic(mark.ticket(), Clue.OWN_MARK))
                .or(() -> genuine.stream().findFirst().map(mark -> new Topic(mark.ticket(), Clue.ANSWER)))
                .or(() -> thread(mail).map(ticket -> new Topic(ticket, Clue.ANSWER)))
                .or(() -> mail.subject().ticket().map(ticket -> new Topic(ticket, Clue.NUMBER)));
    }

    private Optional<TicketId> thread(IncomingMail mail) {
        return mail.answered().stream()
                .flatMap(ids -> THREAD.matcher(ids.toLowerCase(Locale.ROOT)).results())
                .filter(found -> site.filter(found.group(2)::equals).isPresent())
                .findFirst()
                .flatMap(Topics::ticket);
    }

    private static Optional<TicketId> ticket(MatchResult found) {
        return Optional.of(Long.parseLong(found.group(1)))
                .filter(number -> number > 0)
                .map(TicketId::new);
    }
}
