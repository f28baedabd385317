package org.appticket.domain.sla;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Stale;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;

/**
 * What is promised for some tickets.
 *
 * @param id its number
 * @param version how often it was saved
 * @param name as {@link TextRule#NAME} wants it
 * @param match for which tickets
 * @param calendar whose hours count, unless those of the ticket's team do
 * @param targets how much time for what, at least one
 * @param alarms when those who work on a ticket hear that time runs out
 * @param pausesForDependency whether {@link Target#RESOLUTION} and {@link Target#TEAM} rest while a ticket waits for another
 * @param alarmHours in whose hours alarms are raised; nothing for at any time
 */
public record SlaPolicy(
        PolicyId id,
        Version version,
        String name,
        SlaMatch match,
        CalendarId calendar,
        Map<Target, Budget> targets,
        AlarmPoints alarms,
        boolean pausesForDependency,
        Optional<CalendarId> alarmHours) {

    /**
     * Normalises and checks the name, and copies the targets.
     *
     * @throws InvalidValue if the name is not as it must be, or nothing is promised
     */
    public SlaPolicy {
        name = TextRule.NAME.check("name", name.strip());
        if (targets.isEmpty()) {
            throw InvalidValue.of("targets", Problem.REQUIRED);
        }
        targets = Collections.unmodifiableMap(new EnumMap<>(targets));
    }

    /**
     * How much time it gives.
     *
     * @param target for what
     * @return nothing if it promises nothing
     */
    public Optional<Budget> budget(Target target) {
        return Optional.ofNullable(targets.get(target));
    }

    /**
     * The same policy after a save.
     *
     * @return the policy with the next version
     */
    public SlaPolicy saved() {
        return new SlaPolicy(
                id, version.next(), name, match, calendar, targets, alarms, pausesForDependency, alarmHours);
    }

    /**
     * Sees to it that somebody decides upon the policy as it is.
     *
     * @param expected the version that they saw; nothing if they do not care
     * @throws Stale if another version is current
     */
    public void require(Optional<Version> expected) {
        if (expected.isPresent() && !expected.get().equals(version)) {
            throw new Stale(version);
        }
    }
}
