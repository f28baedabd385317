package org.appticket.domain.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;

/**
 * What somebody said about a ticket. Its older texts stand in the ticket's history.
 *
 * @param id its number
 * @param ticket the ticket it is about
 * @param author who said it
 * @param visibility who may read it; never changed
 * @param body in Markdown, as {@link TextRule#COMMENT} wants it; nothing once it was withdrawn
 * @param at when it was said, in microseconds
 * @param editedAt when it was last rewritten or withdrawn
 * @param version how often it was saved
 * @param mentions whom it mentions, by number; each of them could read it when it was said
 */
public record Comment(
        CommentId id,
        TicketId ticket,
        PersonId author,
        Visibility visibility,
        Optional<String> body,
        Instant at,
        Optional<Instant> editedAt,
        Version version,
        SortedSet<PersonId> mentions) {

    /** How many people a comment can mention. */
    public static final int MAX_MENTIONS = 20;

    /**
     * Normalises and checks the text, and copies those whom it mentions.
     *
     * @throws InvalidValue if the text is not as it must be, or they are too many
     */
    public Comment {
        mentions = Collections.unmodifiableSortedSet(new TreeSet<>(mentions));
        if (mentions.size() > MAX_MENTIONS) {
            throw InvalidValue.of("mentions", Problem.TOO_LONG, Map.of("max", MAX_MENTIONS));
        }
        body = TextRule.COMMENT.check("body", body);
        at = at.truncatedTo(ChronoUnit.MICROS);
        editedAt = editedAt.map(edited -> edited.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * A comment that is said now.
     *
     * @param id its number
     * @param ticket the ticket it is about
     * @param author who says it
     * @param visibility who may read it
     * @param body the text
     * @param now when
     * @return the comment, unsaved
     * @throws InvalidValue if the text is not as it must be
     */
    public static Comment of(
            CommentId id, TicketId ticket, PersonId author, Visibility visibility, String body, Instant now) {
        return new Comment(
                id,
                ticket,
                author,
                visibility,
                Optional.of(body),
                now,
                Optional.empty(),
                Version.UNSAVED,
                Collections.emptySortedSet());
    }

    /**
     * The same, mentioning people.
     *
     * @param people whom
     * @return the comment
     * @throws InvalidValue if they are too many
     */
    public Comment mentioning(Collection<PersonId> people) {
        return new Comment(id, ticket, author, visibility, body, at, editedAt, version, new TreeSet<>(people));
    }

    /**
     * Whether it was withdrawn.
     *
     * @return true if it has no text any more
     */
    public boolean isRemoved() {
        return body.isEmpty();
    }

    Comment with(Optional<String> newBody, Instant now) {
        return new Comment(id, ticket, author, visibility, newBody, at, Optional.of(now), version, mentions);
    }
}
