package org.appticket.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.NoticeRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.NoticeId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.permission.Sight;

/**
 * What each person was told, kept until they have read it and a while longer; used inside a {@link UnitOfWork}. What
 * somebody may not see or read any more is neither shown nor counted, whatever they were told once.
 */
public interface Inboxes {

    /** Where counting unread notices stops. */
    int UNREAD_LIMIT = 100;

    /** How many of the notices that a person has read are kept, the newest. */
    int READ_KEPT = 500;

    /**
     * Adds notices, unread.
     *
     * @param notices what people are told, possibly nothing
     */
    void add(List<Notice> notices);

    /**
     * What a person was told, the newest first.
     *
     * @param person who
     * @param sight which tickets they may see
     * @param readable what they may read about them
     * @param page which page; its cursor holds the number of a notice
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<NoticeRecord> list(PersonId person, Sight sight, Set<Visibility> readable, PageRequest page);

    /**
     * How much a person has not read.
     *
     * @param person who
     * @param sight which tickets they may see
     * @param readable what they may read about them
     * @return how many notices, at most {@link #UNREAD_LIMIT}
     */
    int countUnread(PersonId person, Sight sight, Set<Visibility> readable);

    /**
     * Remembers that a person has read what they were told, and forgets what they read long ago.
     *
     * @param person who
     * @param upTo the newest notice that they have read, whether it is there or not; nothing if they have read all
     */
    void markRead(PersonId person, Optional<NoticeId> upTo);
}
