package org.appticket.adapters.persistence.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.SearchIndex.Renewal;
import org.appticket.application.port.search.TextSearch.Reader;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqlSearchIndexTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tickets_from_before_there_was_a_search_are_taken_in_bit_by_bit_the_newest_first(TestDatabase kind)
            throws SQLException {
        Store store = Store.empty(kind);
        Ports ports = store.drivenPorts();
        World world = World.in(ports);
        TicketId oldest = world.aTicket().titled("Marmot").open().id();
        TicketId middle = world.aTicket().titled("Marmot").open().id();
        TicketId newest = world.aTicket().titled("Marmot").open().id();
        run(
                store,
                "delete from ticket_word",
                "delete from ticket_passage",
                "insert into search_backlog (name, below) values ('ticket', " + (newest.value() + 1) + ")");

        assertEquals(List.of(), find(ports));
        assertEquals(2, ports.searchIndex().catchUp(2));
        assertEquals(List.of(newest, middle), find(ports));
        TicketId new1 = world.aTicket().titled("Marmot").open().id();
        assertEquals(1, ports.searchIndex().catchUp(2));
        assertEquals(0, ports.searchIndex().catchUp(2));
        assertEquals(0, ports.searchIndex().catchUp(2));
        assertEquals(List.of(new1, newest, middle, oldest), find(ports));
        assertEquals(0, different(ports));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void words_that_were_lost_changed_or_left_behind_are_put_right(TestDatabase kind) throws SQLException {
        Store store = Store.empty(kind);
        Ports ports = store.drivenPorts();
        World world = World.in(ports);
        TicketId lost = world.aTicket().titled("Marmot").open().id();
        TicketId changed = world.aTicket().titled("Marmot").open().id();
        TicketId behind = world.aTicket().titled("Marmot").open().id();
        TicketId whole = world.aTicket().titled("Marmot").open().id();
        run(
                store,
                "delete from ticket_word where word = 'marmot' and ticket = " + lost,
                "update ticket_passage set line = 'x' where ticket = " + changed,
                "delete from ticket_passage where ticket = " + behind);

        assertEquals(3, different(ports));
        assertEquals(List.of(whole, behind, changed, lost), find(ports));
        assertEquals(0, different(ports));
    }

    private static int different(Ports ports) {
        int different = 0;
        Optional<Renewal> renewal = ports.searchIndex().renew(Optional.empty(), 2);
        while (renewal.isPresent()) {
            different += renewal.get().different();
            renewal = ports.searchIndex().renew(renewal.map(Renewal::last), 2);
        }
        return different;
    }

    private static List<TicketId> find(Ports ports) {
        TicketQuestion question = TicketQuestion.read("marmot", new PersonId(1));
        Reader reader = new Reader(Sight.EVERYTHING, Set.of(Visibility.values()));
        return ports.texts().list(question, Optional.empty(), reader, PageRequest.FIRST).items().stream()
                .map(TicketRecord::id)
                .toList();
    }

    private static void run(Store store, String... statements) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
