package org.appticket.application.fake.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** The attachments of a store. */
public final class InMemoryAttachments implements Attachments {
    private final InMemoryStore store;
    private final InMemoryTable<AttachmentId, Attachment> attachments;
    private final PeopleNames names;

    /** Over a store. */
    public InMemoryAttachments(InMemoryStore store) {
        this.store = store;
        this.attachments = store.attachments();
        this.names = new PeopleNames(store);
    }

    @Override
    public void hold(PersonId uploader) {
        store.requireInside(); // one unit of work after another
    }

    @Override
    public void add(Attachment attachment) {
        store.requireInside();
        attachments.put(attachment.id(), attachment);
    }

    @Override
    public boolean remove(AttachmentId attachment) {
        store.requireInside();
        return attachments.remove(attachment).isPresent();
    }

    @Override
    public void mark(AttachmentId attachment, ScanState scan) {
        store.requireInside();
        attachments.find(attachment).ifPresent(known -> attachments.put(attachment, known.found(scan)));
    }

    @Override
    public Optional<AttachmentRecord> find(TicketId ticket, AttachmentId attachment) {
        return attachments
                .find(attachment)
                .filter(known -> known.ticket().equals(ticket))
                .map(this::record);
    }

    @Override
    public Page<AttachmentRecord> list(TicketId ticket, Set<Visibility> readable, PageRequest page) {
        List<AttachmentRecord> records =
                list(known -> known.ticket().equals(ticket) && readable.contains(known.visibility())).stream()
                        .map(this::record)
                        .toList();
        return InMemoryList.page(records, known -> known.attachment().id().value(), page);
    }

    @Override
    public FileSize sizeOn(TicketId ticket) {
        return sum(known -> known.ticket().equals(ticket));
    }

    @Override
    public FileSize sizeBy(PersonId person) {
        return sum(known -> known.uploader().equals(person));
    }

    @Override
    public List<Attachment> walk(Optional<AttachmentId> after, int limit) {
        return list(known -> isAfter(known, after)).stream().limit(limit).toList();
    }

    @Override
    public List<Attachment> unscanned(Optional<AttachmentId> after, int limit) {
        return list(known -> isAfter(known, after) && known.scan() == ScanState.NOT_SCANNED).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Set<ContentId> used(Set<ContentId> contents) {
        return list(known -> contents.contains(known.content().id())).stream()
                .map(known -> known.content().id())
                .collect(Collectors.toSet());
    }

    private List<Attachment> list(Predicate<Attachment> wanted) {
        return attachments.list(wanted).stream()
                .sorted(Comparator.comparing(Attachment::id))
                .toList();
    }

    private FileSize sum(Predicate<Attachment> wanted) {
        return list(wanted).stream().map(known -> known.content().size()).reduce(FileSize.ZERO, FileSize::plus);
    }

    private static boolean isAfter(Attachment known, Optional<AttachmentId> after) {
        return after.filter(last -> known.id().compareTo(last) <= 0).isEmpty();
    }

    private AttachmentRecord record(Attachment attachment) {
        return new AttachmentRecord(attachment, names.of(attachment.uploader()));
    }
}
