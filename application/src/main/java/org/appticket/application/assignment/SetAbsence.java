package org.appticket.application.assignment;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.relation.Absences;
import org.appticket.application.port.relation.Memberships;
import org.appticket.domain.NotFound;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Absence.Period;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Says when somebody is out of office: oneself, somebody of a team of one's own that one manages, or anybody if one
 * administers. What they were asked before and have not accepted is released then (rule ASG-7 in {@code docs/rules.md}).
 */
public final class SetAbsence {

    private final UnitOfWork unitOfWork;
    private final Staff staff;
    private final AuditLog audit;
    private final InstantSource clock;

    /**
     * Over the people.
     *
     * @param unitOfWork what it is done in
     * @param staff who they are
     * @param audit where it is written down that somebody did it for another
     * @param clock what time it is
     */
    public SetAbsence(UnitOfWork unitOfWork, Staff staff, AuditLog audit, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who can be out of office.
     *
     * @param people everybody
     * @param memberships in which teams they work
     * @param absences when they are away
     */
    public record Staff(People people, Memberships memberships, Absences absences) {}

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param person who is away
     * @param absent when; nothing if they are back
     */
    public record Command(Actor by, PersonId person, Optional<Period> absent) {}

    /**
     * Keeps it.
     *
     * @param command what is asked for
     * @return the absence as it is now; nothing if they are in office
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not say so
     * @throws NotFound if there is no such person
     * @throws org.appticket.domain.InvalidValue if it would end before it begins
     */
    public Optional<Absence> handle(Command command) {
        boolean own = command.person().equals(command.by().person());
        Permissions.require(command.by(), own ? Duty.MANAGE_OWN_ACCOUNT : Duty.MANAGE_MEMBERS);
        return unitOfWork.run(() -> {
            Person before = staff.people().get(command.person());
            PersonId person = before.id();
            requireReach(command.by(), person);
            Optional<Absence> absence = command.absent().map(period -> period.asOf(clock.instant()));
            if (absence.isPresent()) {
                staff.absences().save(person, absence.get());
            } else {
                staff.absences().remove(person);
            }
            staff.people().save(before);
            if (!own) {
                audit.add(AuditEntry.of(AuditKind.ABSENCE_CHANGED)
                        .by(command.by())
                        .about(person));
            }
            return absence;
        });
    }

    private void requireReach(Actor by, PersonId person) {
        boolean ofOneTeam = staff.memberships().listActors(Set.of(person)).stream()
                .anyMatch(member -> member.teams().stream().anyMatch(by.teams()::contains));
        if (!person.equals(by.person()) && !ofOneTeam) {
            Permissions.require(by, Duty.MANAGE_PEOPLE);
        }
    }
}
