package org.appticket.application.port.savedview;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewOwner;

/** The saved views. They are changed inside a {@link org.appticket.application.port.UnitOfWork}, and read also outside. */
public interface SavedViews {

    /**
     * What an owner has already.
     *
     * @param views how many
     * @param nextPosition the place after the last of them; 0 if there are none
     */
    record Extent(int views, int nextPosition) {}

    /**
     * Adds a view.
     *
     * @param view the view, unsaved
     * @throws org.appticket.domain.Duplicate with {@code name} if its owner has one of that name, whatever its case
     */
    void add(SavedView view);

    /**
     * Keeps what a view shows now.
     *
     * @param view the view, of the version that was decided upon
     * @throws org.appticket.domain.NotFound if it is gone
     * @throws org.appticket.domain.Stale if it is of another version now
     * @throws org.appticket.domain.Duplicate with {@code name} if its owner has another one of that name, whatever its case
     */
    void save(SavedView view);

    /**
     * Takes a view away.
     *
     * @param view the view, of the version that was decided upon
     * @throws org.appticket.domain.NotFound if it is gone
     * @throws org.appticket.domain.Stale if it is of another version now
     */
    void remove(SavedView view);

    /**
     * A view.
     *
     * @param id its number
     * @return nothing if there is none
     */
    Optional<SavedView> find(ViewId id);

    /**
     * What an owner has already.
     *
     * @param owner whose
     * @return how many views, and where the next one goes
     */
    Extent extent(ViewOwner owner);

    /**
     * The views of a person and of teams, by their places and then by number.
     *
     * @param person whose own
     * @param teams which teams'; possibly none
     * @param page which page; its cursor holds a place and the number of a view
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<SavedView> list(PersonId person, Set<TeamId> teams, PageRequest page);
}
