package org.appticket.adapters.persistence.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.domain.people.Person;

/** People by the beginnings of their words, in the order of an index. */
public final class SqlPeopleSearch implements PeopleSearch {
    private final JpaUnitOfWork unitOfWork;

    /** The people in this store. */
    public SqlPeopleSearch(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<Person> find(Filter filter, PageRequest page) {
        Sql from = Sql.of("from person p where");
        if (filter.alsoInactive()) {
            from.add("1 = 1");
        } else {
            from.add("p.active = ?", true);
        }
        for (String word : filter.words().words()) {
            from.add("and p.words like ? escape '!'", "% " + Sql.escapeLike(word) + "%");
        }
        Listing<Person> listing = new Listing<>(
                PersonColumns.SELECTED,
                from,
                page.after().map(SqlPeopleSearch::after),
                "order by p.sort_key, p.id",
                found -> found,
                PersonColumns::read,
                person -> new Cursor(
                        List.of(person.sortKey(), Long.toString(person.id().value()))));
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    private static Sql after(Cursor cursor) {
        long number = Cursors.lastNumber(cursor, 2);
        byte[] key = cursor.values().get(0).getBytes(StandardCharsets.UTF_8);
        return Sql.of("and p.sort_key >= ? and (p.sort_key > ? or p.id > ?)", key, key, number);
    }
}
