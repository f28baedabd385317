package org.appticket.application.sla.policy;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.sla.Policies;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.SlaPolicy;

/** Lists the policies, by number. */
public final class ListPolicies {

    private final Policies policies;

    /**
     * Over the policies.
     *
     * @param policies where they are
     */
    public ListPolicies(Policies policies) {
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param page which page
     */
    public record Query(Actor by, PageRequest page) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.permission.NotPermitted unless the actor works on tickets or administers
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<SlaPolicy> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_SLA);
        return policies.list(query.page());
    }
}
