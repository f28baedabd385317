package org.appticket.application.sla.policy;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.SlaPolicies;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.SlaPolicyPatch;

/** Changes a policy; open tickets that it was or is for get other deadlines, those that ended keep theirs. */
public final class ChangePolicy {

    private final PolicyDesk desk;

    /**
     * Over the policies.
     *
     * @param desk what it works with
     */
    public ChangePolicy(PolicyDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param policy which policy
     * @param expected the version that they saw; nothing if they do not care
     * @param patch what is to change
     */
    public record Command(Actor by, PolicyId policy, Optional<Version> expected, SlaPolicyPatch patch) {}

    /**
     * Changes it. A team or category that is retired may stay, but no other one that is retired may come.
     *
     * @param command what is asked for
     * @return the policy after it; the same version if nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor manages or administers
     * @throws org.appticket.domain.NotFound if there is no such policy
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be, something that it refers to is not there,
     *     or nothing would be promised any more
     * @throws org.appticket.domain.Duplicate if another policy has the new name, or is for the same tickets
     */
    public SlaPolicy handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_SLA);
        return desk.unitOfWork().run(() -> {
            SlaPolicies all = new SlaPolicies(desk.policies().allToChange());
            SlaPolicy before = desk.policies().get(command.policy());
            before.require(command.expected());
            SlaPolicy after = command.patch().appliedTo(before);
            List<String> changed = SlaPolicyPatch.changed(before, after);
            if (changed.isEmpty()) {
                return before;
            }
            desk.requireReferences(after, Optional.of(before));
            all.requireNoneContradicts(after);
            SlaPolicy saved = desk.policies().save(after);
            desk.note(AuditEntry.of(AuditKind.SLA_POLICY_CHANGED)
                    .by(command.by())
                    .with("policy", after.id())
                    .with("changed", String.join(",", changed)));
            return saved;
        });
    }
}
