package org.appticket.application.passkey;

import java.util.List;
import org.appticket.application.access.Caller;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.domain.factor.Passkey;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists the passkeys of a caller. */
public final class ListPasskeys {

    private final Passkeys passkeys;

    /**
     * Over the passkeys.
     *
     * @param passkeys where they are
     */
    public ListPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     */
    public record Query(Caller by) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return oldest first
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may not read
     */
    public List<Passkey> handle(Query query) {
        if (!query.by().owesFactor()) {
            Permissions.require(query.by().actor(), Duty.READ_OWN_ACCOUNT);
        }
        return passkeys.list(query.by().actor().person());
    }
}
