package org.appticket.domain.savedview;

import org.appticket.domain.id.Version;
import org.appticket.domain.id.ViewId;

/**
 * A filter of the list of tickets that is kept under a name. It shows each reader what they may see and no more (rule VEW-2
 * in {@code docs/rules.md}).
 *
 * @param id its number
 * @param owner whose it is; never changed
 * @param content what it shows
 * @param version how often it was saved
 */
public record SavedView(ViewId id, ViewOwner owner, ViewContent content, Version version) {

    /** How many views a person, or a team, can have. */
    public static final int MAX_PER_OWNER = 100;

    /**
     * The same view showing something else.
     *
     * @param patch what is to change
     * @return the view, of the same version
     * @throws org.appticket.domain.InvalidValue if something is not as it must be
     */
    public SavedView with(ViewPatch patch) {
        return new SavedView(id, owner, patch.appliedTo(content), version);
    }
}
