package org.appticket.adapters.persistence.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.Candidates;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.application.port.search.TextSearch.Likeness;
import org.appticket.application.port.search.TextSearch.Reader;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.id.TicketId;

/** The newest tickets with each of some words, as far as somebody may see and read them. */
record Alike(Set<String> words, Reader reader, int each) {

    List<Likeness> find(Connection connection) throws SQLException {
        Optional<Sql> own = Candidates.few(connection, TicketFilter.ALL, reader.sight());
        Map<Long, Set<String>> found = new LinkedHashMap<>();
        Sql query = own.isPresent() ? among(own.get()) : newest();
        query.list(
                connection,
                row -> found.computeIfAbsent(row.number("ticket"), any -> new LinkedHashSet<>())
                        .add(row.text("word")));
        return found.entrySet().stream()
                .map(ticket -> new Likeness(new TicketId(ticket.getKey()), ticket.getValue()))
                .toList();
    }

    private Sql among(Sql few) {
        return Sql.of("select w.word as word, w.ticket as ticket from (")
                .add(few)
                .add(") few join ticket_word w on w.ticket = few.id where")
                .addIn("w.word", words)
                .add(readable().of("w"))
                .add("group by w.word, w.ticket");
    }

    private Sql newest() {
        Sql all = Sql.of("");
        for (String word : words) {
            all.add(all.text().isEmpty() ? "" : "union all")
                    .add("(select w.word as word, w.ticket as ticket")
                    .add("from ticket_word w join ticket t on t.id = w.ticket where w.word = ?", word)
                    .add(readable().of("w"))
                    .add("and")
                    .add(SightCondition.of(reader.sight()))
                    .add("group by w.word, w.ticket order by w.ticket desc limit ?)", each);
        }
        return all;
    }

    private Reading readable() {
        return Reading.of(reader.readable());
    }
}
