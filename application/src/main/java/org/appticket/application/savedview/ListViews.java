package org.appticket.application.savedview;

import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.savedview.SavedView;

/** Lists somebody's saved views and those of the teams that they work in. */
public final class ListViews {

    private final SavedViews views;

    /**
     * Over the views.
     *
     * @param views where they are
     */
    public ListViews(SavedViews views) {
        this.views = views;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param page which page
     */
    public record Query(Actor by, PageRequest page) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the page, by their places
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<SavedView> handle(Query query) {
        Actor by = query.by();
        Permissions.require(by, Duty.READ_VIEWS);
        return views.list(by.person(), by.isStaff() ? by.teams() : Set.of(), query.page());
    }
}
