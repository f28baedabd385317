package org.appticket.domain.structure;

import java.util.Optional;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CategoryId;

/**
 * What a ticket is about; categories form a tree.
 *
 * @param id its number
 * @param name as {@link TextRule#NAME} wants it, unique below its parent
 * @param parent the category that it refines; nothing at the top
 */
public record Category(CategoryId id, String name, Optional<CategoryId> parent) {

    /** What tickets are about that say nothing of it; it ships with the product. */
    public static final CategoryId OTHER = new CategoryId(5);

    /**
     * Normalises and checks the name.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public Category {
        name = TextRule.NAME.check("name", name.strip());
    }
}
