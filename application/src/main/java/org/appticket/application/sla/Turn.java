package org.appticket.application.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.Unavailable;
import org.appticket.domain.id.TicketId;

/**
 * Does something for tickets that are due, some of them together. One for which it fails does not hold up the others: what fails together is
 * done for each alone.
 *
 * @param unitOfWork in which it is done
 * @param together for how many at once
 * @param deed what is done for those that go together, in the order of their numbers
 */
record Turn(UnitOfWork unitOfWork, int together, Consumer<List<TicketId>> deed) {

    /**
     * Does it for all for which it can be done.
     *
     * @throws Unavailable if the store is away or overloaded; those that are left are for the next turn
     * @throws IllegalStateException if it failed for some, with why it failed for each
     */
    void take(List<TicketId> tickets) {
        List<RuntimeException> failures = new ArrayList<>();
        for (int from = 0; from < tickets.size(); from += together) {
            List<TicketId> some = tickets.subList(from, Math.min(tickets.size(), from + together)).stream()
                    .sorted()
                    .toList();
            attempt(some).forEach(failures::add);
        }
        if (!failures.isEmpty()) {
            IllegalStateException all = new IllegalStateException("it failed for " + failures.size() + " tickets");
            failures.forEach(all::addSuppressed);
            throw all;
        }
    }

    private Stream<RuntimeException> attempt(List<TicketId> some) {
        try {
            unitOfWork.run(() -> {
                deed.accept(some);
                return some;
            });
            return Stream.empty();
        } catch (Unavailable away) {
            throw away;
        } catch (RuntimeException failure) {
            return some.size() == 1
                    ? Stream.of(new IllegalStateException("ticket " + some.get(0), failure))
                    : some.stream().flatMap(one -> attempt(List.of(one)));
        }
    }
}
