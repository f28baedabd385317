package org.appticket.adapters.persistence.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.connection.Failure;
import org.appticket.adapters.persistence.index.PassageTable;
import org.appticket.adapters.persistence.index.PassageTable.Part;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.MediaType;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.search.Passage;

/** Attachments with the names of those who attached them. The lock on their ticket covers them. */
public final class SqlAttachments implements Attachments {
    private static final String COLUMNS = "a.*, p.name as uploader_name";
    private static final String FROM = "from ticket_attachment a left join person p on p.id = a.uploader where";

    private final JpaUnitOfWork unitOfWork;

    /** Attachments of the tickets in this store. */
    public SqlAttachments(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void hold(PersonId uploader) {
        unitOfWork.inside(connection -> {
            Sql lock = Sql.of("select person from ticket_uploader where person = ? for update", uploader.value());
            return lock.find(connection, row -> true).isPresent() || begin(connection, uploader);
        });
    }

    /** Two who begin at once cannot both; who lost does its work again, and waits for the row then. */
    private static boolean begin(Connection connection, PersonId uploader) throws SQLException {
        try {
            return Sql.of("insert into ticket_uploader (person) values (?)", uploader.value())
                            .update(connection)
                    > 0;
        } catch (SQLException failure) {
            throw Failure.lostRaceIfTaken(failure);
        }
    }

    @Override
    public void add(Attachment attachment) {
        Content content = attachment.content();
        Sql insert = Sql.of(
                        "insert into ticket_attachment (id, ticket, uploader, visibility, name, media_type, content,")
                .add("size, digest, scan, attached_at) values " + Sql.marks(11))
                .bind(attachment.id().value(), attachment.ticket().value())
                .bind(attachment.uploader().value(), attachment.visibility())
                .bind(attachment.name().value(), attachment.mediaType().value())
                .bind(
                        content.id().value(),
                        content.size().bytes(),
                        content.digest().bytes())
                .bind(attachment.scan(), attachment.at());
        Part part =
                Part.ofAttachment(attachment.ticket().value(), attachment.id().value());
        Passage passage = Passage.ofAttachment(attachment.name().value(), attachment.visibility());
        unitOfWork.inside(connection -> {
            PassageTable.add(connection, part, passage);
            return insert.update(connection);
        });
    }

    @Override
    public boolean remove(AttachmentId attachment) {
        Sql ticket = Sql.of("select ticket from ticket_attachment where id = ?", attachment.value());
        Sql delete = Sql.of("delete from ticket_attachment where id = ?", attachment.value());
        return unitOfWork.inside(connection -> {
            Optional<Long> number = ticket.find(connection, row -> row.number("ticket"));
            if (number.isPresent()) {
                PassageTable.remove(connection, Part.ofAttachment(number.get(), attachment.value()));
            }
            return delete.update(connection) > 0;
        });
    }

    @Override
    public void mark(AttachmentId attachment, ScanState scan) {
        Sql update = Sql.of("update ticket_attachment set scan = ? where id = ?", scan, attachment.value());
        unitOfWork.inside(update::update);
    }

    @Override
    public Optional<AttachmentRecord> find(TicketId ticket, AttachmentId attachment) {
        Sql query = Sql.of("select " + COLUMNS + " " + FROM + " a.ticket = ? and a.id = ?")
                .bind(ticket.value(), attachment.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlAttachments::readRecord));
    }

    @Override
    public Page<AttachmentRecord> list(TicketId ticket, Set<Visibility> readable, PageRequest page) {
        Sql from = Sql.of(FROM + " a.ticket = ? and", ticket.value()).addIn("a.visibility", readable);
        Listing<AttachmentRecord> listing = Listing.byNumber(
                COLUMNS,
                from,
                "a.id",
                page,
                SqlAttachments::readRecord,
                entry -> entry.attachment().id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public FileSize sizeOn(TicketId ticket) {
        return sum(Sql.of(
                "select coalesce(sum(size), 0) as total from ticket_attachment where ticket = ?", ticket.value()));
    }

    @Override
    public FileSize sizeBy(PersonId person) {
        return sum(Sql.of(
                "select coalesce(sum(size), 0) as total from ticket_attachment where uploader = ?", person.value()));
    }

    private FileSize sum(Sql query) {
        return unitOfWork
                .sql(connection -> query.find(connection, row -> new FileSize(row.number("total"))))
                .orElse(FileSize.ZERO);
    }

    @Override
    public List<Attachment> walk(Optional<AttachmentId> after, int limit) {
        return list(Sql.of("select * from ticket_attachment where id > ?", number(after)), limit);
    }

    @Override
    public List<Attachment> unscanned(Optional<AttachmentId> after, int limit) {
        return list(
                Sql.of("select * from ticket_attachment where scan = ? and id > ?")
                        .bind(ScanState.NOT_SCANNED, number(after)),
                limit);
    }

    private List<Attachment> list(Sql query, int limit) {
        Sql ordered = query.add("order by id limit ?", limit);
        return unitOfWork.sql(connection -> ordered.list(connection, SqlAttachments::read));
    }

    private static long number(Optional<AttachmentId> after) {
        return after.map(AttachmentId::value).orElse(0L);
    }

    @Override
    public Set<ContentId> used(Set<ContentId> contents) {
        Sql query = Sql.of("select content from ticket_attachment where")
                .addIn("content", contents.stream().map(ContentId::value).toList());
        return new HashSet<>(
                unitOfWork.sql(connection -> query.list(connection, row -> new ContentId(row.text("content")))));
    }

    private static AttachmentRecord readRecord(Row row) throws SQLException {
        Attachment attachment = read(row);
        String name = row.textIfAny("uploader_name").orElse("");
        return new AttachmentRecord(attachment, new PersonName(attachment.uploader(), name));
    }

    private static Attachment read(Row row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.number("id")),
                new TicketId(row.number("ticket")),
                new PersonId(row.number("uploader")),
                row.choice("visibility", Visibility.class),
                new FileName(row.text("name")),
                new MediaType(row.text("media_type")),
                new Content(
                        new ContentId(row.text("content")),
                        new FileSize(row.number("size")),
                        Digest.of(row.bytes("digest"))),
                row.choice("scan", ScanState.class),
                row.instant("attached_at"));
    }
}
