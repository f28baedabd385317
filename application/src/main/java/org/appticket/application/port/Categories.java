package org.appticket.application.port;

import java.util.Optional;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Lineage;

/** The categories; hardware, software, network, access and other ship with the product, as numbers 1 to 5. */
public interface Categories {

    /**
     * Adds a category.
     *
     * @param category the new category, whose parent exists
     * @return the category as it was saved
     * @throws org.appticket.domain.Duplicate with {@code name} if its parent has one of that name, whatever its case
     */
    Category add(Category category);

    /**
     * A category that is to be decided about, inside a unit of work: nobody else decides about it until its end.
     *
     * @param id its number
     * @return the category
     * @throws org.appticket.domain.NotFound if there is none
     */
    Category get(CategoryId id);

    /**
     * A category.
     *
     * @param id its number
     * @return nothing if there is none
     */
    Optional<Category> find(CategoryId id);

    /**
     * Where a category stands in the tree, inside a unit of work: until its end the tree keeps its shape but for what is
     * done there.
     *
     * @param id its number
     * @return its place; at the top and alone if there is none of that number
     */
    Lineage getLineage(CategoryId id);

    /**
     * Keeps a changed category; what is below it moves with it. Whoever moves one asked for its lineage before.
     *
     * @param category the category, in the version that was decided upon
     * @return the category as it was saved
     * @throws org.appticket.domain.Stale if another version is current
     * @throws org.appticket.domain.Duplicate with {@code name} if its parent has another one of that name, whatever its
     *     case
     */
    Category save(Category category);

    /**
     * All categories, by number.
     *
     * @param page which page; its cursor holds the number of a category
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<Category> list(PageRequest page);
}
