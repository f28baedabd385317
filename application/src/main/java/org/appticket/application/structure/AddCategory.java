package org.appticket.application.structure;

import java.util.Optional;
import org.appticket.application.port.Categories;
import org.appticket.application.port.Identifiers;
import org.appticket.application.port.References;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Category;

/** Adds a category, at the top or below another one. */
public final class AddCategory {

    private final UnitOfWork unitOfWork;
    private final Categories categories;
    private final References references;
    private final Identifiers identifiers;
    private final AuditLog audit;

    /**
     * Over the categories.
     *
     * @param unitOfWork what it is done in
     * @param categories where they are
     * @param references what knows whether a parent exists
     * @param identifiers where numbers come from
     * @param audit where it is written down
     */
    public AddCategory(
            UnitOfWork unitOfWork,
            Categories categories,
            References references,
            Identifiers identifiers,
            AuditLog audit) {
        this.unitOfWork = unitOfWork;
        this.categories = categories;
        this.references = references;
        this.identifiers = identifiers;
        this.audit = audit;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param name the category's name
     * @param parent the category that it refines; nothing at the top
     */
    public record Command(Actor by, String name, Optional<CategoryId> parent) {}

    /**
     * Adds it.
     *
     * @param command what is asked for
     * @return the new category
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws InvalidValue if the name is not as it must be, or the parent does not exist
     * @throws org.appticket.domain.Duplicate if its parent has one of that name
     */
    public Category handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        Category category = new Category(identifiers.nextCategory(), command.name(), command.parent());
        return unitOfWork.run(() -> {
            if (command.parent().filter(parent -> !references.exists(parent)).isPresent()) {
                throw InvalidValue.of("parent", Problem.UNKNOWN_REFERENCE);
            }
            categories.add(category);
            audit.add(AuditEntry.of(AuditKind.CATEGORY_ADDED).by(command.by()).with("category", category.id()));
            return category;
        });
    }
}
