package org.appticket.adapters.persistence.ticket;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.assignment.AssignmentTable;
import org.appticket.adapters.persistence.history.EventTable;
import org.appticket.adapters.persistence.index.PassageTable;
import org.appticket.adapters.persistence.index.PassageTable.Part;
import org.appticket.adapters.persistence.sql.InstantColumn;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.Salts;
import org.appticket.application.port.Tickets;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.details.Details;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.search.Passage;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Tickets as rows that are locked from the reading to the end of the unit of work. */
public final class JpaTickets implements Tickets {
    /** The rows that this adapter needs in the persistence unit. */
    public static final List<Class<?>> ROWS =
            List.of(TicketRow.class, DetailsColumns.class, StateColumns.class, CommentRow.class, InstantColumn.class);

    private final JpaUnitOfWork unitOfWork;
    private final Salts salts;

    /** Tickets whose histories are sealed with these salts. */
    public JpaTickets(JpaUnitOfWork unitOfWork, Salts salts) {
        this.unitOfWork = unitOfWork;
        this.salts = salts;
    }

    @Override
    public Ticket get(TicketId id) {
        return Optional.ofNullable(locked(id)).orElseThrow(NotFound::new).toTicket();
    }

    @Override
    public List<Ticket> list(Set<TicketId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows().createQuery("select t from TicketRow t where t.id in :ids order by t.id", TicketRow.class)
                .setParameter("ids", ids.stream().map(TicketId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(TicketRow::toTicket)
                .toList();
    }

    @Override
    public void save(Change change) {
        if (change.isNone()) {
            return;
        }
        Ticket ticket = change.after();
        boolean isNew = ticket.version().equals(Version.UNSAVED);
        TicketRow row = isNew ? new TicketRow(ticket) : current(ticket);
        Optional<CommentRow> comment = change.comment().map(this::current);
        List<String> wordsBefore = isNew ? List.of() : row.words();
        String watchersBefore = isNew ? "" : row.watchers;
        AssignmentTable.Entry assignedBefore = isNew ? AssignmentTable.Entry.NONE : row.assigned();
        boolean saysElse = !row.says(ticket.details());
        row.become(ticket);
        List<SealedEvent> events = row.history().seal(change.events(), salts);
        row.endHistoryAt(HistoryChain.headOf(events.get(events.size() - 1)));
        if (isNew) {
            rows().persist(row);
        }
        comment.ifPresent(rows()::persist);
        unitOfWork.inside(connection -> {
            TagTable.replace(connection, row, wordsBefore);
            WatcherTable.replace(connection, row, watchersBefore);
            AssignmentTable.replace(connection, row.id, assignedBefore, row.assigned());
            EventTable.append(connection, events);
            index(connection, change, isNew, saysElse);
            return row;
        });
    }

    private static void index(Connection connection, Change change, boolean isNew, boolean saysElse)
            throws SQLException {
        long ticket = change.after().id().value();
        if (isNew) {
            PassageTable.add(connection, Part.ofTicket(ticket), passage(change.after()));
        } else if (saysElse) {
            PassageTable.replace(connection, Part.ofTicket(ticket), passage(change.after()));
        }
        if (change.comment().isPresent()) {
            index(connection, change.comment().get());
        }
    }

    private static void index(Connection connection, Comment comment) throws SQLException {
        Part part = Part.ofComment(comment.ticket().value(), comment.id().value());
        if (!comment.version().equals(Version.UNSAVED)) {
            PassageTable.remove(connection, part);
        }
        if (comment.body().isPresent()) {
            PassageTable.add(connection, part, Passage.ofComment(comment.body().get(), comment.visibility()));
        }
    }

    private static Passage passage(Ticket ticket) {
        Details details = ticket.details();
        return Passage.ofTicket(
                ticket.id(),
                details.title(),
                details.description(),
                details.tags().words());
    }

    private TicketRow current(Ticket ticket) {
        TicketRow row = Optional.ofNullable(
                        rows().find(TicketRow.class, ticket.id().value()))
                .orElseThrow(NotFound::new);
        if (rows().getLockMode(row) != LockModeType.PESSIMISTIC_WRITE) {
            rows().lock(row, LockModeType.PESSIMISTIC_WRITE);
        }
        if (row.version != ticket.version().value()) {
            throw new Stale(new Version(row.version));
        }
        return row;
    }

    /** The ticket's lock covers its comments. */
    private CommentRow current(Comment comment) {
        if (comment.version().equals(Version.UNSAVED)) {
            return new CommentRow(comment);
        }
        CommentRow row = Optional.ofNullable(
                        rows().find(CommentRow.class, comment.id().value()))
                .orElseThrow(NotFound::new);
        if (row.version != comment.version().value()) {
            throw new Stale(new Version(row.version));
        }
        row.become(comment);
        return row;
    }

    private @Nullable TicketRow locked(TicketId id) {
        return rows().find(TicketRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private EntityManager rows() {
        return unitOfWork.rows();
    }
}
