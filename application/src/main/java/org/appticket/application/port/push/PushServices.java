package org.appticket.application.port.push;

import java.util.List;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushTarget;

/**
 * The services by which browsers get messages. What they are handed is encrypted for the browser. Never used inside a unit of
 * work. Safe for use by many threads.
 */
public interface PushServices {

    /**
     * Makes a pair of keys by which services may know us.
     *
     * @return another one each time
     */
    PushKey newKey();

    /**
     * Whether something could be sent there, as far as one can see without looking anything up.
     *
     * @param target where
     * @return false if the settings forbid it
     */
    boolean mayReach(PushTarget target);

    /**
     * Hands over news for several browsers at once.
     *
     * @param key by what the services know us
     * @param to the browsers, {@value org.appticket.domain.push.PushSubscription#MOST_PER_PERSON} at most
     * @param news what they are told
     * @return for each browser, in their order, why its service did not take it, and how long it asks to be left alone; nothing if it did;
     *     {@link Trouble#RECIPIENT_REFUSED} if the browser is gone for good
     */
    List<Optional<Setback>> bring(PushKey key, List<PushTarget> to, News news);

    /**
     * Hands over something that says that it is a test, and nothing else.
     *
     * @param key by what the services know us
     * @param to the browsers
     * @param letter tells it from all other letters
     * @param reader who reads it
     * @return as {@link #bring}
     */
    List<Optional<Setback>> bringTest(PushKey key, List<PushTarget> to, Digest letter, Recipient reader);
}
