package org.appticket.application.savedview;

import org.appticket.application.port.savedview.SavedViews;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.ViewPermissions;
import org.appticket.domain.savedview.SavedView;

/** Shows a saved view. */
public final class ShowView {

    private final SavedViews views;

    /**
     * Over the views.
     *
     * @param views where they are
     */
    public ShowView(SavedViews views) {
        this.views = views;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param view which view
     */
    public record Query(Actor by, ViewId view) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the view
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.NotFound if there is none, or the actor may not know of it
     */
    public SavedView handle(Query query) {
        Permissions.require(query.by(), Duty.READ_VIEWS);
        return ViewPermissions.used(query.by(), views.find(query.view()));
    }
}
