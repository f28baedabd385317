package org.appticket.domain.structure;

import java.util.List;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.CategoryId;

/**
 * Where a category stands in the tree (rule STR-2 in {@code docs/rules.md}).
 *
 * @param category which
 * @param above what it refines, the nearest first; nothing at the top
 * @param levelsBelow how many levels there are below it
 */
public record Lineage(CategoryId category, List<CategoryId> above, int levelsBelow) {

    /** The most levels that the tree has. */
    public static final int MOST_LEVELS = 6;

    /** Copies what is above. */
    public Lineage {
        above = List.copyOf(above);
    }

    /**
     * A category that is not in the tree yet.
     *
     * @param category which
     * @return nothing above and nothing below it
     */
    public static Lineage ofNew(CategoryId category) {
        return new Lineage(category, List.of(), 0);
    }

    /**
     * Sees to it that the category, with all below it, can be put below another one.
     *
     * @param parent where that one stands
     * @throws InvalidValue for the field {@code parent} if it is the category itself or below it, or if the tree would
     *     get more than {@value #MOST_LEVELS} levels
     */
    public void requireFitsBelow(Lineage parent) {
        if (parent.category.equals(category) || parent.above.contains(category)) {
            throw InvalidValue.of("parent", Problem.NOT_APPLICABLE);
        }
        int levels = parent.above.size() + 1 + 1 + levelsBelow;
        if (levels > MOST_LEVELS) {
            throw InvalidValue.of("parent", Problem.TOO_LONG, Map.of("max", MOST_LEVELS));
        }
    }
}
