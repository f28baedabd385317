package org.appticket.application.structure;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Categories;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Category;

/** Lists the categories, by number. */
public final class ListCategories {

    private final Categories categories;

    /**
     * Over the categories.
     *
     * @param categories where they are
     */
    public ListCategories(Categories categories) {
        this.categories = categories;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param page which page
     */
    public record Query(Actor by, PageRequest page) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<Category> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return categories.list(query.page());
    }
}
