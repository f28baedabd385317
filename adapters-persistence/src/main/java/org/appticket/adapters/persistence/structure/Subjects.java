package org.appticket.adapters.persistence.structure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.id.CategoryId;

/**
 * What tickets {@code t} are about. A category stands for all below it: where they are not too many they are looked up first,
 * so that the condition is about numbers alone, which an index has.
 */
public final class Subjects {
    private static final int FEW = 1_000;

    private Subjects() {}

    /** {@code and …}, or nothing if nothing in particular is asked for. */
    public static Sql of(Connection connection, Set<CategoryId> categories) throws SQLException {
        if (categories.isEmpty()) {
            return Sql.of("");
        }
        List<Long> asked = categories.stream().map(CategoryId::value).toList();
        List<Long> below = Sql.of("select distinct descendant from category_path where")
                .addIn("ancestor", asked)
                .add("limit ?", FEW + 1)
                .list(connection, row -> row.number("descendant"));
        if (below.size() > FEW) {
            return Sql.of("and (")
                    .addIn("t.category", asked)
                    .add("or t.category in (select p.descendant from category_path p where")
                    .addIn("p.ancestor", asked)
                    .add("))");
        }
        Collection<Long> all = new ArrayList<>(asked);
        all.addAll(below);
        return Sql.of("and").addIn("t.category", all);
    }
}
