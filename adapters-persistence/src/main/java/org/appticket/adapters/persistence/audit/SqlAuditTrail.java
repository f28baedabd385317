package org.appticket.adapters.persistence.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.application.view.AuditFilter;
import org.appticket.application.view.AuditRecord;
import org.appticket.application.view.PersonName;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.SealedEntry;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** The audit log, read from its table. */
public final class SqlAuditTrail implements AuditTrail {
    private final JpaUnitOfWork unitOfWork;

    /** The log in this store. */
    public SqlAuditTrail(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<AuditRecord> list(AuditFilter filter, PageRequest page) {
        Listing<AuditRecord> listing = new Listing<>(
                "e.*, a.name as author_name, p.name as person_name",
                wanted(filter),
                page.after()
                        .map(cursor -> Sql.of(
                                "and e.place < ?", Cursors.numbers(cursor, 1).get(0))),
                "order by e.place desc",
                found -> found,
                SqlAuditTrail::record,
                kept -> Cursors.of(kept.entry().sequence()));
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    @Override
    public List<SealedEntry> list(AuditHead after, int limit) {
        Sql query = Sql.of("select * from audit_entry where place > ? order by place limit ?", after.sequence(), limit);
        return unitOfWork.sql(connection -> query.list(connection, EntryTable::read));
    }

    @Override
    public AuditHead head() {
        return unitOfWork.sql(connection -> EntryTable.head(connection, false));
    }

    @Override
    public int eraseAddressesOf(PersonId person) {
        Sql update = Sql.of(
                "update audit_entry set address = null, address_salt = null"
                        + " where address is not null and (author = ? or person = ?)",
                person.value(),
                person.value());
        return unitOfWork.inside(update::update);
    }

    private static Sql wanted(AuditFilter filter) {
        Sql from = Sql.of("from audit_entry e left join person a on a.id = e.author"
                + " left join person p on p.id = e.person where e.place > 0");
        if (!filter.kinds().isEmpty()) {
            from.add("and").addIn("e.kind", filter.kinds());
        }
        filter.by().map(PersonId::value).ifPresent(by -> from.add("and e.author = ?", by));
        filter.person().map(PersonId::value).ifPresent(person -> from.add("and e.person = ?", person));
        filter.ticket().map(TicketId::value).ifPresent(ticket -> from.add("and e.ticket = ?", ticket));
        filter.at().fromInclusive().map(Micros::bound).ifPresent(since -> from.add("and e.happened_at >= ?", since));
        filter.at().toExclusive().map(Micros::bound).ifPresent(until -> from.add("and e.happened_at < ?", until));
        return from;
    }

    private static AuditRecord record(Row row) throws SQLException {
        SealedEntry entry = EntryTable.read(row);
        return new AuditRecord(
                entry,
                name(entry.by(), row.textIfAny("author_name")),
                name(entry.person(), row.textIfAny("person_name")));
    }

    private static Optional<PersonName> name(Optional<PersonId> person, Optional<String> name) {
        return person.map(id -> new PersonName(id, name.orElse("")));
    }
}
