package org.appticket.application.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.Unavailable;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final List<TicketId> TICKETS =
            LongStream.rangeClosed(1, 10).mapToObj(TicketId::new).toList();

    private final List<TicketId> done = new ArrayList<>();

    /** What is done inside is gone if it fails. */
    private final UnitOfWork unitOfWork = new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
            int before = done.size();
            try {
                return work.get();
            } catch (RuntimeException failure) {
                done.subList(before, done.size()).clear();
                throw failure;
            }
        }
    };

    @Test
    void one_for_which_it_fails_does_not_hold_up_the_others_and_is_named() {
        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> new Turn(unitOfWork, 4, some -> some.forEach(this::unlessSeven)).take(TICKETS));

        assertEquals(TICKETS.stream().filter(ticket -> ticket.value() != 7).toList(), done);
        assertEquals(
                List.of("ticket " + new TicketId(7)),
                Arrays.stream(failed.getSuppressed()).map(Throwable::getMessage).toList());
        assertEquals("java.lang.IllegalArgumentException: seven", String.valueOf(failed.getSuppressed()[0].getCause()));
    }

    @Test
    void what_is_done_together_is_done_in_the_order_of_the_tickets() {
        new Turn(unitOfWork, 20, done::addAll).take(List.of(new TicketId(3), new TicketId(1), new TicketId(2)));

        assertEquals(List.of(new TicketId(1), new TicketId(2), new TicketId(3)), done);
    }

    @Test
    void a_store_that_is_away_ends_the_turn() {
        assertThrows(
                Unavailable.class, () -> new Turn(unitOfWork, 2, some -> some.forEach(this::untilFive)).take(TICKETS));

        assertEquals(TICKETS.subList(0, 4), done);
    }

    private void unlessSeven(TicketId ticket) {
        if (ticket.value() == 7) {
            throw new IllegalArgumentException("seven");
        }
        done.add(ticket);
    }

    private void untilFive(TicketId ticket) {
        if (ticket.value() >= 5) {
            throw new Unavailable(Duration.ofSeconds(1));
        }
        done.add(ticket);
    }
}
