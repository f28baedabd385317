package org.appticket.application.sla.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.sla.Calendars;
import org.appticket.application.port.sla.Policies;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaMatch;
import org.appticket.domain.sla.SlaPolicies;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;

/** Adds a policy; open tickets that it is for get other deadlines. */
public final class AddPolicy {

    private final PolicyDesk desk;
    private final Identifiers identifiers;

    /**
     * Over the policies.
     *
     * @param desk what it works with
     * @param identifiers what gives them numbers
     */
    public AddPolicy(PolicyDesk desk, Identifiers identifiers) {
        this.desk = desk;
        this.identifiers = identifiers;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name its name
     * @param match for which tickets it is
     * @param calendar whose hours count; without, those of the default calendar
     * @param targets how much time for what
     * @param alarms when those who work on a ticket hear that time runs out
     * @param pausesForDependency whether clocks rest while a ticket waits for another
     * @param alarmHours in whose hours alarms are raised; nothing for at any time
     */
    public record Command(
            Actor by,
            String name,
            SlaMatch match,
            Optional<CalendarId> calendar,
            Map<Target, Budget> targets,
            AlarmPoints alarms,
            boolean pausesForDependency,
            Optional<CalendarId> alarmHours) {

        /** Copies the targets. */
        public Command {
            targets = Map.copyOf(targets);
        }

        private SlaPolicy policy(PolicyId id) {
            return new SlaPolicy(
                    id,
                    Version.UNSAVED,
                    name,
                    match,
                    calendar.orElse(Calendars.DEFAULT),
                    targets,
                    alarms,
                    pausesForDependency,
                    alarmHours);
        }
    }

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new policy
     * @throws org.appticket.domain.permission.NotPermitted unless the actor manages or administers
     * @throws InvalidValue if a value is not as it must be, something that it refers to is not there, or there are
     *     {@value Policies#MOST} policies already
     * @throws org.appticket.domain.Duplicate if there is a policy of that name, or one for the same tickets
     */
    public SlaPolicy handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_SLA);
        SlaPolicy policy = command.policy(identifiers.nextPolicy());
        return desk.unitOfWork().run(() -> {
            List<SlaPolicy> others = desk.policies().allToChange();
            if (others.size() >= Policies.MOST) {
                throw InvalidValue.of("name", Problem.TOO_LONG, Map.of("max", Policies.MOST));
            }
            desk.requireReferences(policy, Optional.empty());
            new SlaPolicies(others).requireNoneContradicts(policy);
            SlaPolicy added = desk.policies().add(policy);
            desk.note(AuditKind.SLA_POLICY_ADDED, command.by(), added);
            return added;
        });
    }
}
