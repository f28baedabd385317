package org.appticket.domain.permission;

import java.util.Optional;
import org.appticket.domain.NotFound;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewOwner;

/** The policy for saved views (rule VEW-1 in {@code docs/rules.md}); what a view shows is up to the {@link Sight} of the reader. */
public final class ViewPermissions {

    private ViewPermissions() {}

    /**
     * Whether somebody can use a view.
     *
     * @param actor who
     * @param owner whose it is
     * @return true for their own and those of their teams
     */
    public static boolean uses(Actor actor, ViewOwner owner) {
        return Permissions.may(actor, Duty.READ_VIEWS)
                && owner.team()
                        .map(team -> actor.isStaff() && actor.teams().contains(team))
                        .orElseGet(() -> owner.creator().equals(actor.person()));
    }

    /**
     * Whether somebody can change a view, or take it away.
     *
     * @param actor who
     * @param owner whose it is
     * @return true for what they use and made, and for managers what their teams use
     */
    public static boolean keeps(Actor actor, ViewOwner owner) {
        boolean own = owner.creator().equals(actor.person());
        return Permissions.may(actor, Duty.KEEP_VIEWS)
                && uses(actor, owner)
                && (own || (owner.team().isPresent() && actor.is(Role.MANAGER)));
    }

    /**
     * Sees to it that somebody can make a view.
     *
     * @param actor who
     * @param owner whose it is to be
     * @throws NotPermitted if their credential may not, or it is a team's that they do not work in
     */
    public static void requireMaking(Actor actor, ViewOwner owner) {
        if (!keeps(actor, owner)) {
            throw new NotPermitted(Duty.KEEP_VIEWS);
        }
    }

    /**
     * The view, if somebody can use it.
     *
     * @param actor who
     * @param view the view, if there is one
     * @return the view
     * @throws NotFound if there is none, or they may not know of it
     */
    public static SavedView used(Actor actor, Optional<SavedView> view) {
        return view.filter(known -> uses(actor, known.owner())).orElseThrow(NotFound::new);
    }

    /**
     * The view, if somebody can change it.
     *
     * @param actor who
     * @param view the view, if there is one
     * @return the view
     * @throws NotFound if there is none, or they may not know of it
     * @throws NotPermitted if they use it, but may not change it
     */
    public static SavedView kept(Actor actor, Optional<SavedView> view) {
        SavedView known = used(actor, view);
        if (!keeps(actor, known.owner())) {
            throw new NotPermitted(Duty.KEEP_VIEWS);
        }
        return known;
    }
}
