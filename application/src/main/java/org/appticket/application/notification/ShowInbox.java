package org.appticket.application.notification;

import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Inboxes;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.view.NoticeRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.Sight;

/** Shows somebody what they were told, as far as they may still know of it. */
public final class ShowInbox {

    private final UnitOfWork unitOfWork;
    private final Inboxes inboxes;

    /**
     * Over the inboxes.
     *
     * @param unitOfWork what they are read in
     * @param inboxes where notices are
     */
    public ShowInbox(UnitOfWork unitOfWork, Inboxes inboxes) {
        this.unitOfWork = unitOfWork;
        this.inboxes = inboxes;
    }

    /**
     * What is asked for.
     *
     * @param by whose inbox
     * @param page which page
     */
    public record Query(Actor by, PageRequest page) {}

    /**
     * An inbox.
     *
     * @param notices a page of what they were told, the newest first
     * @param unread how many of all are unread, counted up to {@link Inboxes#UNREAD_LIMIT}
     */
    public record Inbox(Page<NoticeRecord> notices, int unread) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the inbox
     * @throws org.appticket.domain.permission.NotPermitted if the actor came with a credential that may not read
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Inbox handle(Query query) {
        Actor by = query.by();
        Permissions.require(by, Duty.READ_OWN_ACCOUNT);
        Sight sight = Permissions.sightOf(by);
        Set<Visibility> readable = Permissions.readable(by);
        return unitOfWork.run(() -> new Inbox(
                inboxes.list(by.person(), sight, readable, query.page()),
                inboxes.countUnread(by.person(), sight, readable)));
    }
}
