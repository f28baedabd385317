package org.appticket.application.ticket;

import java.time.Instant;
import java.util.List;
import org.appticket.application.mention.MentionCheck;
import org.appticket.application.port.Comments;
import org.appticket.application.port.relation.Absences;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;

/**
 * Says something about a ticket. The requester's public reply resumes a ticket that waits for them and reopens one that
 * is resolved; to a closed one it opens a follow-up, and is said there. What is said about a ticket that was merged is said
 * about the one that goes on.
 */
public final class CommentOnTicket {

    private final Desk desk;
    private final Comments comments;
    private final MentionCheck mentions;
    private final Absences absences;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param comments what the answer is read from
     * @param mentions who can be mentioned
     * @param absences who is out of office
     */
    public CommentOnTicket(Desk desk, Comments comments, MentionCheck mentions, Absences absences) {
        this.desk = desk;
        this.comments = comments;
        this.mentions = mentions;
        this.absences = absences;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param visibility who may read it
     * @param body the text
     * @param channel how it came, should it open a follow-up
     * @param mentions whom it mentions
     */
    public record Command(Target target, Visibility visibility, String body, Channel channel, List<PersonId> mentions) {

        /** Copies those who are mentioned. */
        public Command {
            mentions = List.copyOf(mentions);
        }

        private Deed deed() {
            return switch (visibility) {
                case PUBLIC -> Deed.REPLY;
                case INTERNAL -> Deed.NOTE;
            };
        }

        private PersonId author() {
            return target.by().person();
        }
    }

    /**
     * Says it.
     *
     * @param command what is asked for
     * @return the comment, which may be about the follow-up, or about the ticket that goes on
     * @throws NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not say this
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.InvalidValue if the text is not as it must be, or somebody is mentioned who cannot be
     */
    public CommentRecord handle(Command command) {
        CommentId id = desk.identifiers().nextComment();
        return desk.unitOfWork().run(() -> {
            Obstacles first = obstacles(command, command.target().ticket());
            Ticket asked = desk.permitted(command.target(), command.deed());
            Ticket ticket =
                    new Redirect(desk.tickets()).of(asked, command.target().by(), command.deed());
            Obstacles obstacles = ticket.equals(asked) ? first : obstacles(command, ticket.id());
            Instant now = desk.clock().instant();
            Ticket on = takesFollowUp(ticket, command) ? followUp(ticket, command, now) : ticket;
            Comment comment = Comment.of(id, on.id(), command.author(), command.visibility(), command.body(), now)
                    .mentioning(command.mentions());
            mentions.require(
                    command.mentions(),
                    command.target().by(),
                    command.visibility(),
                    new MentionCheck.Place(ticket, on));
            Change said = new Conversation(on)
                    .say(comment, obstacles, command.target().by().isStaff());
            desk.tickets().save(withoutAbsentLead(said, command.author(), now));
            return comments.find(on.id(), id).orElseThrow(NotFound::new);
        });
    }

    /** Only what everybody may read can be an answer that reopens the ticket. */
    private Obstacles obstacles(Command command, TicketId ticket) {
        return command.visibility() == Visibility.PUBLIC
                ? desk.dependencies()
                        .hold(
                                ticket,
                                Action.REOPEN,
                                Permissions.sightOf(command.target().by()))
                : Obstacles.NONE;
    }

    /** What is said to a lead who is out of office is for the team to hear (rule ASG-8). */
    private Change withoutAbsentLead(Change said, PersonId author, Instant now) {
        return said.after()
                .circle()
                .assignments()
                .lead()
                .filter(lead -> said.after().status() != Status.CLOSED)
                .filter(lead -> !lead.assignee().is(author))
                .filter(lead -> lead.assignee()
                        .person()
                        .flatMap(absences::find)
                        .filter(absence -> absence.covers(now))
                        .isPresent())
                .map(lead -> said.and(new Assigning(said.after()).release(lead.number(), ReleaseCause.ABSENT, now)))
                .orElse(said);
    }

    private static boolean takesFollowUp(Ticket ticket, Command command) {
        return ticket.status() == Status.CLOSED
                && new Conversation(ticket).isReply(command.author(), command.visibility());
    }

    private Ticket followUp(Ticket closed, Command command, Instant now) {
        Details details = closed.details().forFollowUp(closed.details().title(), "");
        Author by = Author.of(command.author());
        return desk.tickets()
                .get(desk.followUp(closed, details, command.channel(), by, now).id());
    }
}
