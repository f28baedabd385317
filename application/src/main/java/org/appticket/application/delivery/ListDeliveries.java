package org.appticket.application.delivery;

import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.delivery.Outbox;
import org.appticket.application.view.delivery.DeliveryRecord;
import org.appticket.domain.delivery.DeliveryState;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists what became of that which was to go out, for administrators. */
public final class ListDeliveries {

    private final UnitOfWork unitOfWork;
    private final Outbox outbox;

    /**
     * Over the outbox.
     *
     * @param unitOfWork what it is read in
     * @param outbox what is to go out
     */
    public ListDeliveries(UnitOfWork unitOfWork, Outbox outbox) {
        this.unitOfWork = unitOfWork;
        this.outbox = outbox;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param states which deliveries; none for all
     * @param page which page
     */
    public record Query(Actor by, Set<DeliveryState> states, PageRequest page) {

        /** Copies the states. */
        public Query {
            states = Set.copyOf(states);
        }
    }

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return a page, the newest first
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not administer
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<DeliveryRecord> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_DELIVERIES);
        return unitOfWork.run(() -> outbox.list(query.states(), query.page()));
    }
}
