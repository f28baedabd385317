package org.appticket.application.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.Histories;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Proves for every ticket that its history is whole and genuine. */
public final class VerifyHistories {

    private static final int BATCH = 100;

    private final Histories histories;

    /**
     * Over the histories.
     *
     * @param histories where they are
     */
    public VerifyHistories(Histories histories) {
        this.histories = histories;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * What was found.
     *
     * @param verified how many histories were looked at
     * @param events how many events they have
     * @param flaws the histories that are not whole
     */
    public record Report(int verified, long events, List<Flaw> flaws) {
        /** Copies the flaws. */
        public Report {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * A history that is not whole.
     *
     * @param ticket whose
     * @param sequence the place of the first event that is missing, was changed or does not belong there
     */
    public record Flaw(TicketId ticket, long sequence) {}

    /**
     * Looks at every history.
     *
     * @param query who asks
     * @return what was found
     * @throws org.appticket.domain.permission.NotPermitted unless they may
     */
    public Report handle(Query query) {
        Permissions.require(query.by(), Duty.VERIFY);
        List<Flaw> flaws = new ArrayList<>();
        int verified = 0;
        long events = 0;
        List<StoredHistory> batch = histories.list(Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(history -> flawOf(history).ifPresent(flaws::add));
            verified += batch.size();
            events +=
                    batch.stream().mapToLong(history -> history.events().size()).sum();
            batch = histories.list(
                    Optional.of(batch.get(batch.size() - 1).chain().ticket()), BATCH);
        }
        return new Report(verified, events, flaws);
    }

    private static Optional<Flaw> flawOf(StoredHistory history) {
        return history.chain()
                .firstFlaw(history.events())
                .map(sequence -> new Flaw(history.chain().ticket(), sequence));
    }
}
