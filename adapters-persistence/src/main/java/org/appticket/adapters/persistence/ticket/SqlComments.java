package org.appticket.adapters.persistence.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Comments;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.ticket.Comment;

/** Comments with the names of their authors, by one query. */
public final class SqlComments implements Comments {
    private static final String COLUMNS = "c.*, p.name as author_name";
    private static final String FROM = "from ticket_comment c left join person p on p.id = c.author where c.ticket = ?";

    private final JpaUnitOfWork unitOfWork;

    /** Comments on the tickets in this store. */
    public SqlComments(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<CommentRecord> find(TicketId ticket, CommentId comment) {
        Sql query = Sql.of("select " + COLUMNS + " " + FROM + " and c.id = ?", ticket.value(), comment.value());
        return unitOfWork.sql(connection -> withNames(connection, query.list(connection, SqlComments::read)).stream()
                .findFirst());
    }

    @Override
    public Page<CommentRecord> list(TicketId ticket, Set<Visibility> readable, PageRequest page) {
        Sql from = Sql.of(FROM + " and c.body is not null and", ticket.value()).addIn("c.visibility", readable);
        Listing<CommentRecord> listing = new Listing<>(
                COLUMNS,
                from,
                page.after().map(SqlComments::after),
                "order by c.said_at, c.id",
                found -> found,
                SqlComments::read,
                SqlComments::cursor);
        return unitOfWork.sql(connection -> {
            Page<CommentRecord> found = listing.page(connection, page);
            return new Page<>(withNames(connection, found.items()), found.next(), found.total());
        });
    }

    /** The names of all who are mentioned, by one more query if there are any. */
    private static List<CommentRecord> withNames(Connection connection, List<CommentRecord> found) throws SQLException {
        Set<Long> mentioned = found.stream()
                .flatMap(known -> known.comment().mentions().stream())
                .map(PersonId::value)
                .collect(Collectors.toSet());
        if (mentioned.isEmpty()) {
            return found;
        }
        Map<PersonId, PersonName> names = new HashMap<>();
        Sql.of("select id, name from person where")
                .addIn("id", mentioned)
                .list(connection, row -> new PersonName(new PersonId(row.number("id")), row.text("name")))
                .forEach(name -> names.put(name.id(), name));
        return found.stream().map(known -> withNames(known, names)).toList();
    }

    private static CommentRecord withNames(CommentRecord known, Map<PersonId, PersonName> names) {
        List<PersonName> mentions = known.comment().mentions().stream()
                .map(person -> names.getOrDefault(person, new PersonName(person, "")))
                .toList();
        return new CommentRecord(known.comment(), known.author(), mentions);
    }

    private static Sql after(Cursor cursor) {
        List<Long> place = Cursors.numbers(cursor, 2);
        return Sql.of("and c.said_at >= ? and (c.said_at > ? or c.id > ?)", place.get(0), place.get(0), place.get(1));
    }

    private static Cursor cursor(CommentRecord entry) {
        return new Cursor(List.of(
                Long.toString(Micros.of(entry.comment().at())),
                entry.comment().id().toString()));
    }

    private static CommentRecord read(Row row) throws SQLException {
        PersonId author = new PersonId(row.number("author"));
        Comment comment = new Comment(
                new CommentId(row.number("id")),
                new TicketId(row.number("ticket")),
                author,
                row.choice("visibility", Visibility.class),
                row.textIfAny("body"),
                row.instant("said_at"),
                row.instantIfAny("edited_at"),
                new Version(row.number("version")),
                CommentRow.mentions(row.text("mentions")));
        PersonName name = new PersonName(author, row.textIfAny("author_name").orElse(""));
        return new CommentRecord(comment, name, List.of());
    }
}
