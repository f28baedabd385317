package org.appticket.application.port.sla;

import java.util.List;
import java.util.Optional;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.SlaPolicy;

/**
 * The policies of service levels, of which four ship with the product and of which there are never more than {@value #MOST}.
 * Every version that was saved is kept for ever, also that of a policy which is removed: by (number, version) it is found
 * again as it was.
 */
public interface Policies {

    /** How many there can be. */
    int MOST = 500;

    /**
     * Adds a policy, whose number was never given before.
     *
     * @param policy the new policy
     * @return the policy as it was saved
     * @throws org.appticket.domain.Duplicate with {@code name} if there is a policy of that name, whatever its case; with
     *     {@code match} and the number of the other one if there is one for the same tickets
     */
    SlaPolicy add(SlaPolicy policy);

    /**
     * A policy that is to be decided about, inside a unit of work: nobody else decides about it until its end.
     *
     * @param id its number
     * @return the policy
     * @throws org.appticket.domain.NotFound if there is none
     */
    SlaPolicy get(PolicyId id);

    /**
     * Keeps a changed policy, besides the versions before.
     *
     * @param policy the policy, in the version that was decided upon
     * @return the policy as it was saved
     * @throws org.appticket.domain.NotFound if it was removed
     * @throws org.appticket.domain.Stale if another version is current
     * @throws org.appticket.domain.Duplicate as with {@link #add}
     */
    SlaPolicy save(SlaPolicy policy);

    /**
     * Takes a policy away; its versions stay.
     *
     * @param id its number
     * @throws org.appticket.domain.NotFound if there is none
     */
    void remove(PolicyId id);

    /**
     * A policy.
     *
     * @param id its number
     * @return nothing if there is none
     */
    Optional<SlaPolicy> find(PolicyId id);

    /**
     * A policy as it was.
     *
     * @param id its number, also of one that was removed
     * @param version which one
     * @return always the same; nothing if it was never saved
     */
    Optional<SlaPolicy> find(PolicyId id, Version version);

    /**
     * The policies by pages.
     *
     * @param page which page; its cursor holds the number of a policy
     * @return the page, by number
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<SlaPolicy> list(PageRequest page);

    /**
     * All policies at one moment, from which that of a ticket is chosen.
     *
     * @return at most {@value #MOST}, by number
     */
    List<SlaPolicy> all();

    /**
     * All policies, inside a unit of work to whose end nobody else who asks in this way, adds or saves goes on.
     *
     * @return at most {@value #MOST}, by number
     */
    List<SlaPolicy> allToChange();
}
