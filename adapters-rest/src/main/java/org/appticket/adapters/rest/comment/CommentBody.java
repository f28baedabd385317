package org.appticket.adapters.rest.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.ticket.Comment;

/** A comment on the wire. */
record CommentBody(
        long id,
        long ticket,
        PersonRef author,
        Visibility visibility,
        Optional<String> body,
        Instant createdAt,
        Optional<Instant> editedAt,
        long version,
        List<PersonRef> mentions) {
    static CommentBody of(CommentRecord shown) {
        Comment comment = shown.comment();
        return new CommentBody(
                comment.id().value(),
                comment.ticket().value(),
                PersonRef.of(shown.author()),
                comment.visibility(),
                comment.body(),
                comment.at(),
                comment.editedAt(),
                comment.version().value(),
                shown.mentions().stream().map(PersonRef::of).toList());
    }
}
