package org.appticket.application.ticket;

import java.util.Optional;
import org.appticket.application.port.Comments;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;

/** Rewrites or withdraws a comment; its old text stays in the ticket's history. */
public final class EditComment {

    private final Desk desk;
    private final Comments comments;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param comments what was said
     */
    public EditComment(Desk desk, Comments comments) {
        this.desk = desk;
        this.comments = comments;
    }

    /**
     * What is asked for.
     *
     * @param ticket the ticket
     * @param comment the comment
     * @param by who asks
     * @param expected the version of the comment that they saw
     * @param body the new text; nothing to withdraw it
     */
    public record Command(
            TicketId ticket, CommentId comment, Actor by, Optional<Version> expected, Optional<String> body) {}

    /**
     * Rewrites or withdraws it.
     *
     * @param command what is asked for
     * @return the comment after it
     * @throws NotFound if there is no such comment, it was withdrawn, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if it is somebody else's, unless a manager withdraws it
     * @throws Stale if the comment has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if the ticket is closed
     * @throws org.appticket.domain.InvalidValue if the text is not as it must be
     */
    public CommentRecord handle(Command command) {
        return desk.unitOfWork().run(() -> {
            Ticket ticket = desk.tickets().get(command.ticket());
            CommentRecord found = comments.find(command.ticket(), command.comment())
                    .filter(known -> !known.comment().isRemoved())
                    .orElseThrow(NotFound::new);
            Comment comment = found.comment();
            Permissions.requireRewriting(
                    command.by(), ticket.standing(), comment, command.body().isEmpty());
            requireCurrent(comment, command.expected());
            Author by = Author.of(command.by().person());
            desk.tickets()
                    .save(new Conversation(ticket)
                            .rewrite(comment, command.body(), by, desk.clock().instant()));
            return comments.find(command.ticket(), command.comment()).orElseThrow(NotFound::new);
        });
    }

    private static void requireCurrent(Comment comment, Optional<Version> seen) {
        if (seen.filter(expected -> !expected.equals(comment.version())).isPresent()) {
            throw new Stale(comment.version());
        }
    }
}
