package org.appticket.adapters.persistence.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Cursors;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.access.PeopleSearch;
import org.appticket.domain.people.Person;
import org.appticket.domain.telephony.DialledNumber;

/** People by the beginnings of their words, in the order of an index, or by the end of their telephone number. */
public final class SqlPeopleSearch implements PeopleSearch {
    private static final int CANDIDATES = 10 * MOST_OF_A_NUMBER;

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
        if (filter.number().isPresent()) {
            from.add("and").addIn("p.id", having(filter.number().get()));
        } else {
            for (String word : filter.words().words()) {
                from.add("and p.words like ? escape '!'", "% " + Sql.escapeLike(word) + "%");
            }
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

    /** Those whose number ends alike are few, by an index; whether it is the same is not for the database to say. */
    private List<Long> having(DialledNumber number) {
        Sql alike = Sql.of("select id, phone from person where phone_tail = ?", number.tail())
                .add("union all select id, null from person where login_digest = ?", KeyDigest.of(number.value()))
                .add("order by id limit ?", CANDIDATES);
        return unitOfWork
                .sql(connection -> alike.list(connection, row -> {
                    long id = row.number("id");
                    boolean found = row.textIfAny("phone")
                            .map(phone -> DialledNumber.parse(phone)
                                    .filter(number::finds)
                                    .isPresent())
                            .orElse(true);
                    return found ? Optional.of(id) : Optional.<Long>empty();
                }))
                .stream()
                .flatMap(Optional::stream)
                .limit(MOST_OF_A_NUMBER)
                .toList();
    }

    private static Sql after(Cursor cursor) {
        long number = Cursors.lastNumber(cursor, 2);
        byte[] key = cursor.values().get(0).getBytes(StandardCharsets.UTF_8);
        return Sql.of("and p.sort_key >= ? and (p.sort_key > ? or p.id > ?)", key, key, number);
    }
}
