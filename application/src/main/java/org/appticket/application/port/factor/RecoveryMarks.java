package org.appticket.application.port.factor;

import java.util.List;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.id.PersonId;

/**
 * By what recovery codes are recognised that were not used yet: signatures, of which nobody can tell the codes. Used inside
 * a {@link org.appticket.application.port.UnitOfWork}, but for the list, which works outside too.
 */
public interface RecoveryMarks {

    /**
     * The marks of somebody.
     *
     * @param person who
     * @return in no order
     */
    List<Signature> list(PersonId person);

    /**
     * Keeps other marks in place of all those before.
     *
     * @param person who; nobody else decides about them until this unit of work ends
     * @param marks the marks, all different; none to remove them
     */
    void replace(PersonId person, List<Signature> marks);

    /**
     * Uses a mark up. If two do so at once, one of them gets it.
     *
     * @param person whose
     * @param mark which one
     * @return true if it was there
     */
    boolean take(PersonId person, Signature mark);
}
