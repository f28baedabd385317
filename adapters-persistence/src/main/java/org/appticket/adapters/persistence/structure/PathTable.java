package org.appticket.adapters.persistence.structure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.structure.Category;

/**
 * Each category with everything above it, so that what is above or below one is found by one look at an index. A category
 * does not stand with itself.
 */
final class PathTable {
    private PathTable() {}

    /** What is above a category, the nearest first. */
    static List<CategoryId> above(Connection connection, CategoryId category) throws SQLException {
        return Sql.of("select ancestor from category_path where descendant = ? order by distance", category.value())
                .list(connection, row -> new CategoryId(row.number("ancestor")));
    }

    static int levelsBelow(Connection connection, CategoryId category) throws SQLException {
        return Sql.of(
                        "select coalesce(max(distance), 0) as levels from category_path where ancestor = ?",
                        category.value())
                .find(connection, row -> (int) row.number("levels"))
                .orElseThrow();
    }

    /** A category below which there is nothing yet; the answer is its parent. */
    static Optional<CategoryId> add(Connection connection, Category category) throws SQLException {
        if (category.parent().isPresent()) {
            long id = category.id().value();
            long parent = category.parent().get().value();
            Sql.of("insert into category_path (ancestor, descendant, distance) values (?, ?, 1)", parent, id)
                    .update(connection);
            Sql.of("insert into category_path (ancestor, descendant, distance)")
                    .add("select ancestor, ?, distance + 1 from category_path where descendant = ?", id, parent)
                    .update(connection);
        }
        return category.parent();
    }

    /** A category goes below its new parent with all that is below it; before says what was above it. */
    static void move(Connection connection, Category category, List<CategoryId> before) throws SQLException {
        long id = category.id().value();
        Sql.of("delete from category_path where")
                .addIn("ancestor", before.stream().map(CategoryId::value).toList())
                // One table more, because MySQL deletes nothing from a table that it reads at the same time.
                .add("and descendant in (select b.descendant from")
                .add("(select descendant from category_path where ancestor = ?) b)", id)
                .update(connection);
        Sql.of("delete from category_path where descendant = ?", id).update(connection);
        add(connection, category);
        Sql.of("insert into category_path (ancestor, descendant, distance)")
                .add("select u.ancestor, b.descendant, u.distance + b.distance")
                .add("from category_path u join category_path b on b.ancestor = u.descendant")
                .add("where u.descendant = ?", id)
                .update(connection);
    }
}
