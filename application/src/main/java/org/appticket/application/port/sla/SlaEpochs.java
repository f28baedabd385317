package org.appticket.application.port.sla;

import org.appticket.domain.id.Epoch;

/**
 * How often something changed by which deadlines are reckoned: a calendar, a policy, the tree of categories, the calendar of
 * a team. What was reckoned in an earlier epoch is to be reckoned again, so whoever keeps a deadline asks for the epoch
 * before they read anything else.
 */
public interface SlaEpochs {

    /**
     * The epoch that is in force.
     *
     * @return it grows
     */
    Epoch current();

    /**
     * Begins a new epoch, inside the unit of work that changes something; it is in force when that is committed, and until
     * then nobody else begins one.
     *
     * @return the new epoch, one more than the one before
     */
    Epoch raise();
}
