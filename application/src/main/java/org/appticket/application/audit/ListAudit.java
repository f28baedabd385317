package org.appticket.application.audit;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.application.view.AuditFilter;
import org.appticket.application.view.AuditRecord;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Lists what was written down, the newest first. */
public final class ListAudit {

    private final AuditTrail trail;

    /**
     * Over the audit log.
     *
     * @param trail where it is
     */
    public ListAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param filter which entries
     * @param page which page
     */
    public record Query(Actor by, AuditFilter filter, PageRequest page) {}

    /**
     * Lists it.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<AuditRecord> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_AUDIT);
        return trail.list(query.filter(), query.page());
    }
}
