package org.appticket.application.merge;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.port.Comments;
import org.appticket.application.port.link.Links;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.details.Details;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Crossing;
import org.appticket.domain.ticket.Ticket;

/** Makes a new ticket of something that was said about another one (rule MRG-6 in {@code docs/rules.md}). */
public final class SplitTicket {

    private final Desk desk;
    private final Comments comments;
    private final Links links;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param comments what was said
     * @param links where links are kept
     */
    public SplitTicket(Desk desk, Comments comments, Links links) {
        this.desk = desk;
        this.comments = comments;
        this.links = links;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param comment what was said
     * @param channel how the new ticket is reported
     * @param title the title; left out, that of the ticket
     * @param description the description; left out, what was said, unless it is a note
     */
    public record Command(
            Target target, CommentId comment, Channel channel, Optional<String> title, Optional<String> description) {}

    /**
     * Makes the ticket. What was said stays where it is. A note is said again as a note, so that its text is shown to nobody who
     * may not read notes.
     *
     * @param command what is asked for
     * @return the new ticket
     * @throws NotFound if there is no such ticket or comment, it was withdrawn, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on the ticket
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public TicketRecord handle(Command command) {
        TicketId number = desk.identifiers().nextTicket();
        CommentId note = desk.identifiers().nextComment();
        return desk.unitOfWork().run(() -> {
            Ticket ticket = desk.permitted(command.target(), Deed.SPLIT);
            Comment comment = readable(ticket, command);
            Instant now = desk.clock().instant();
            Author by = Author.of(command.target().by().person());
            Origin origin = new Origin(command.channel(), now, Optional.empty());
            desk.tickets().save(Ticket.open(number, origin, details(ticket, comment, command), by));
            desk.tickets().save(new Crossing(desk.tickets().get(number), by, now).splitFrom(comment));
            if (comment.visibility() == Visibility.INTERNAL) {
                Comment again = Comment.of(
                        note,
                        number,
                        command.target().by().person(),
                        Visibility.INTERNAL,
                        comment.body().orElseThrow(NotFound::new),
                        now);
                desk.tickets().save(new Conversation(desk.tickets().get(number)).say(again, Obstacles.NONE));
            }
            desk.tickets().save(new Crossing(ticket, by, now).split(comment, number));
            relate(ticket.id(), number);
            return desk.answer(number);
        });
    }

    /** Unless the ticket has as many links as it can have; both histories tell of the split anyhow. */
    private void relate(TicketId ticket, TicketId made) {
        Link link = Link.of(desk.identifiers().nextLink(), made, Relation.RELATES_TO, ticket);
        if (links.get(ticket).hasRoomFor(link)) {
            links.add(link);
        }
    }

    private Comment readable(Ticket ticket, Command command) {
        return comments.find(ticket.id(), command.comment())
                .map(CommentRecord::comment)
                .filter(comment -> !comment.isRemoved())
                .filter(comment -> Permissions.readable(command.target().by(), ticket.standing())
                        .contains(comment.visibility()))
                .orElseThrow(NotFound::new);
    }

    private Details details(Ticket ticket, Comment comment, Command command) {
        Optional<String> said = comment.body().filter(text -> comment.visibility() == Visibility.PUBLIC);
        return ticket.details()
                .forSplit(
                        command.title().orElse(ticket.details().title()),
                        command.description().or(() -> said).orElse(""),
                        requester(ticket, comment.author()));
    }

    /** Who has the problem: the author of what was said, unless they speak as somebody who works on tickets. */
    private PersonId requester(Ticket ticket, PersonId author) {
        boolean theirs =
                desk.references().isActive(author) && !desk.references().isActiveStaff(author);
        return theirs ? author : ticket.details().requester();
    }
}
