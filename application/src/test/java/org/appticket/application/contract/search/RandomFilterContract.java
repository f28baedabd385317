package org.appticket.application.contract.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.fake.search.TicketMatch;
import org.appticket.application.view.TicketFilter;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Filters of many parts: whatever is combined, what is found is what fits. */
public interface RandomFilterContract extends OverPorts {

    @Test
    default void any_combination_of_filters_finds_what_fits_every_part() {
        long seed = new Random().nextLong();
        Any any = Any.in(world(), new Random(seed));
        List<Ticket> tickets = new ArrayList<>();
        for (int count = 0; count < 40; count++) {
            tickets.add(any.ticket());
        }
        for (int round = 0; round < 100; round++) {
            TicketFilter filter = any.filter().filter();

            List<TicketId> fitting = tickets.stream()
                    .filter(new TicketMatch(filter)::fits)
                    .map(Ticket::id)
                    .toList();

            assertEquals(fitting, any.shelf.find(filter, TicketPageContract.BY_NUMBER), "seed " + seed + ": " + filter);
        }
    }
}
