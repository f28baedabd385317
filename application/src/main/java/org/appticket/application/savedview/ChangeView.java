package org.appticket.application.savedview;

import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.domain.Stale;
import org.appticket.domain.id.Version;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.ViewPermissions;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewPatch;

/** Changes what a saved view shows, or takes it away. */
public final class ChangeView {

    private final UnitOfWork unitOfWork;
    private final SavedViews views;

    /**
     * Over the views.
     *
     * @param unitOfWork what it is done in
     * @param views where they are
     */
    public ChangeView(UnitOfWork unitOfWork, SavedViews views) {
        this.unitOfWork = unitOfWork;
        this.views = views;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param view which view
     * @param expected the version that they saw; nothing if they do not mind
     * @param patch what is to change; nothing to take the view away
     */
    public record Command(Actor by, ViewId view, Optional<Version> expected, Optional<ViewPatch> patch) {}

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the view after it; of the same version if nothing changed; nothing if it was taken away
     * @throws org.appticket.domain.NotFound if there is none, or the actor may not know of it
     * @throws org.appticket.domain.permission.NotPermitted if it is a team's, and the actor neither made it nor manages
     * @throws Stale if it has changed since the actor saw it
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be
     * @throws org.appticket.domain.Duplicate if there is another one of that name
     */
    public Optional<SavedView> handle(Command command) {
        return unitOfWork.run(() -> {
            SavedView view = ViewPermissions.kept(command.by(), views.find(command.view()));
            if (command.expected().filter(seen -> !seen.equals(view.version())).isPresent()) {
                throw new Stale(view.version());
            }
            command.patch()
                    .map(view::with)
                    .ifPresentOrElse(
                            changed -> {
                                if (!changed.equals(view)) {
                                    views.save(changed);
                                }
                            },
                            () -> views.remove(view));
            return views.find(command.view());
        });
    }
}
