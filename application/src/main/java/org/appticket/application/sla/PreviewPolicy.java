package org.appticket.application.sla;

import org.appticket.application.port.sla.Policies;
import org.appticket.application.view.sla.MovedDeadlines;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.SlaPolicies;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.SlaPolicyPatch;

/** Says which deadlines would move if a policy were changed; it writes nothing. */
public final class PreviewPolicy {

    private final Policies policies;
    private final PreviewDeadlines preview;

    /**
     * Over policies.
     *
     * @param policies where they are
     * @param preview what reckons
     */
    public PreviewPolicy(Policies policies, PreviewDeadlines preview) {
        this.policies = policies;
        this.preview = preview;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param policy which policy
     * @param patch what would change
     */
    public record Query(Actor by, PolicyId policy, SlaPolicyPatch patch) {}

    /**
     * Says it.
     *
     * @param query what is asked for
     * @return the deadlines that would move
     * @throws org.appticket.domain.permission.NotPermitted unless the actor may change policies
     * @throws NotFound if there is no such policy
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be
     * @throws org.appticket.domain.Duplicate if another policy would be for the same tickets
     */
    public MovedDeadlines handle(Query query) {
        Permissions.require(query.by(), Duty.MANAGE_SLA);
        SlaPolicy before = policies.find(query.policy()).orElseThrow(NotFound::new);
        SlaPolicy after = query.patch().appliedTo(before);
        new SlaPolicies(policies.all()).requireNoneContradicts(after);
        return preview.of(page -> page.supposing(after), query.by());
    }
}
