package org.appticket.adapters.rest.notification;

import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.http.Listing.PageBody;

/** One page of notices on the wire, and how many of all of them are unread. */
record NotificationsBody(
        List<Record> items,
        Optional<String> next,
        Optional<Integer> total,
        Optional<Integer> totalAtLeast,
        int unread) {
    static NotificationsBody of(PageBody page, int unread) {
        return new NotificationsBody(page.items(), page.next(), page.total(), page.totalAtLeast(), unread);
    }
}
