package org.appticket.application.structure;

import org.appticket.application.port.Categories;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Category;

/** Shows a category. */
public final class ShowCategory {

    private final Categories categories;

    /**
     * Over the categories.
     *
     * @param categories where they are
     */
    public ShowCategory(Categories categories) {
        this.categories = categories;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param category which
     */
    public record Query(Actor by, CategoryId category) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the category
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws NotFound if there is no such category
     */
    public Category handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return categories.find(query.category()).orElseThrow(NotFound::new);
    }
}
