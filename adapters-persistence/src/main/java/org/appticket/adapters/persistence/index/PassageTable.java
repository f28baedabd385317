package org.appticket.adapters.persistence.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.search.Passage;

/** The passages by which tickets are found, and their words one by one. Whoever writes has locked the ticket. */
public final class PassageTable {
    private static final long OWN = 0;
    private static final int AT_A_TIME = 100;

    private PassageTable() {}

    /** One passage of a ticket. */
    public record Part(long ticket, long number) {
        /** What the ticket says itself. */
        public static Part ofTicket(long ticket) {
            return new Part(ticket, OWN);
        }

        /** One of its comments. */
        public static Part ofComment(long ticket, long comment) {
            return new Part(ticket, comment);
        }

        /** The name of one of its attachments. */
        public static Part ofAttachment(long ticket, long attachment) {
            return new Part(ticket, -attachment);
        }
    }

    /** A passage as it is kept. */
    record Kept(Part part, boolean internal, String line, String words) {
        static Kept of(Part part, Passage passage) {
            return new Kept(part, passage.visibility() == Visibility.INTERNAL, passage.line(), listed(passage));
        }

        private static String listed(Passage passage) {
            return passage.weights().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(word -> word.getKey() + " " + word.getValue())
                    .collect(Collectors.joining("\n"));
        }

        private List<String> list() {
            return Stream.of(words.split("\n"))
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> entry.substring(0, entry.indexOf(' ')))
                    .toList();
        }
    }

    /** Keeps a passage that is new. */
    public static void add(Connection connection, Part part, Passage passage) throws SQLException {
        Kept kept = Kept.of(part, passage);
        List<List<Object>> words = passage.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(word ->
                        List.<Object>of(word.getKey(), part.ticket(), part.number(), kept.internal(), word.getValue()))
                .toList();
        Sql.insert(connection, "ticket_word", List.of("word", "ticket", "part", "internal", "weight"), words);
        Sql.insert(
                connection,
                "ticket_passage",
                List.of("ticket", "part", "internal", "line", "words"),
                List.of(List.<Object>of(part.ticket(), part.number(), kept.internal(), kept.line(), kept.words())));
    }

    /** Keeps a passage in the place of what is kept of that part. */
    public static void replace(Connection connection, Part part, Passage passage) throws SQLException {
        remove(connection, part);
        add(connection, part, passage);
    }

    /** Forgets a passage. */
    public static void remove(Connection connection, Part part) throws SQLException {
        remove(connection, list(connection, Sql.of("ticket = ? and part = ?", part.ticket(), part.number())));
    }

    /** Forgets everything by which a ticket is found. */
    public static void forget(Connection connection, TicketId ticket) throws SQLException {
        remove(connection, of(connection, ticket));
    }

    /** Finds a ticket by what stands in its rows now, whatever was done to them. */
    public static void renew(Connection connection, TicketId ticket) throws SQLException {
        forget(connection, ticket);
        for (Said said : Said.list(connection, Sql.of("id = ?", ticket.value()))) {
            for (Map.Entry<Part, Passage> passage : said.passages(connection).entrySet()) {
                // Also words whose passage was lost.
                remove(connection, List.of(Kept.of(passage.getKey(), passage.getValue())));
                add(connection, passage.getKey(), passage.getValue());
            }
        }
    }

    static List<Kept> of(Connection connection, TicketId ticket) throws SQLException {
        return list(connection, Sql.of("ticket = ?", ticket.value()));
    }

    private static List<Kept> list(Connection connection, Sql condition) throws SQLException {
        return Sql.of("select ticket, part, internal, line, words from ticket_passage where")
                .add(condition)
                .list(
                        connection,
                        row -> new Kept(
                                new Part(row.number("ticket"), row.number("part")),
                                row.flag("internal"),
                                row.text("line"),
                                row.text("words")));
    }

    private static void remove(Connection connection, List<Kept> passages) throws SQLException {
        for (Kept passage : passages) {
            Part part = passage.part();
            List<String> words = passage.list();
            for (int begin = 0; begin < words.size(); begin += AT_A_TIME) {
                Sql.of("delete from ticket_word where ticket = ? and part = ? and", part.ticket(), part.number())
                        .addIn("word", words.subList(begin, Math.min(words.size(), begin + AT_A_TIME)))
                        .update(connection);
            }
            Sql.of("delete from ticket_passage where ticket = ? and part = ?", part.ticket(), part.number())
                    .update(connection);
        }
    }
}
