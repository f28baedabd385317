package org.appticket.adapters.persistence.relation;

import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.WatcherList;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** Watchers with their names, by one query. */
public final class SqlWatcherList implements WatcherList {
    private final JpaUnitOfWork unitOfWork;

    /** The watchers of the tickets in this store. */
    public SqlWatcherList(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<WatcherRecord> list(TicketId ticket, PageRequest page) {
        Listing<WatcherRecord> listing = Listing.byNumber(
                "w.person, w.invited, p.name",
                Sql.of("from ticket_watcher w join person p on p.id = w.person where w.ticket = ?", ticket.value()),
                "w.person",
                page,
                row -> new WatcherRecord(
                        new PersonName(new PersonId(row.number("person")), row.text("name")), row.flag("invited")),
                watcher -> watcher.person().id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }
}
