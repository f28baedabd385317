package org.appticket.application.search;

import java.util.Optional;
import org.appticket.application.port.search.SearchIndex;
import org.appticket.application.port.search.SearchIndex.Renewal;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Compares the words by which tickets are found with what stands in them, and puts right what differs. */
public final class RenewWords {

    private static final int AT_A_TIME = 100;

    private final SearchIndex index;

    /**
     * Over the words.
     *
     * @param index where they are kept
     */
    public RenewWords(SearchIndex index) {
        this.index = index;
    }

    /**
     * What is to be done.
     *
     * @param by who asks
     */
    public record Command(Actor by) {}

    /**
     * What was found.
     *
     * @param compared how many tickets were compared
     * @param different in how many of them something differed and was put right
     */
    public record Report(long compared, long different) {}

    /**
     * Does so for every ticket, in short transactions.
     *
     * @param command who asks
     * @return what was found
     * @throws org.appticket.domain.permission.NotPermitted if they may not
     */
    public Report handle(Command command) {
        Permissions.require(command.by(), Duty.VERIFY);
        long compared = 0;
        long different = 0;
        Optional<Renewal> renewal = index.renew(Optional.empty(), AT_A_TIME);
        while (renewal.isPresent()) {
            compared += renewal.get().compared();
            different += renewal.get().different();
            Optional<TicketId> last = renewal.map(Renewal::last);
            renewal = index.renew(last, AT_A_TIME);
        }
        return new Report(compared, different);
    }
}
