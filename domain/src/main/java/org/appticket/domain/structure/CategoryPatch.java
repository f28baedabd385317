package org.appticket.domain.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;

/**
 * What somebody wants to change of a category: nothing means "as it was". Where a value can be taken away, an
 * {@code Optional} in the {@code Optional} says so.
 *
 * @param name the new name
 * @param parent the category that it refines now, or none
 * @param team into whose queue new tickets go, or none to go by the parent
 * @param active whether new tickets can be about it
 */
public record CategoryPatch(
        Optional<String> name,
        Optional<Optional<CategoryId>> parent,
        Optional<Optional<TeamId>> team,
        Optional<Boolean> active) {

    /**
     * The category as it is to be.
     *
     * @param before as it is
     * @return the category with what this patch changes, not saved yet
     * @throws org.appticket.domain.InvalidValue if a new value is not as it must be
     */
    public Category appliedTo(Category before) {
        return new Category(
                before.id(),
                name.orElse(before.name()),
                parent.orElse(before.parent()),
                team.orElse(before.team()),
                active.orElse(before.active()),
                before.version());
    }

    /**
     * What differs between two categories.
     *
     * @param before the category as it was
     * @param after the category as it is
     * @return the words for what changed, without the values
     */
    public static List<String> changed(Category before, Category after) {
        List<String> words = new ArrayList<>();
        if (!after.name().equals(before.name())) {
            words.add("name");
        }
        if (!after.parent().equals(before.parent())) {
            words.add("parent");
        }
        if (!after.team().equals(before.team())) {
            words.add("team");
        }
        if (after.active() != before.active()) {
            words.add("active");
        }
        return words;
    }
}
