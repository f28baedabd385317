package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;

/**
 * What people say about a ticket, and what follows from it.
 *
 * @param ticket the ticket
 */
public record Conversation(Ticket ticket) {

    /**
     * The same, of somebody of whom nothing more is known: their words are no response.
     *
     * @param comment what is said, about this ticket
     * @param obstacles what is in the way of its next steps
     * @return the ticket, and the comment
     * @throws IllegalTransition if the ticket is closed and its requester replies: that takes a follow-up
     */
    public Change say(Comment comment, Obstacles obstacles) {
        return say(comment, obstacles, false);
    }

    /**
     * Somebody says something. A requester's public reply also resumes a ticket that waits for them, and reopens one that
     * is resolved (rule LIF-3 in {@code docs/rules.md}); one whose parent has ended stays resolved, and the words are kept
     * all the same (rule DEP-6). Public words of somebody else who works on tickets are a response to them (rule SLA-5).
     *
     * @param comment what is said, about this ticket
     * @param obstacles what is in the way of its next steps
     * @param byStaff whether its author works on tickets
     * @return the ticket, and the comment
     * @throws IllegalTransition if the ticket is closed and its requester replies: that takes a follow-up
     */
    public Change say(Comment comment, Obstacles obstacles, boolean byStaff) {
        List<FieldChange> facts = new ArrayList<>(TicketFacts.of(comment));
        if (byStaff && isResponse(comment)) {
            facts.add(FieldChange.set(Field.RESPONSE, true));
        }
        TicketEvent said = new TicketEvent(
                comment.at(), Author.of(comment.author()), EventKind.COMMENTED, comment.visibility(), facts);
        Optional<Change> answered = answer(comment, obstacles);
        List<TicketEvent> events = new ArrayList<>(List.of(said));
        answered.ifPresent(change -> events.addAll(change.events()));
        Ticket after = answered.map(Change::after).orElseGet(() -> ticket.with(ticket.circle(), comment.at()));
        return new Change(after, events, Optional.of(comment));
    }

    /**
     * A comment is rewritten or withdrawn.
     *
     * @param comment the comment as it was
     * @param body the new text; nothing to withdraw it
     * @param by who
     * @param now when
     * @return the ticket, and the comment as it is now; no change if the text is the old one
     * @throws IllegalTransition if the ticket is closed
     * @throws org.appticket.domain.InvalidValue if the text is not as it must be
     */
    public Change rewrite(Comment comment, Optional<String> body, Author by, Instant now) {
        ticket.requireNotClosed("EDIT");
        Comment after = comment.with(body, now);
        if (after.body().equals(comment.body())) {
            return Change.of(ticket);
        }
        EventKind kind = after.isRemoved() ? EventKind.COMMENT_REMOVED : EventKind.COMMENT_EDITED;
        List<FieldChange> changes = TicketFacts.between(comment, after);
        TicketEvent event = new TicketEvent(now, by, kind, comment.visibility(), changes);
        return new Change(ticket.with(ticket.circle(), now), List.of(event), Optional.of(after));
    }

    /**
     * Whether something that is said is the requester's answer, rather than a word of somebody who works on the ticket.
     *
     * @param author who says it
     * @param visibility who may read it
     * @return true for public words of the requester, unless they are the lead themselves
     */
    public boolean isReply(PersonId author, Visibility visibility) {
        return visibility == Visibility.PUBLIC
                && author.equals(ticket.details().requester())
                && !ticket.lead().equals(Optional.of(author));
    }

    private boolean isResponse(Comment comment) {
        return comment.visibility() == Visibility.PUBLIC
                && !comment.author().equals(ticket.details().requester());
    }

    private Optional<Change> answer(Comment comment, Obstacles obstacles) {
        if (!isReply(comment.author(), comment.visibility())) {
            return Optional.empty();
        }
        Optional<Step> taken = switch (ticket.status()) {
            case OPEN, IN_PROGRESS -> Optional.empty();
            case WAITING -> endOfWait();
            case RESOLVED ->
                Optional.<Step>of(new Step.Reopen(Optional.empty())).filter(step -> !obstacles.bars(Action.REOPEN));
            case CLOSED -> throw new IllegalTransition(Status.CLOSED, "REPLY");
        };
        return taken.map(step -> ticket.take(step, obstacles, Author.of(comment.author()), comment.at()));
    }

    private Optional<Step> endOfWait() {
        return ticket.state()
                .waiting()
                .filter(waiting -> waiting.waitingFor() == WaitingFor.REQUESTER)
                .map(waiting -> new Step.Resume(Optional.empty()));
    }
}
