package org.appticket.adapters.persistence.search;

import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.event.Visibility;

/**
 * What a reader may read, as a condition of every query about words and passages.
 *
 * @param notes whether also what is internal
 */
record Reading(boolean notes) {
    static Reading of(Set<Visibility> readable) {
        return new Reading(readable.contains(Visibility.INTERNAL));
    }

    /** {@code and …}, for the rows of this name; nothing if everything may be read. */
    Sql of(String rows) {
        return notes ? Sql.of("") : Sql.of("and " + rows + ".internal = ?", false);
    }

    /** In how many passages of a ticket something stands in a row. */
    Sql stands(String row, String ticket) {
        return Sql.of("(select count(*) from ticket_passage p where p.ticket = " + ticket
                        + " and p.line like ? escape '!'")
                .bind(within(row))
                .add(of("p"))
                .add(")");
    }

    /** The pattern of a line in which something stands. */
    static String within(String row) {
        return "%" + Sql.escapeLike(row) + "%";
    }
}
