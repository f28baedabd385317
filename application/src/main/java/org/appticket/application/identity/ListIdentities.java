package org.appticket.application.identity;

import java.util.List;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.domain.identity.LinkedIdentity;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists who whoever asks is elsewhere. */
public final class ListIdentities {

    private final ExternalIdentities identities;

    /**
     * Over the identities.
     *
     * @param identities where they are
     */
    public ListIdentities(ExternalIdentities identities) {
        this.identities = identities;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return their own identities, oldest first
     * @throws org.appticket.domain.permission.NotPermitted if the caller's own token may only write
     */
    public List<LinkedIdentity> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_OWN_ACCOUNT);
        return identities.list(query.by().person());
    }
}
