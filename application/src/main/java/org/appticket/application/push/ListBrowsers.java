package org.appticket.application.push;

import java.util.List;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.port.push.PushSubscriptions.Kept;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.push.PushKey;

/** Lists the browsers that are told of a caller's news. */
public final class ListBrowsers {

    private final PushDesk desk;

    /**
     * Over the browsers.
     *
     * @param desk what it works with
     */
    public ListBrowsers(PushDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     */
    public record Query(Caller by) {}

    /**
     * What a browser needs to become one of them, and which there are.
     *
     * @param key the public key of this installation; nothing if nobody is told by browsers here
     * @param browsers the oldest first
     */
    public record Result(Optional<String> key, List<MyBrowser> browsers) {
        /** Copies the browsers. */
        public Result {
            browsers = List.copyOf(browsers);
        }
    }

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the browsers
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may not read
     */
    public Result handle(Query query) {
        Permissions.require(query.by().actor(), Duty.READ_OWN_ACCOUNT);
        List<MyBrowser> browsers = desk.subscriptions().list(query.by().actor().person()).stream()
                .map(Kept::subscription)
                .map(subscription -> MyBrowser.of(subscription, query.by().session()))
                .toList();
        return new Result(desk.key().map(PushKey::publicKey), browsers);
    }
}
