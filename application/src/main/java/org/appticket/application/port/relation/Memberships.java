package org.appticket.application.port.relation;

import java.util.List;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;

/**
 * Who works in which team. Changed inside a {@link org.appticket.application.port.UnitOfWork} that has
 * {@linkplain org.appticket.application.port.access.People#get got} the person, so that their memberships are changed by one
 * at a time; read also outside.
 */
public interface Memberships {

    /**
     * Makes somebody a member.
     *
     * @param team a team that exists
     * @param person who
     * @return false if they were a member before
     */
    boolean add(TeamId team, PersonId person);

    /**
     * Ends a membership; what they lead in the queue of the team is {@linkplain Releases to be released} then.
     *
     * @param team which team; possibly none
     * @param person who; possibly nobody
     * @return false if they were no member before
     */
    boolean remove(TeamId team, PersonId person);

    /**
     * The members of a team that count now: those who are active and work on tickets.
     *
     * @param team which; possibly none
     * @param page which page; its cursor holds the number of a person
     * @return the page, by number
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<PersonName> list(TeamId team, PageRequest page);

    /**
     * People with all the rights that they have now, by one query.
     *
     * @param people who; possibly nobody
     * @return those of them who are active, in no order
     */
    List<Actor> listActors(Set<PersonId> people);
}
