package org.appticket.application.assignment;

import java.util.Optional;
import org.appticket.application.port.relation.Absences;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows when somebody is out of office: to everybody their own, and to those who look people up. */
public final class ShowAbsence {

    private final Absences absences;

    /**
     * Over the absences.
     *
     * @param absences where they are
     */
    public ShowAbsence(Absences absences) {
        this.absences = absences;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param person whose absence
     */
    public record Query(Actor by, PersonId person) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return nothing if they are in office
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not look people up
     */
    public Optional<Absence> handle(Query query) {
        boolean own = query.person().equals(query.by().person());
        Permissions.require(query.by(), own ? Duty.READ_OWN_ACCOUNT : Duty.FIND_PEOPLE);
        return absences.find(query.person());
    }
}
