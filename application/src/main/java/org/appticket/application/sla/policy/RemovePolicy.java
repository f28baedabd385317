package org.appticket.application.sla.policy;

import java.util.Optional;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.SlaPolicy;

/** Removes a policy; open tickets that it was for go by the next one that is for them, those that ended keep what they had. */
public final class RemovePolicy {

    private final PolicyDesk desk;

    /**
     * Over the policies.
     *
     * @param desk what it works with
     */
    public RemovePolicy(PolicyDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param policy which policy
     * @param expected the version that they saw; nothing if they do not care
     */
    public record Command(Actor by, PolicyId policy, Optional<Version> expected) {}

    /**
     * Removes it.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted unless the actor manages or administers
     * @throws org.appticket.domain.NotFound if there is no such policy
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_SLA);
        desk.unitOfWork().run(() -> {
            SlaPolicy policy = desk.policies().get(command.policy());
            policy.require(command.expected());
            desk.policies().remove(policy.id());
            desk.note(AuditKind.SLA_POLICY_REMOVED, command.by(), policy);
            return policy;
        });
    }
}
