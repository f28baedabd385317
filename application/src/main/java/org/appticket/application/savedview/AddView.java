package org.appticket.application.savedview;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.References;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.ViewPermissions;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewContent;
import org.appticket.domain.savedview.ViewOwner;
import org.appticket.domain.savedview.ViewPatch;

/** Keeps a filter of the list of tickets under a name: for oneself, or for a team that one works in. */
public final class AddView {

    private final UnitOfWork unitOfWork;
    private final SavedViews views;
    private final References references;
    private final Identifiers identifiers;

    /**
     * Over the views.
     *
     * @param unitOfWork what it is done in
     * @param views where they are
     * @param references which teams there are
     * @param identifiers where numbers come from
     */
    public AddView(UnitOfWork unitOfWork, SavedViews views, References references, Identifiers identifiers) {
        this.unitOfWork = unitOfWork;
        this.views = views;
        this.references = references;
        this.identifiers = identifiers;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team whose members are to use it; nothing if it is for the actor alone
     * @param name what it is called
     * @param details what it shows; without a position it comes after the others
     */
    public record Command(Actor by, Optional<TeamId> team, String name, ViewPatch details) {}

    /**
     * Keeps it.
     *
     * @param command what is asked for
     * @return the view
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work in the team
     * @throws InvalidValue if a value is not as it must be, there is no such team, or there are too many views
     * @throws org.appticket.domain.Duplicate if there is one of that name
     */
    public SavedView handle(Command command) {
        ViewOwner owner = new ViewOwner(command.by().person(), command.team());
        if (command.team().filter(team -> !references.isActive(team)).isPresent()) {
            throw InvalidValue.of("team", Problem.UNKNOWN_REFERENCE);
        }
        ViewPermissions.requireMaking(command.by(), owner);
        return unitOfWork.run(() -> {
            SavedViews.Extent extent = views.extent(owner);
            if (extent.views() >= SavedView.MAX_PER_OWNER) {
                throw InvalidValue.of("name", Problem.TOO_LONG, Map.of("max", SavedView.MAX_PER_OWNER));
            }
            int position = Math.min(extent.nextPosition(), ViewContent.LAST_POSITION);
            ViewContent empty = new ViewContent(
                    command.name(), Collections.emptySortedMap(), Optional.empty(), List.of(), position);
            SavedView view = new SavedView(
                    identifiers.nextView(), owner, command.details().appliedTo(empty), Version.UNSAVED);
            views.add(view);
            return views.find(view.id()).orElseThrow();
        });
    }
}
