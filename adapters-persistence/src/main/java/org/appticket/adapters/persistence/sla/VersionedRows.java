package org.appticket.adapters.persistence.sla;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.RowReader;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.Version;

/**
 * Things in two tables: which version each has now, and what every version said.
 *
 * @param table where the things are; what their versions said is in the one of that name with {@code _version}
 * @param thing the column of the versions that says of what they are
 * @param reader reads {@code id}, {@code version}, {@code name} and {@code content}
 * @param number the number of a thing
 */
record VersionedRows<T>(
        JpaUnitOfWork unitOfWork, String table, String thing, RowReader<T> reader, ToLongFunction<T> number) {

    private static final String COLUMNS = "t.id, v.version, v.name, v.content";

    /** Keeps what a version says, inside the unit of work that makes it. */
    T keep(T saved, Version version, String name, String content) {
        Sql insert = Sql.of(
                "insert into " + table + "_version (" + thing + ", version, name, content) values (?, ?, ?, ?)",
                number.applyAsLong(saved),
                version.value(),
                name,
                content);
        unitOfWork.inside(insert::update);
        return saved;
    }

    /** The thing as it is, which nobody else changes until the unit of work ends. */
    T get(long id) {
        Sql lock = Sql.of("select 1 from " + table + " where id = ? for update", id);
        return unitOfWork
                .inside(connection -> lock.find(connection, row -> true))
                .flatMap(locked -> find(id))
                .orElseThrow(NotFound::new);
    }

    Optional<T> find(long id) {
        Sql query = Sql.of("select " + COLUMNS + " " + current() + " t.id = ?", id);
        return unitOfWork.sql(connection -> query.find(connection, reader));
    }

    Optional<T> find(long id, Version version) {
        Sql query = Sql.of(
                "select " + thing + " as id, version, name, content from " + table + "_version where " + thing
                        + " = ? and version = ?",
                id,
                version.value());
        return unitOfWork.sql(connection -> query.find(connection, reader));
    }

    Page<T> list(PageRequest page) {
        Listing<T> listing =
                Listing.byNumber(COLUMNS, Sql.of(current() + " 1 = 1"), "t.id", page, reader, number::applyAsLong);
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    List<T> all() {
        Sql query = Sql.of("select " + COLUMNS + " " + current() + " 1 = 1 order by t.id");
        return unitOfWork.sql(connection -> query.list(connection, reader));
    }

    /** Its versions stay. */
    void remove(long id) {
        Sql delete = Sql.of("delete from " + table + " where id = ?", id);
        if (unitOfWork.sql(delete::update) == 0) {
            throw new NotFound();
        }
    }

    private String current() {
        return "from " + table + " t join " + table + "_version v on v." + thing
                + " = t.id and v.version = t.version where";
    }
}
