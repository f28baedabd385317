package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.Candidates;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TagSearch;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.details.TagStart;
import org.appticket.domain.permission.Sight;

/**
 * Tags by how they begin. Where somebody sees few tickets, these are gathered first; otherwise each tag of the index is looked at
 * once, and of its tickets no more than until one is seen.
 */
public final class SqlTagSearch implements TagSearch {
    private final JpaUnitOfWork unitOfWork;

    /** The tags in this store. */
    public SqlTagSearch(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<String> find(TagStart start, Sight sight, PageRequest page) {
        Sql range = range(start, page);
        return unitOfWork.sql(connection -> {
            Listing<String> listing = new Listing<>(
                    "d.word",
                    from(connection, range, sight).add("and lower(d.word) like ? escape '!'", beginning(start.text())),
                    Optional.empty(),
                    "order by d.word",
                    found -> found,
                    row -> row.text("word"),
                    word -> new Cursor(List.of(word)));
            return listing.page(connection, page);
        });
    }

    /** {@code from … d where …}: the tags of the range that stand on a ticket that the sight covers, each once. */
    private static Sql from(Connection connection, Sql range, Sight sight) throws SQLException {
        Optional<Sql> few = Candidates.few(connection, TicketFilter.ALL, sight);
        if (few.isPresent()) {
            return Sql.of("from (select distinct g.word from (")
                    .add(few.get())
                    .add(") few join ticket t on t.id = few.id join ticket_tag g on g.ticket = t.id where")
                    .add(range)
                    .add("and")
                    .add(SightCondition.of(sight))
                    .add(") d where 1 = 1");
        }
        // The limit keeps databases from turning the question into a join, which would gather all tickets with a common
        // tag.
        return Sql.of("from (select distinct g.word from ticket_tag g where")
                .add(range)
                .add(") d where (select 1 from ticket_tag s join ticket t on t.id = s.ticket where s.word = d.word and")
                .add(SightCondition.of(sight))
                .add("limit 1) = 1");
    }

    /** What an index can tell; it knows one case of a character from the other. */
    private static Sql range(TagStart start, PageRequest page) {
        Sql range = Sql.of("g.word > ?", page.after().map(SqlTagSearch::last).orElse(""));
        List<String> first = start.firstCharacters();
        if (!first.isEmpty()) {
            range.add("and (1 = 0");
            first.forEach(character -> range.add("or g.word like ? escape '!'", beginning(character)));
            range.add(")");
        }
        return range;
    }

    private static String beginning(String text) {
        return Sql.escapeLike(text) + "%";
    }

    private static String last(Cursor cursor) {
        if (cursor.values().size() != 1) {
            throw InvalidValue.of("after", Problem.WRONG_FORMAT);
        }
        return TextRule.TAG.check("after", cursor.values().get(0));
    }
}
