package org.appticket.application.structure;

import java.util.Optional;
import org.appticket.application.port.Identifiers;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Lineage;

/** Adds a category, at the top or below another one. */
public final class AddCategory {

    private final Tree tree;
    private final Identifiers identifiers;

    /**
     * Over the categories.
     *
     * @param tree what it works with
     * @param identifiers where numbers come from
     */
    public AddCategory(Tree tree, Identifiers identifiers) {
        this.tree = tree;
        this.identifiers = identifiers;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name the category's name
     * @param parent the category that it refines; nothing at the top
     * @param team into whose queue new tickets go; nothing to go by the parent
     */
    public record Command(Actor by, String name, Optional<CategoryId> parent, Optional<TeamId> team) {
        /**
         * A category without a team of its own.
         *
         * @param by who asks
         * @param name the category's name
         * @param parent the category that it refines; nothing at the top
         */
        public Command(Actor by, String name, Optional<CategoryId> parent) {
            this(by, name, parent, Optional.empty());
        }
    }

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new category
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.InvalidValue if the name is not as it must be, parent or team cannot be used, or the
     *     tree would get too many levels
     * @throws org.appticket.domain.Duplicate if its parent has one of that name
     */
    public Category handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        Category category = new Category(
                identifiers.nextCategory(), command.name(), command.parent(), command.team(), true, Version.UNSAVED);
        return tree.unitOfWork().run(() -> {
            tree.require(category, Lineage.ofNew(category.id()));
            Category added = tree.categories().add(category);
            tree.audit()
                    .add(AuditEntry.of(AuditKind.CATEGORY_ADDED)
                            .by(command.by())
                            .with("category", category.id()));
            return added;
        });
    }
}
