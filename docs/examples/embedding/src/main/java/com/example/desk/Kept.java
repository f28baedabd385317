package com.example.desk;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;

/**
 * What a program keeps of a ticket: how it stands, and what its clocks have to know of its events.
 *
 * @param ticket the ticket
 * @param course the events, as far as clocks need them
 */
record Kept(Ticket ticket, Course course) {

    static final CategoryId SCREENS = new CategoryId(7);
    static final PersonId ALICE = new PersonId(1);
    static final PersonId BOB = new PersonId(2);

    /** Alice reports something. */
    static Kept opened(long id, Instant now) {
        Details details = new Details(
                TicketType.INCIDENT,
                "The screen stays dark",
                "Since this morning.",
                SCREENS,
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.NONE,
                false,
                Optional.empty(),
                ALICE);
        Origin origin = new Origin(Channel.WEB, now, Optional.empty());
        Change change = Ticket.open(new TicketId(id), origin, details, Author.of(ALICE));
        return new Kept(change.after(), Course.opened(change.events()));
    }

    /** Every decision is a change: the ticket after it, and what happened. */
    Kept after(Change change) {
        return new Kept(change.after(), course.after(change.events()));
    }

    /** Bob takes a step. */
    Kept step(Step step, Instant now) {
        return after(ticket.take(step, Obstacles.NONE, Author.of(BOB), now));
    }

    /** Somebody says something that everybody may read. */
    Kept said(PersonId author, String text, Instant now) {
        Comment comment = Comment.of(new CommentId(course.events()), ticket.id(), author, Visibility.PUBLIC, text, now);
        return after(new Conversation(ticket).say(comment, Obstacles.NONE, author.equals(BOB)));
    }
}
