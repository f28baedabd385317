package org.appticket.application.sla.policy;

import org.appticket.application.port.sla.Policies;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.SlaPolicy;

/** Shows a policy. */
public final class ShowPolicy {

    private final Policies policies;

    /**
     * Over the policies.
     *
     * @param policies where they are
     */
    public ShowPolicy(Policies policies) {
        this.policies = policies;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param policy which policy
     */
    public record Query(Actor by, PolicyId policy) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the policy
     * @throws org.appticket.domain.permission.NotPermitted unless the actor works on tickets or administers
     * @throws NotFound if there is no such policy
     */
    public SlaPolicy handle(Query query) {
        Permissions.require(query.by(), Duty.READ_SLA);
        return policies.find(query.policy()).orElseThrow(NotFound::new);
    }
}
