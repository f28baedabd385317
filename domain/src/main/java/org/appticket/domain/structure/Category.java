package org.appticket.domain.structure;

import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Stale;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;

/**
 * What a ticket is about; categories form a tree.
 *
 * @param id its number
 * @param name as {@link TextRule#NAME} wants it, unique below its parent
 * @param parent the category that it refines; nothing at the top
 * @param team into whose queue new tickets go that name no team; nothing to go by the parent
 * @param active false once it is retired: what is about it stays so, and nothing new is; always true for {@link #OTHER}
 * @param version how often it was saved
 */
public record Category(
        CategoryId id,
        String name,
        Optional<CategoryId> parent,
        Optional<TeamId> team,
        boolean active,
        Version version) {

    /** What tickets are about that say nothing of it; it ships with the product. */
    public static final CategoryId OTHER = new CategoryId(5);

    /**
     * Normalises and checks the name.
     *
     * @throws InvalidValue if it is not as it must be, or if {@link #OTHER} is to be retired
     */
    public Category {
        name = TextRule.NAME.check("name", name.strip());
        if (!active && id.equals(OTHER)) {
            throw InvalidValue.of("active", Problem.NOT_APPLICABLE);
        }
    }

    /**
     * A new category of which only name and place are known.
     *
     * @param id its number
     * @param name as {@link TextRule#NAME} wants it
     * @param parent the category that it refines; nothing at the top
     * @throws InvalidValue if the name is not as it must be
     */
    public Category(CategoryId id, String name, Optional<CategoryId> parent) {
        this(id, name, parent, Optional.empty(), true, Version.UNSAVED);
    }

    /**
     * The same category after a save.
     *
     * @return the category with the next version
     */
    public Category saved() {
        return new Category(id, name, parent, team, active, version.next());
    }

    /**
     * Sees to it that somebody decides upon the category as it is.
     *
     * @param expected the version that they saw; nothing if they do not care
     * @throws Stale if another version is current
     */
    public void require(Optional<Version> expected) {
        if (expected.isPresent() && !expected.get().equals(version)) {
            throw new Stale(version);
        }
    }
}
