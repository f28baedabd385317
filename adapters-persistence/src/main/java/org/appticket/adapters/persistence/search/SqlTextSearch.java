package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.Candidates;
import org.appticket.adapters.persistence.ticket.Predicate;
import org.appticket.adapters.persistence.ticket.SqlTicketSearch;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TextSearch;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.id.TicketId;

/** Tickets by the words that are kept of them; the sight, and what may be read, are part of every condition. */
public final class SqlTextSearch implements TextSearch {
    private final JpaUnitOfWork unitOfWork;
    private final InstantSource clock;

    /** The tickets in this store. */
    public SqlTextSearch(JpaUnitOfWork unitOfWork, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Page<TicketRecord> list(TicketQuestion asked, Optional<TicketSort> sort, Reader reader, PageRequest page) {
        TicketQuestion question = asked.asOf(clock.instant());
        return unitOfWork.sql(connection -> {
            if (question.text().isEmpty()) {
                return SqlTicketSearch.page(
                        connection,
                        Candidates.from(connection, question.filter(), reader.sight())
                                .add(Predicate.tagged(question.alsoTagged())),
                        sort.orElse(TicketSort.NEWEST_FIRST),
                        page);
            }
            Reading readable = Reading.of(reader.readable());
            TextCondition text = TextCondition.of(connection, question.text().get(), readable);
            Hits.Found hits = Hits.find(connection, question, reader.sight(), text);
            Page<TicketRecord> found = sort.isPresent()
                    ? ordered(connection, hits.rows(), sort.get(), page)
                    : ranked(connection, Ranking.of(hits.rows(), text.score(hits.counted())), page, reader);
            return counted(connection, hits.rows(), page, found);
        });
    }

    @Override
    public List<Likeness> alike(Set<String> words, Reader reader, int each) {
        return words.isEmpty()
                ? List.of()
                : unitOfWork.sql(connection -> new Alike(words, reader, each).find(connection));
    }

    @Override
    public List<TicketRecord> records(List<TicketId> tickets, Reader reader) {
        List<Long> numbers = tickets.stream().map(TicketId::value).toList();
        return unitOfWork.sql(connection -> SqlTicketSearch.records(connection, numbers, reader.sight()));
    }

    private static Page<TicketRecord> counted(
            Connection connection, Sql hits, PageRequest request, Page<TicketRecord> page) throws SQLException {
        if (!request.counted()) {
            return page;
        }
        long count = Sql.of("select count(*) as counted from (")
                .add(hits)
                .add(") hit")
                .find(connection, row -> row.number("counted"))
                .orElse(0L);
        return new Page<>(page.items(), page.next(), Optional.of(new Page.Total((int) count, count < Hits.MOST)));
    }

    private static Page<TicketRecord> ordered(Connection connection, Sql hits, TicketSort sort, PageRequest page)
            throws SQLException {
        Sql from = Sql.of("from (").add(hits).add(") hit join ticket t on t.id = hit.id where 1 = 1");
        return SqlTicketSearch.page(connection, from, sort, new PageRequest(page.limit(), page.after(), false));
    }

    private static Page<TicketRecord> ranked(Connection connection, Ranking ranking, PageRequest page, Reader reader)
            throws SQLException {
        List<Ranking.Place> places = ranking.places(connection, page);
        Page<Ranking.Place> found = Page.of(places, page.limit(), Ranking.Place::cursor, Optional.empty());
        List<Long> numbers = found.items().stream().map(Ranking.Place::ticket).toList();
        return new Page<>(SqlTicketSearch.records(connection, numbers, reader.sight()), found.next(), Optional.empty());
    }
}
