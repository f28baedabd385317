package org.appticket.application.inbound;

import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.inbound.InboundRecord;
import org.appticket.domain.inbound.InboundState;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists the mails that came in, for administrators. */
public final class ListInboundMails {

    private final Postroom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ListInboundMails(Postroom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param states which mails; none for those in quarantine
     * @param page which page
     */
    public record Query(Actor by, Set<InboundState> states, PageRequest page) {

        /** Copies the states. */
        public Query {
            states = states.isEmpty() ? Set.of(InboundState.QUARANTINED) : Set.copyOf(states);
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
    public Page<InboundRecord> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_INBOUND_MAIL);
        return room.unitOfWork().run(() -> room.mails().list(query.states(), query.page()));
    }
}
