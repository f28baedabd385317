package org.appticket.application.port.push;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;

/**
 * The browsers that are told of news; used inside a {@link org.appticket.application.port.UnitOfWork}, but for the list, which
 * works outside too. Those of sessions that are ended are removed by {@link org.appticket.application.port.access.Sessions}.
 */
public interface PushSubscriptions {

    /**
     * A browser, and what it took last.
     *
     * @param subscription the browser
     * @param letter by what the last news that its service took were told from others; nothing if it took none
     */
    record Kept(PushSubscription subscription, Optional<Digest> letter) {}

    /**
     * The browsers of a person.
     *
     * @param person who
     * @return all of them, the oldest first
     */
    List<Kept> list(PersonId person);

    /**
     * Adds a browser, in the place of the one with the same endpoint, whosever that was.
     *
     * @param subscription the browser, which took nothing yet
     */
    void put(PushSubscription subscription);

    /**
     * Keeps that the service of a browser took news.
     *
     * @param id which browser; possibly one that was removed
     * @param letter by what the news are told from others
     */
    void note(PushId id, Digest letter);

    /**
     * Removes a browser.
     *
     * @param person whose it is
     * @param id which
     * @return false if they have no such browser
     */
    boolean remove(PersonId person, PushId id);
}
