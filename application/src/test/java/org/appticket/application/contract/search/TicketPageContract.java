package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.Wanted;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.Page.Total;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.application.view.TicketSort.Field;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.junit.jupiter.api.Test;

/** Lists of tickets page by page: nothing is skipped, nothing comes twice, and what is counted is what is seen. */
public interface TicketPageContract extends OverPorts {
    /** The simplest order. */
    TicketSort BY_NUMBER = new TicketSort(List.of(new TicketSort.Key(Field.ID, false)));

    /** Orders of every kind. */
    List<TicketSort> ORDERS = List.of(
            BY_NUMBER,
            TicketSort.NEWEST_FIRST,
            new TicketSort(List.of(new TicketSort.Key(Field.CREATED_AT, false))),
            new TicketSort(List.of(new TicketSort.Key(Field.ID, true), new TicketSort.Key(Field.PRIORITY, false))),
            new TicketSort(List.of(new TicketSort.Key(Field.UPDATED_AT, true))),
            new TicketSort(
                    List.of(new TicketSort.Key(Field.PRIORITY, true), new TicketSort.Key(Field.UPDATED_AT, false))),
            new TicketSort(List.of(
                    new TicketSort.Key(Field.PRIORITY, false),
                    new TicketSort.Key(Field.CREATED_AT, true),
                    new TicketSort.Key(Field.UPDATED_AT, false))));

    @Test
    default void pages_of_any_size_make_the_whole_list() {
        Shelf shelf = Shelf.in(world());
        Random random = new Random(41);
        for (int count = 0; count < 12; count++) {
            anyTicket(shelf, random);
        }

        for (TicketSort sort : ORDERS) {
            List<TicketId> whole = shelf.find(TicketFilter.ALL, sort);
            assertEquals(12, new HashSet<>(whole).size());
            for (int limit : List.of(1, 2, 5, 11, 12, 13)) {
                assertEquals(whole, pages(shelf, sort, limit), sort + " by " + limit);
            }
        }
    }

    @Test
    default void while_tickets_are_added_none_that_was_there_is_skipped_and_none_comes_twice() {
        World world = world();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (TicketSort sort : ORDERS) {
            Shelf shelf = Shelf.in(world);
            List<TicketId> before = new ArrayList<>();
            for (int count = 0; count < 7; count++) {
                before.add(anyTicket(shelf, random));
            }

            List<TicketId> listed =
                    Listed.by(2, page -> shelf.list(TicketFilter.ALL, sort, page), page -> anyTicket(shelf, random))
                            .stream()
                            .map(TicketRecord::id)
                            .toList();

            assertEquals(listed.size(), new HashSet<>(listed).size(), "seed " + seed + ", " + sort);
            assertTrue(listed.containsAll(before), "seed " + seed + ", " + sort);
        }
    }

    @Test
    default void a_page_that_ends_with_the_list_has_no_next_one() {
        Shelf shelf = Shelf.in(world());
        shelf.aTicket().open();
        shelf.aTicket().open();

        assertTrue(
                shelf.list(TicketFilter.ALL, BY_NUMBER, page(1, false)).next().isPresent());
        assertTrue(
                shelf.list(TicketFilter.ALL, BY_NUMBER, page(2, false)).next().isEmpty());
        assertTrue(
                shelf.list(TicketFilter.ALL, BY_NUMBER, page(100, false)).next().isEmpty());
    }

    @Test
    default void nothing_is_counted_unless_it_is_asked_for() {
        Shelf shelf = Shelf.in(world());
        shelf.aTicket().open();

        assertEquals(
                Optional.empty(),
                shelf.list(TicketFilter.ALL, BY_NUMBER, page(10, false)).total());
    }

    @Test
    default void what_is_counted_are_all_pages_of_what_fits_and_may_be_seen() {
        World world = world();
        Shelf shelf = Shelf.in(world);
        world.aTicket().open();
        for (int count = 0; count < 5; count++) {
            shelf.aTicket().in(count < 3 ? Status.OPEN : Status.CLOSED);
        }

        Page<TicketRecord> first = shelf.list(TicketFilter.ALL, BY_NUMBER, page(2, true));
        Page<TicketRecord> second = shelf.list(
                TicketFilter.ALL, BY_NUMBER, page(2, true).from(first.next().orElseThrow()));
        Page<TicketRecord> open = shelf.list(Wanted.tickets().in(Status.OPEN).filter(), BY_NUMBER, page(1, true));
        Page<TicketRecord> none = shelf.list(Wanted.tickets().in(Status.WAITING).filter(), BY_NUMBER, page(1, true));

        assertEquals(
                List.of(5, 5, 3, 0),
                List.of(first, second, open, none).stream()
                        .map(page -> page.total().orElseThrow())
                        .peek(total -> assertTrue(total.exact()))
                        .map(Total::count)
                        .toList());
    }

    @Test
    default void forged_cursors_are_refused() {
        Shelf shelf = Shelf.in(world());
        shelf.aTicket().open();
        List<List<String>> forged = List.of(
                List.of(),
                List.of(""),
                List.of("1"),
                List.of("", ""),
                List.of("x", "y"),
                List.of("1", "1 or 1 = 1"),
                List.of("1", "1.5"),
                List.of("99999999999999999999", "1"),
                List.of("1", "2", "3"));

        for (List<String> values : forged) {
            PageRequest page = page(10, false).from(new Cursor(values));
            InvalidValue refusal = assertThrows(
                    InvalidValue.class,
                    () -> shelf.list(TicketFilter.ALL, TicketSort.NEWEST_FIRST, page),
                    values.toString());
            assertEquals("after", refusal.violations().get(0).field());
        }
    }

    @Test
    default void a_cursor_of_another_order_is_refused_or_harmless() {
        Shelf shelf = Shelf.in(world());
        TicketId ticket = shelf.aTicket().open().id();
        for (long value : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}) {
            Cursor cursor = new Cursor(List.of(Long.toString(value), Long.toString(value)));
            for (Field field : List.of(Field.CREATED_AT, Field.UPDATED_AT, Field.PRIORITY)) {
                TicketSort sort = new TicketSort(List.of(new TicketSort.Key(field, true)));

                assertTrue(List.of(ticket)
                        .containsAll(shelf
                                .list(TicketFilter.ALL, sort, page(10, false).from(cursor))
                                .items()
                                .stream()
                                .map(TicketRecord::id)
                                .toList()));
            }
        }
    }

    private static List<TicketId> pages(Shelf shelf, TicketSort sort, int limit) {
        return Listed.by(limit, page -> shelf.list(TicketFilter.ALL, sort, page)).stream()
                .map(TicketRecord::id)
                .toList();
    }

    private static PageRequest page(int limit, boolean counted) {
        return new PageRequest(limit, Optional.empty(), counted);
    }

    private static TicketId anyTicket(Shelf shelf, Random random) {
        Instant begin = Instant.parse("2031-05-06T07:08:09.101112Z");
        return shelf.aTicket()
                .at(begin.plusNanos(1000L * random.nextInt(5)))
                .pressing(List.of(Priority.values()).get(random.nextInt(4)))
                .open()
                .id();
    }
}
