package org.appticket.adapters.persistence.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.ticket.Comment;
import org.jspecify.annotations.Nullable;

/** What somebody said about a ticket; its older texts are in the history. */
@Entity
@Table(name = "ticket_comment")
class CommentRow {
    @Id
    long id;

    @jakarta.persistence.Version
    long version;

    long ticket;
    long author;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Nullable
    String body;

    @Column(name = "said_at")
    Instant saidAt;

    @Column(name = "edited_at")
    @Nullable
    Instant editedAt;

    String mentions;

    @SuppressWarnings("NullAway.Init")
    CommentRow() {}

    CommentRow(Comment comment) {
        id = comment.id().value();
        ticket = comment.ticket().value();
        author = comment.author().value();
        visibility = comment.visibility();
        saidAt = comment.at();
        mentions = mentions(comment.mentions());
        become(comment);
    }

    final void become(Comment comment) {
        body = comment.body().orElse(null);
        editedAt = comment.editedAt().orElse(null);
    }

    Comment toComment() {
        return new Comment(
                new CommentId(id),
                new TicketId(ticket),
                new PersonId(author),
                visibility,
                Optional.ofNullable(body),
                saidAt,
                Optional.ofNullable(editedAt),
                new Version(version),
                mentions(mentions));
    }

    static String mentions(SortedSet<PersonId> people) {
        return Watchers.text(people).orElse("");
    }

    static SortedSet<PersonId> mentions(String numbers) {
        return Stream.of(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> new PersonId(Long.parseLong(number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
