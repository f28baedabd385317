package org.appticket.application.inbound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.inbound.Enclosing.Enclosed;
import org.appticket.application.inbound.Topics.Clue;
import org.appticket.application.inbound.Topics.Topic;
import org.appticket.application.ticket.CommentOnTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.OpenTicket;
import org.appticket.application.ticket.Target;
import org.appticket.application.ticket.WatchTicket;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.domain.TextRule;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.MailText;
import org.appticket.domain.inbound.ReplyText;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;

/**
 * Makes of a mail what its sender could have done in the browser, by the same use cases: a ticket, or something said about
 * one. To be used inside a unit of work.
 *
 * @param desk the tickets
 * @param topics finds out what a mail is about
 * @param senders finds out who sent it
 * @param openTicket opens tickets, also by mail
 * @param commentOnTicket says something about them
 * @param enclosing attaches files
 */
public record Filing(
        Desk desk,
        Topics topics,
        Senders senders,
        OpenTicket openTicket,
        CommentOnTicket commentOnTicket,
        Enclosing enclosing) {

    private static final int MOST_WATCHERS = 20;

    void file(IncomingMail mail, List<Enclosed> files, Person sender) {
        Optional<Topic> topic = topics.of(mail, sender.id());
        Actor actor = topic.filter(known -> known.clue() == Clue.OWN_MARK)
                .map(any -> senders.withAllRights(sender))
                .orElseGet(() -> Senders.asRequester(sender));
        enclosing.begin(actor);
        Optional<Topic> answered =
                topic.filter(known -> known.clue() != Clue.NUMBER || mayAnswer(actor, known.ticket()));
        Phrases phrases = new Phrases(sender.profile().language());
        TicketId ticket = answered.map(known -> said(known.ticket(), actor, answer(mail, phrases)))
                .orElseGet(() -> opened(mail, actor, phrases));
        List<String> refused = enclosing.attach(files, ticket, actor);
        if (!refused.isEmpty()) {
            said(ticket, actor, MailText.cut(phrases.notAttached(refused), TextRule.COMMENT.max()));
        }
        boolean proved = answered.map(known -> known.clue() == Clue.OWN_MARK).orElse(true);
        if (proved) {
            invite(mail, ticket, actor);
        }
    }

    private TicketId opened(IncomingMail mail, Actor by, Phrases phrases) {
        String title = Optional.of(mail.subject().title())
                .filter(text -> !text.isBlank())
                .orElseGet(phrases::noSubject);
        return openTicket
                .handle(new OpenTicket.Command(
                        by,
                        Channel.EMAIL,
                        Optional.empty(),
                        title,
                        MailText.cut(mail.text(), TextRule.DESCRIPTION.max()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        false,
                        Map.of()))
                .id();
    }

    private static String answer(IncomingMail mail, Phrases phrases) {
        String answer = ReplyText.of(mail.text());
        return answer.isBlank() ? phrases.onlyFiles() : MailText.cut(answer, TextRule.COMMENT.max());
    }

    /** The ticket that it was said about, which may be a follow-up or the one that goes on. */
    private TicketId said(TicketId ticket, Actor by, String text) {
        return commentOnTicket
                .handle(new CommentOnTicket.Command(
                        Target.of(ticket, by), Visibility.PUBLIC, text, Channel.EMAIL, List.of()))
                .comment()
                .ticket();
    }

    private boolean mayAnswer(Actor actor, TicketId ticket) {
        return !desk.search()
                        .listSeen(Set.of(ticket), Permissions.sightOf(actor))
                        .isEmpty()
                && Permissions.may(actor, Deed.REPLY, desk.tickets().get(ticket).standing());
    }

    /** Whoever else the mail went to sees the ticket from then on, so it takes more than an address that anybody can write. */
    private void invite(IncomingMail mail, TicketId ticket, Actor by) {
        if (!Permissions.may(by, Deed.INVITE, desk.tickets().get(ticket).standing())) {
            return;
        }
        WatchTicket watching = new WatchTicket(desk);
        List<PersonId> others = mail.recipients().stream()
                .distinct()
                .flatMap(address -> senders.one(address).stream())
                .filter(person -> !person.equals(by.person()))
                .distinct()
                .limit(MOST_WATCHERS)
                .toList();
        others.forEach(person -> watching.handle(new WatchTicket.Command(Target.of(ticket, by), person)));
    }
}
