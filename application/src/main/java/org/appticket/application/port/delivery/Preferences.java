package org.appticket.application.port.delivery;

import java.util.List;
import java.util.Set;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Listener;
import org.appticket.domain.notification.NotificationPreferences;

/** How people want to be told; used inside a {@link org.appticket.application.port.UnitOfWork}. */
public interface Preferences {

    /**
     * How a person wants to be told.
     *
     * @param person who
     * @return what they chose, or what is usual
     */
    NotificationPreferences get(PersonId person);

    /**
     * Keeps how a person wants to be told, in the place of what they chose before.
     *
     * @param person who
     * @param preferences how
     */
    void save(PersonId person, NotificationPreferences preferences);

    /**
     * Those who can be told outside the product, by one query.
     *
     * @param people who; possibly nobody
     * @return those of them who are active and have an address or a number, in no order, with the channels that reach them
     */
    List<Listener> listListeners(Set<PersonId> people);
}
