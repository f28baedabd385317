package org.appticket.bootstrap.incidentlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.appticket.bootstrap.incidentlog.file.IncidentLog;
import org.appticket.domain.ticket.Change;
import org.junit.jupiter.api.Test;

/** Imports that end before their end, and imports that meet. */
final class InterruptedImportTest {

    private static final class Killed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Test
    void an_import_that_ends_after_every_few_changes_and_is_run_again_tells_the_same_stories() {
        Map<String, List<String>> undisturbed = stories(IncidentLog.sample());
        ServiceDesk desk = new ServiceDesk();
        int kills = bringWithKills(desk, IncidentLog.sample(), 61);
        assertTrue(kills > 40, "only " + kills + " kills");
        assertEquals(undisturbed, desk.stories());
        assertEquals(List.of(), desk.verified().flaws());
        assertEquals(445, desk.tickets().size());
    }

    @Test
    void an_import_that_ends_in_the_middle_of_every_row_and_is_run_again_tells_the_same_stories() {
        IncidentLog log = twoIncidents();
        Map<String, List<String>> undisturbed = stories(log);
        for (int allowed = 1; allowed <= 12; allowed++) {
            ServiceDesk desk = new ServiceDesk();
            ServiceDesk killed = desk;
            Consumer<Change> killer = killer(allowed);
            assertThrows(Killed.class, () -> killed.bring(log, killer));
            assertEquals(0, desk.bring(log).refused());
            assertEquals(undisturbed, desk.stories(), "killed after " + allowed);
        }
    }

    @Test
    void of_a_row_that_was_interrupted_nothing_is_left() {
        ServiceDesk desk = new ServiceDesk();
        IncidentLog log = new LogText()
                .at("09:00", "Active", "assigned_to", "Resolver 1", "assignment_group", "Group 2")
                .log();
        assertThrows(Killed.class, () -> desk.bring(log, killer(1)));
        assertEquals(0, desk.tickets().size());
        assertEquals(List.of(), desk.people());
    }

    @Test
    void two_imports_at_once_take_every_row_once() throws Exception {
        Map<String, List<String>> alone = stories(IncidentLog.sample());
        ServiceDesk desk = new ServiceDesk();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<Summary> one = CompletableFuture.supplyAsync(() -> bringQuietly(desk), threads);
            CompletableFuture<Summary> other = CompletableFuture.supplyAsync(() -> bringQuietly(desk), threads);
            assertEquals(3019, taken(one.get()) + taken(other.get()));
            assertEquals(445, one.get().opened() + other.get().opened());
            assertEquals(0, one.get().refused() + other.get().refused());
        } finally {
            threads.shutdownNow();
        }
        assertEquals(alone, desk.stories());
        assertEquals(List.of(), desk.verified().flaws());
    }

    private static int taken(Summary summary) {
        return summary.applied() + summary.unchanged();
    }

    private static Summary bringQuietly(ServiceDesk desk) {
        return desk.bring(IncidentLog.sample(), desk.destination(desk.ports().tickets()), line -> {});
    }

    private static Map<String, List<String>> stories(IncidentLog log) {
        ServiceDesk desk = new ServiceDesk();
        desk.bring(log);
        return desk.stories();
    }

    private static int bringWithKills(ServiceDesk desk, IncidentLog log, int every) {
        int kills = 0;
        while (true) {
            try {
                desk.bring(log, killer(every));
                return kills;
            } catch (Killed again) {
                kills++;
            }
        }
    }

    private static Consumer<Change> killer(int allowed) {
        AtomicInteger left = new AtomicInteger(allowed);
        return change -> {
            if (left.getAndDecrement() == 0) {
                throw new Killed();
            }
        };
    }

    private static IncidentLog twoIncidents() {
        return new LogText()
                .at("09:00", "Active", "assigned_to", "Resolver 1", "assignment_group", "Group 2")
                .at("09:00", "Awaiting User Info", "impact", "1 - High", "priority", "2 - High")
                .at("10:00", "Resolved", "assigned_to", "Resolver 2", "assignment_group", "Group 3")
                .at("09:30", "Active", "number", "INC2")
                .at("11:00", "Closed")
                .at("09:45", "Resolved", "number", "INC2", "assigned_to", "Resolver 3")
                .log();
    }
}
