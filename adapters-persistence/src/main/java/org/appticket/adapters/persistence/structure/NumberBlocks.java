package org.appticket.adapters.persistence.structure;

import java.sql.Connection;
import java.sql.SQLException;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;

/**
 * Numbers for one kind of thing. A block of them is reserved in a short transaction of its own and then handed out from
 * memory; what is left of a block when the program ends is never given.
 */
final class NumberBlocks {
    private final JpaUnitOfWork unitOfWork;
    private final String name;
    private final int size;
    private long next;
    private long end;

    NumberBlocks(JpaUnitOfWork unitOfWork, String name, int size) {
        this.unitOfWork = unitOfWork;
        this.name = name;
        this.size = size;
    }

    synchronized long next() {
        if (next == end) {
            next = unitOfWork.reserve(this::reserve);
            end = next + size;
        }
        return next++;
    }

    private long reserve(Connection connection) throws SQLException {
        Sql.of("update id_block set next_value = next_value + ? where name = ?", size, name)
                .update(connection);
        return Sql.of("select next_value from id_block where name = ?", name)
                        .find(connection, row -> row.number("next_value"))
                        .orElseThrow(() -> new IllegalStateException("no block of numbers for " + name))
                - size;
    }
}
