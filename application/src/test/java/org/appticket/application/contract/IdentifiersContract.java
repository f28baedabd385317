package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.Identifiers;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

/** What {@link Identifiers} promises. */
public interface IdentifiersContract extends OverPorts {
    /** More than any block. */
    int ROUNDS = 120;

    @Test
    default void numbers_of_every_kind_grow() {
        for (Supplier<Long> kind : kinds(ports().identifiers())) {
            long last = 0;
            for (int count = 0; count < ROUNDS; count++) {
                long next = kind.get();
                assertTrue(next > last, next + " after " + last);
                last = next;
            }
        }
    }

    @Test
    default void numbers_of_categories_begin_after_those_that_ship() {
        assertTrue(ports().identifiers().nextCategory().value() > 5);
    }

    @Test
    default void numbers_of_calendars_begin_after_the_one_that_ships() {
        assertTrue(ports().identifiers().nextCalendar().value() > 1);
    }

    @Test
    default void numbers_of_policies_begin_after_those_that_ship() {
        assertTrue(ports().identifiers().nextPolicy().value() > 4);
    }

    @Test
    default void many_threads_never_get_the_same_number() {
        for (Supplier<Long> kind : kinds(ports().identifiers())) {
            List<Set<Long>> given = Together.run(RacesContract.MANY, thread -> {
                Set<Long> mine = new HashSet<>();
                for (int count = 0; count < ROUNDS; count++) {
                    mine.add(kind.get());
                }
                return mine;
            });

            assertEquals(
                    (long) RacesContract.MANY * ROUNDS,
                    given.stream().flatMap(Set::stream).distinct().count());
        }
    }

    @Test
    default void a_number_is_not_given_again_after_a_rollback() {
        List<TicketId> given = new ArrayList<>();
        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> {
                    for (int count = 0; count < ROUNDS; count++) {
                        given.add(ports().identifiers().nextTicket());
                    }
                    throw new NotFound();
                }));

        TicketId next = ports().identifiers().nextTicket();

        assertEquals(ROUNDS, Set.copyOf(given).size());
        assertTrue(next.compareTo(given.get(ROUNDS - 1)) > 0);
    }

    @Test
    default void nobody_waits_for_a_unit_of_work_that_took_numbers() throws Exception {
        TicketId other = ports().unitOfWork().run(() -> {
            for (int count = 0; count < ROUNDS; count++) {
                ports().identifiers().nextTicket();
            }
            return getSoon(CompletableFuture.supplyAsync(() -> {
                for (int count = 0; count < ROUNDS; count++) {
                    ports().identifiers().nextTicket();
                }
                return ports().identifiers().nextTicket();
            }));
        });

        assertTrue(ports().identifiers().nextTicket().compareTo(other) > 0);
    }

    private static TicketId getSoon(CompletableFuture<TicketId> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (Exception waits) {
            throw new AssertionError(waits);
        }
    }

    private static List<Supplier<Long>> kinds(Identifiers identifiers) {
        return Stream.<Supplier<Long>>of(
                        () -> identifiers.nextAttachment().value(),
                        () -> identifiers.nextTicket().value(),
                        () -> identifiers.nextComment().value(),
                        () -> identifiers.nextPerson().value(),
                        () -> identifiers.nextTeam().value(),
                        () -> identifiers.nextCategory().value(),
                        () -> identifiers.nextView().value(),
                        () -> identifiers.nextLink().value(),
                        () -> identifiers.nextCalendar().value(),
                        () -> identifiers.nextPolicy().value())
                .toList();
    }
}
