package org.appticket.adapters.persistence.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.index.PassageTable.Kept;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.search.SearchIndex;
import org.appticket.domain.id.TicketId;

/** The words of tickets as rows; what stands in a ticket is read again where they are to be renewed, under its lock. */
public final class SqlSearchIndex implements SearchIndex {
    private static final String BACKLOG = "ticket";
    private static final int AT_A_TIME = 100;

    private final JpaUnitOfWork unitOfWork;

    /** The words of the tickets in this store. */
    public SqlSearchIndex(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public int catchUp(int limit) {
        return unitOfWork.run(() -> unitOfWork.inside(connection -> {
            long below = Sql.of("select below from search_backlog where name = ? for update", BACKLOG)
                    .find(connection, row -> row.number("below"))
                    .orElse(0L);
            return below == 0 ? 0 : catchUp(connection, below, limit);
        }));
    }

    private static int catchUp(Connection connection, long below, int limit) throws SQLException {
        List<Said> tickets = Said.list(connection, Sql.of("id < ? order by id desc limit ? for update", below, limit));
        for (Said ticket : tickets) {
            PassageTable.renew(connection, new TicketId(ticket.id()));
        }
        long next = tickets.isEmpty() ? 0 : tickets.get(tickets.size() - 1).id();
        Sql.of("update search_backlog set below = ? where name = ?", next, BACKLOG)
                .update(connection);
        return tickets.size();
    }

    @Override
    public Optional<Renewal> renew(Optional<TicketId> after, int limit) {
        long begin = after.map(TicketId::value).orElse(0L);
        return unitOfWork.run(() -> unitOfWork.inside(connection -> {
            int different = 0;
            List<Said> tickets = Said.list(connection, Sql.of("id > ? order by id limit ? for update", begin, limit));
            for (Said ticket : tickets) {
                if (!isKept(connection, ticket)) {
                    PassageTable.renew(connection, new TicketId(ticket.id()));
                    different++;
                }
            }
            return tickets.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Renewal(
                            new TicketId(tickets.get(tickets.size() - 1).id()), tickets.size(), different));
        }));
    }

    @Override
    public void forget(TicketId ticket) {
        unitOfWork.inside(connection -> {
            PassageTable.forget(connection, ticket);
            return ticket;
        });
    }

    private static boolean isKept(Connection connection, Said ticket) throws SQLException {
        Set<Kept> expected = ticket.passages(connection).entrySet().stream()
                .map(passage -> Kept.of(passage.getKey(), passage.getValue()))
                .collect(Collectors.toSet());
        long words = expected.stream()
                .mapToLong(passage -> passage.words().lines().count())
                .sum();
        return expected.equals(new HashSet<>(PassageTable.of(connection, new TicketId(ticket.id()))))
                && words == wordsOf(connection, ticket.id(), expected);
    }

    private static long wordsOf(Connection connection, long ticket, Set<Kept> passages) throws SQLException {
        long found = 0;
        for (Kept passage : passages) {
            List<String> words = passage.words()
                    .lines()
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
            for (int begin = 0; begin < words.size(); begin += AT_A_TIME) {
                found += Sql.of("select count(*) as found from ticket_word where ticket = ?", ticket)
                        .add("and part = ? and internal = ? and", passage.part().number(), passage.internal())
                        .addIn("word", words.subList(begin, Math.min(words.size(), begin + AT_A_TIME)))
                        .find(connection, row -> row.number("found"))
                        .orElse(0L);
            }
        }
        return found;
    }
}
