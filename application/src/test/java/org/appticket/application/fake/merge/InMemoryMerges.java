package org.appticket.application.fake.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.merge.Merges;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.merge.Merge;
import org.appticket.domain.ticket.Comment;

/** Merges in memory, with what they moved. */
public final class InMemoryMerges implements Merges {
    private final InMemoryStore store;

    /** The merges of a store. */
    public InMemoryMerges(InMemoryStore store) {
        this.store = store;
    }

    /**
     * A merge as it is kept.
     *
     * @param comments what was said that it moved
     * @param attachments the files that it moved
     */
    public record Kept(Merge merge, Set<CommentId> comments, Set<AttachmentId> attachments) {}

    @Override
    public void add(Merge merge) {
        store.requireInside();
        List<Comment> said = store.comments().list(comment -> comment.ticket().equals(merge.source()));
        List<Attachment> files =
                store.attachments().list(attachment -> attachment.ticket().equals(merge.source()));
        said.forEach(comment -> move(comment, merge.target()));
        files.forEach(attachment -> move(attachment, merge.target()));
        store.merges()
                .put(
                        merge.source(),
                        new Kept(
                                merge,
                                said.stream().map(Comment::id).collect(Collectors.toSet()),
                                files.stream().map(Attachment::id).collect(Collectors.toSet())));
    }

    @Override
    public Optional<Merge> find(TicketId source) {
        return store.run(() -> store.merges().find(source).map(Kept::merge));
    }

    @Override
    public void remove(Merge merge) {
        store.requireInside();
        Kept kept = store.merges().find(merge.source()).orElseThrow();
        store.comments()
                .list(comment -> comment.ticket().equals(merge.target())
                        && kept.comments().contains(comment.id()))
                .forEach(comment -> move(comment, merge.source()));
        store.attachments()
                .list(attachment -> attachment.ticket().equals(merge.target())
                        && kept.attachments().contains(attachment.id()))
                .forEach(attachment -> move(attachment, merge.source()));
        store.merges().remove(merge.source());
    }

    private void move(Attachment attachment, TicketId ticket) {
        store.attachments()
                .put(
                        attachment.id(),
                        new Attachment(
                                attachment.id(),
                                ticket,
                                attachment.uploader(),
                                attachment.visibility(),
                                attachment.name(),
                                attachment.mediaType(),
                                attachment.content(),
                                attachment.scan(),
                                attachment.at()));
    }

    private void move(Comment comment, TicketId ticket) {
        store.comments()
                .put(
                        comment.id(),
                        new Comment(
                                comment.id(),
                                ticket,
                                comment.author(),
                                comment.visibility(),
                                comment.body(),
                                comment.at(),
                                comment.editedAt(),
                                comment.version(),
                                comment.mentions()));
    }
}
