package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.TicketSort.Field;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** The orders in which tickets are listed. */
public interface OrderContract extends OverPorts {

    @Test
    default void tickets_are_listed_by_when_they_were_opened() {
        Shelf shelf = Shelf.in(world());
        Instant noon = Instant.parse("2031-01-02T12:00:00Z");
        TicketId second = shelf.aTicket().at(noon).open().id();
        TicketId first = shelf.aTicket().at(noon.minusNanos(1000)).open().id();
        TicketId third = shelf.aTicket().at(noon.plusSeconds(1)).open().id();

        assertBothWays(shelf, Field.CREATED_AT, List.of(first, second, third));
        assertEquals(List.of(third, second, first), shelf.find(TicketFilter.ALL, TicketSort.NEWEST_FIRST));
    }

    @Test
    default void tickets_are_listed_by_when_something_last_happened_to_them() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        TicketId second = shelf.aTicket().open().id();
        TicketId first = shelf.aTicket().open().id();
        world.decide(second, (ticket, now) -> ticket.take(new Step.Start(), Obstacles.NONE, Author.SYSTEM, now));

        assertBothWays(shelf, Field.UPDATED_AT, List.of(first, second));
    }

    @Test
    default void tickets_are_listed_by_priority_from_low_to_critical() {
        Shelf shelf = Shelf.in(world());
        List<TicketId> all = new ArrayList<>();
        for (Priority priority : List.of(Priority.CRITICAL, Priority.LOW, Priority.HIGH, Priority.NORMAL)) {
            all.add(shelf.aTicket().pressing(priority).open().id());
        }

        assertBothWays(shelf, Field.PRIORITY, List.of(all.get(1), all.get(3), all.get(2), all.get(0)));
    }

    @Test
    default void tickets_are_listed_by_number() {
        Shelf shelf = Shelf.in(world());
        List<TicketId> all = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            all.add(shelf.aTicket().open().id());
        }
        Collections.sort(all);

        assertBothWays(shelf, Field.ID, all);
    }

    @Test
    default void tickets_that_are_alike_follow_each_other_by_number_in_the_direction_of_the_last_key() {
        Shelf shelf = Shelf.in(world());
        Instant noon = Instant.parse("2031-01-02T12:00:00Z");
        List<TicketId> alike = new ArrayList<>();
        for (int count = 0; count < 4; count++) {
            alike.add(shelf.aTicket().at(noon).open().id());
        }
        Collections.sort(alike);

        for (Field field : Field.values()) {
            assertBothWays(shelf, field, alike);
        }
    }

    @Test
    default void later_keys_decide_where_earlier_ones_do_not() {
        Shelf shelf = Shelf.in(world());
        Instant noon = Instant.parse("2031-01-02T12:00:00Z");
        Ticket lowEarly = shelf.aTicket().pressing(Priority.LOW).at(noon).open();
        Ticket highEarly = shelf.aTicket().pressing(Priority.HIGH).at(noon).open();
        Ticket highLate =
                shelf.aTicket().pressing(Priority.HIGH).at(noon.plusSeconds(9)).open();
        Ticket highLateToo =
                shelf.aTicket().pressing(Priority.HIGH).at(noon.plusSeconds(9)).open();

        assertEquals(
                Shelf.ids(highLateToo, highLate, highEarly, lowEarly),
                shelf.find(TicketFilter.ALL, sort(key(Field.PRIORITY, true), key(Field.CREATED_AT, true))));
        assertEquals(
                Shelf.ids(highEarly, highLate, highLateToo, lowEarly),
                shelf.find(TicketFilter.ALL, sort(key(Field.PRIORITY, true), key(Field.CREATED_AT, false))));
        assertEquals(
                Shelf.ids(lowEarly, highLateToo, highLate, highEarly),
                shelf.find(
                        TicketFilter.ALL,
                        sort(key(Field.PRIORITY, false), key(Field.UPDATED_AT, true), key(Field.CREATED_AT, true))));
        assertEquals(
                Shelf.ids(highLateToo, highLate, highEarly, lowEarly).stream()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                shelf.find(TicketFilter.ALL, sort(key(Field.ID, true), key(Field.PRIORITY, false))));
    }

    private static void assertBothWays(Shelf shelf, Field field, List<TicketId> ascending) {
        List<TicketId> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        assertEquals(ascending, shelf.find(TicketFilter.ALL, sort(key(field, false))), field + " up");
        assertEquals(descending, shelf.find(TicketFilter.ALL, sort(key(field, true))), field + " down");
    }

    private static TicketSort sort(TicketSort.Key... keys) {
        return new TicketSort(List.of(keys));
    }

    private static TicketSort.Key key(Field field, boolean descending) {
        return new TicketSort.Key(field, descending);
    }
}
