package org.appticket.application.push;

import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.push.PushSubscription;

/**
 * A browser as its person sees it.
 *
 * @param subscription the browser
 * @param current whether they chose it in the session that they ask with
 */
public record MyBrowser(PushSubscription subscription, boolean current) {

    static MyBrowser of(PushSubscription subscription, Optional<Digest> session) {
        return new MyBrowser(subscription, session.isPresent() && session.equals(subscription.session()));
    }
}
