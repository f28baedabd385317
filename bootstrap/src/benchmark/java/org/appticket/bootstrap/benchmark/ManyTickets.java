package org.appticket.bootstrap.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.search.Passage;

/**
 * Fills a database with closed tickets, and three open ones in a hundred. The word {@code half} stands in every second of them, {@code twentieth} in every
 * twentieth, {@code rarely} in every ten thousandth; the rest are words of a vocabulary, frequent and rare ones.
 */
final class ManyTickets {
    private static final int AT_A_TIME = 500;
    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 30;
    private static final long FIRST = 1_000_000;
    private static final long YEAR_BEGIN = 1_767_225_600_000_000L;
    private static final List<String> TICKET = List.of(
            "id", "version", "type", "channel", "status", "outcome", "title", "description", "impact", "urgency",
            "priority", "category", "requester", "confidential", "tags", "created_at", "updated_at",
            "resolved_at", "closed_at", "resolution", "history_length", "history_digest", "watchers");

    private final Random random = new Random(4);
    private final long requester;

    private ManyTickets(long requester) {
        this.requester = requester;
    }

    /** Adds so many tickets, with the words by which they are found. */
    static void fill(String url, String user, int count) throws SQLException {
        String fast = url + "&rewriteBatchedStatements=true";
        try (Connection connection = DriverManager.getConnection(fast, user, "")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set sql_log_bin = 0");
            }
            connection.setAutoCommit(false);
            ManyTickets tickets = new ManyTickets(anybody(connection));
            for (int done = 0; done < count; done += AT_A_TIME) {
                tickets.add(connection, done, Math.min(AT_A_TIME, count - done));
                connection.commit();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze table ticket, ticket_word, ticket_passage");
            }
        }
    }

    private static long anybody(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select min(id) from person")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void add(Connection connection, int begin, int count) throws SQLException {
        List<List<Object>> tickets = new ArrayList<>();
        List<List<Object>> words = new ArrayList<>();
        List<List<Object>> passages = new ArrayList<>();
        for (int number = begin; number < begin + count; number++) {
            long id = FIRST + number;
            String title = text(5) + (number % 2 == 0 ? " half" : "");
            String description = text(WORDS)
                    + (number % 20 == 0 ? " twentieth" : "")
                    + (number % 10_000 == 0 ? " rarely" : "");
            tickets.add(ticket(id, number, title, description));
            Passage passage = Passage.ofTicket(new TicketId(id), title, description, List.of());
            for (Map.Entry<String, Integer> word : passage.weights().entrySet()) {
                words.add(List.of(word.getKey(), id, 0L, false, word.getValue()));
            }
            passages.add(List.of(id, 0L, false, passage.line(), String.join("\n", passage.weights().keySet())));
        }
        Sql.insert(connection, "ticket", TICKET, tickets);
        Sql.insert(connection, "ticket_word", List.of("word", "ticket", "part", "internal", "weight"), words);
        Sql.insert(connection, "ticket_passage", List.of("ticket", "part", "internal", "line", "words"), passages);
    }

    private List<Object> ticket(long id, int number, String title, String description) {
        boolean open = number % 100 < 3;
        long at = YEAR_BEGIN + number * 60_000_000L;
        List<Object> row = new ArrayList<>(List.of(
                id, 1L, "INCIDENT", "WEB", open ? "OPEN" : "CLOSED", "SOLVED", title, description, "MEDIUM", "MEDIUM", 1 + number % 4));
        row.addAll(List.of(1L + number % 5, requester, number % 33 == 0, "", at, at, at, at, "Done", 1L, new byte[32], ""));
        if (open) {
            row.set(TICKET.indexOf("outcome"), null);
            row.set(TICKET.indexOf("resolved_at"), null);
            row.set(TICKET.indexOf("closed_at"), null);
            row.set(TICKET.indexOf("resolution"), null);
        }
        return row;
    }

    /** Low numbers come more often than high ones. */
    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            double draw = random.nextDouble();
            text.append(" word").append((char) ('a' + random.nextInt(3))).append((int) (VOCABULARY * draw * draw * draw));
        }
        return text.toString().strip();
    }
}
