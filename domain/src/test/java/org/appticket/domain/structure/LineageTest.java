package org.appticket.domain.structure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.junit.jupiter.api.Test;

class LineageTest {

    @Test
    void a_category_is_never_below_itself() {
        Lineage category = new Lineage(new CategoryId(10), List.of(), 2);

        assertEquals(Problem.NOT_APPLICABLE, problem(category, category));
        assertEquals(Problem.NOT_APPLICABLE, problem(category, at(11, 10)));
        assertEquals(Problem.NOT_APPLICABLE, problem(category, at(12, 11, 10, 9)));
        assertDoesNotThrow(() -> category.requireFitsBelow(at(9)));
    }

    @Test
    void a_tree_has_at_most_six_levels() {
        for (int above = 0; above <= 7; above++) {
            for (int below = 0; below <= 7; below++) {
                Lineage category = new Lineage(new CategoryId(100), List.of(), below);
                Lineage parent =
                        at(50, LongStream.rangeClosed(1, above).map(i -> 50 - i).toArray());
                int levels = above + 1 + 1 + below;
                if (levels <= 6) {
                    assertDoesNotThrow(() -> category.requireFitsBelow(parent));
                } else {
                    assertEquals(Problem.TOO_LONG, problem(category, parent), above + " above, " + below + " below");
                }
            }
        }
    }

    @Test
    void what_tickets_are_about_that_say_nothing_is_never_retired() {
        CategoryPatch retiring =
                new CategoryPatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(false));

        InvalidValue refusal = assertThrows(
                InvalidValue.class, () -> retiring.appliedTo(new Category(Category.OTHER, "other", Optional.empty())));

        assertEquals("active", refusal.violations().get(0).field());
        Category printers = new Category(new CategoryId(6), "printers", Optional.empty());
        assertEquals(List.of("active"), CategoryPatch.changed(printers, retiring.appliedTo(printers)));
    }

    @Test
    void what_changed_is_told_by_words_without_values() {
        Category before = new Category(new CategoryId(6), "printers", Optional.empty());
        Category after = new Category(
                before.id(),
                "Printers",
                Optional.of(new CategoryId(1)),
                Optional.of(new TeamId(1)),
                false,
                Version.UNSAVED);

        assertEquals(List.of("name", "parent", "team", "active"), CategoryPatch.changed(before, after));
        assertEquals(List.of(), CategoryPatch.changed(before, before));
    }

    private static Lineage at(long category, long... above) {
        return new Lineage(
                new CategoryId(category),
                LongStream.of(above).mapToObj(CategoryId::new).toList(),
                0);
    }

    private static Problem problem(Lineage category, Lineage parent) {
        return assertThrows(InvalidValue.class, () -> category.requireFitsBelow(parent))
                .violations()
                .get(0)
                .problem();
    }
}
