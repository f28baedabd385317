package org.appticket.application.structure;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.Violations;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.CategoryPatch;

/**
 * Changes a category: its name, its place in the tree, where its tickets go, and whether there can be new ones (rules STR-2 and
 * STR-3 in {@code docs/rules.md}).
 */
public final class ChangeCategory {

    private final Tree tree;

    /**
     * Over the categories.
     *
     * @param tree what it works with
     */
    public ChangeCategory(Tree tree) {
        this.tree = tree;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param category which category
     * @param expected the version that they saw; nothing if they do not care
     * @param patch what is to change
     */
    public record Command(Actor by, CategoryId category, Optional<Version> expected, CategoryPatch patch) {}

    /**
     * Changes it; what is below it moves with it, and deadlines are reckoned again.
     *
     * @param command what is asked for
     * @return the category after it; the same version if nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such category
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be, or the category would come below itself
     * @throws org.appticket.domain.Duplicate if another one below its parent has the new name
     */
    public Category handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        return tree.unitOfWork().run(() -> {
            Category before = tree.categories().get(command.category());
            before.require(command.expected());
            Category after = command.patch().appliedTo(before);
            List<String> changed = CategoryPatch.changed(before, after);
            if (changed.isEmpty()) {
                return before;
            }
            requireReferences(after, changed);
            Category saved = tree.categories().save(after);
            if (changed.contains("parent")) {
                tree.epochs().raise();
            }
            tree.audit()
                    .add(AuditEntry.of(AuditKind.CATEGORY_CHANGED)
                            .by(command.by())
                            .with("category", after.id())
                            .with("changed", String.join(",", changed)));
            return saved;
        });
    }

    /** What it refers to already may stay. */
    private void requireReferences(Category after, List<String> changed) {
        Violations violations = new Violations();
        if (changed.contains("parent")) {
            after.parent()
                    .ifPresent(parent -> violations.gather(
                            () -> tree.requireParent(tree.categories().getLineage(after.id()), parent)));
        }
        if (changed.contains("team")) {
            violations.gather(() -> tree.requireTeam(after));
        }
        violations.refuse();
    }
}
