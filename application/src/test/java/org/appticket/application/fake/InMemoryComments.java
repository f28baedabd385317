package org.appticket.application.fake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Comments;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Comment;

/** Comments in memory. */
public final class InMemoryComments implements Comments {
    private final InMemoryStore store;
    private final PeopleNames names;

    /** The comments of a store. */
    public InMemoryComments(InMemoryStore store) {
        this.store = store;
        this.names = new PeopleNames(store);
    }

    @Override
    public Optional<CommentRecord> find(TicketId ticket, CommentId comment) {
        return store.run(() -> store.comments()
                .find(comment)
                .filter(known -> known.ticket().equals(ticket))
                .map(this::record));
    }

    @Override
    public Page<CommentRecord> list(TicketId ticket, Set<Visibility> readable, PageRequest page) {
        List<CommentRecord> records = store.run(() -> store
                .comments()
                .list(comment -> comment.ticket().equals(ticket)
                        && readable.contains(comment.visibility())
                        && !comment.isRemoved())
                .stream()
                .map(this::record)
                .toList());
        return InMemoryList.page(records, 2, InMemoryComments::place, page);
    }

    private static List<Long> place(CommentRecord known) {
        Comment comment = known.comment();
        return List.of(
                ChronoUnit.MICROS.between(Instant.EPOCH, comment.at()),
                comment.id().value());
    }

    private CommentRecord record(Comment comment) {
        return new CommentRecord(
                comment,
                names.of(comment.author()),
                comment.mentions().stream().map(names::of).toList());
    }
}
