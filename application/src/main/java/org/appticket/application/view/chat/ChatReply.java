package org.appticket.application.view.chat;

import java.util.Optional;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.people.Language;

/** What somebody who clicked in a chat is answered. */
public sealed interface ChatReply {

    /**
     * To whoever clicked alone: nobody knows who they are here, and this is where they can say so.
     *
     * @param link where, an absolute address
     * @param language in which language
     */
    record Offered(String link, Language language) implements ChatReply {}

    /**
     * To whoever clicked alone: something in words.
     *
     * @param text the words, without markup
     */
    record Said(String text) implements ChatReply {}

    /**
     * To whoever clicked alone, in place of what they clicked if that was a form: how was it solved?
     *
     * @param ticket the ticket
     * @param note what comes back with the answer
     * @param language in which language
     * @param before what they answered before, and why it was refused
     */
    record Asked(TicketRecord ticket, String note, Language language, Optional<Before> before) implements ChatReply {}

    /**
     * In place of the form that was filled in: it is done.
     *
     * @param ticket the ticket after it
     * @param language in which language
     */
    record Resolved(TicketRecord ticket, Language language) implements ChatReply {}

    /**
     * To all, in place of the message that was clicked: what became of the ticket.
     *
     * @param ticket the ticket after it, which may be spoken of in the channel
     * @param link where people find it, an absolute address
     * @param deed what was done
     * @param by the name of who did it
     * @param language in which language the channel reads
     */
    record Changed(TicketRecord ticket, String link, Deed deed, String by, Language language) implements ChatReply {}

    /** What was done to a ticket. */
    enum Deed {
        /** Somebody took it. */
        TAKEN,
        /** Somebody resolved it. */
        RESOLVED
    }

    /**
     * An answer that was refused.
     *
     * @param text what it was
     * @param why why it was refused, in words
     */
    record Before(String text, String why) {}
}
