package org.appticket.application.port.relation;

import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;

/** When people are out of office; at most one time each. Changed inside a unit of work that has got the person. */
public interface Absences {

    /**
     * Somebody's absence.
     *
     * @param person who; possibly nobody
     * @return nothing if none was said; one that is over is still found
     */
    Optional<Absence> find(PersonId person);

    /**
     * Keeps an absence instead of the one before.
     *
     * @param person who is away
     * @param absence when
     */
    void save(PersonId person, Absence absence);

    /**
     * Forgets somebody's absence.
     *
     * @param person who is back; possibly they were never away
     */
    void remove(PersonId person);
}
