package org.appticket.application.port;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.structure.Category;

/** The categories; hardware, software, network, access and other ship with the product, as numbers 1 to 5. */
public interface Categories {

    /**
     * Adds a category.
     *
     * @param category the new category, whose parent exists
     * @throws org.appticket.domain.Duplicate with {@code name} if its parent has one of that name, whatever its case
     */
    void add(Category category);

    /**
     * All categories, by number.
     *
     * @param page which page; its cursor holds the number of a category
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<Category> list(PageRequest page);
}
