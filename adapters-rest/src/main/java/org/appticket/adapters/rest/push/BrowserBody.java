package org.appticket.adapters.rest.push;

import java.time.Instant;
import org.appticket.application.push.MyBrowser;
import org.appticket.domain.push.PushSubscription;

/**
 * A browser on the wire; nobody can send anything there by what this says.
 *
 * @param mark by what the browser recognises itself
 * @param current whether it was chosen in this session
 */
record BrowserBody(long id, String device, String service, String mark, Instant createdAt, boolean current) {
    static BrowserBody of(MyBrowser mine) {
        PushSubscription browser = mine.subscription();
        return new BrowserBody(
                browser.id().value(),
                browser.device(),
                browser.target().origin(),
                browser.target().mark(),
                browser.createdAt(),
                mine.current());
    }
}
