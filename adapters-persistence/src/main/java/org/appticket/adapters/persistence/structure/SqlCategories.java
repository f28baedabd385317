package org.appticket.adapters.persistence.structure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Categories;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Lineage;
import org.jspecify.annotations.Nullable;

/** Categories in a table; one gate is passed by all who decide about them, because no row alone stands for a tree. */
public final class SqlCategories implements Categories {
    private static final String COLUMNS = "id, version, name, parent, team, active";

    /** The place of categories without a parent. */
    private static final long TOP = 0;

    private final JpaUnitOfWork unitOfWork;

    /** The categories in this store. */
    public SqlCategories(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Category add(Category category) {
        Category saved = category.saved();
        Sql insert = Sql.of("insert into category (id, version, name, name_digest, parent, team, active)")
                .add(
                        "values (?, ?, ?, ?, ?, ?, ?)",
                        saved.id().value(),
                        saved.version().value())
                .bind(columns(saved));
        unitOfWork.unique("name", insert);
        unitOfWork.sql(connection -> PathTable.add(connection, saved));
        return saved;
    }

    @Override
    public Category get(CategoryId id) {
        Sql query = Sql.of("select " + COLUMNS + " from category where id = ? for update", id.value());
        return unitOfWork
                .inside(connection -> {
                    passGate(connection);
                    return query.find(connection, SqlCategories::read);
                })
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Category> find(CategoryId id) {
        Sql query = Sql.of("select " + COLUMNS + " from category where id = ?", id.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlCategories::read));
    }

    @Override
    public Lineage getLineage(CategoryId id) {
        return unitOfWork.inside(connection -> {
            passGate(connection);
            return new Lineage(id, PathTable.above(connection, id), PathTable.levelsBelow(connection, id));
        });
    }

    @Override
    public Category save(Category category) {
        Sql update = Sql.of("update category set version = version + 1, name = ?, name_digest = ?,")
                .add("parent = ?, team = ?, active = ? where id = ? and version = ?")
                .bind(columns(category))
                .bind(category.id().value(), category.version().value());
        if (unitOfWork.unique("name", update) == 0) {
            throw new Stale(find(category.id()).orElseThrow(NotFound::new).version());
        }
        unitOfWork.inside(connection -> {
            List<CategoryId> before = PathTable.above(connection, category.id());
            if (!before.stream().findFirst().equals(category.parent())) {
                PathTable.move(connection, category, before);
            }
            return category;
        });
        return category.saved();
    }

    @Override
    public Page<Category> list(PageRequest page) {
        Listing<Category> listing = Listing.byNumber(
                COLUMNS,
                Sql.of("from category where 1 = 1"),
                "id",
                page,
                SqlCategories::read,
                category -> category.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    private static void passGate(Connection connection) throws SQLException {
        Sql.of("select 1 from gate where name = 'categories' for update").find(connection, row -> true);
    }

    private static @Nullable Object[] columns(Category category) {
        @Nullable Long parent = category.parent().map(CategoryId::value).orElse(null);
        return new @Nullable Object[] {
            category.name(),
            KeyDigest.ofName(parent == null ? TOP : parent, category.name()),
            parent,
            category.team().map(TeamId::value).orElse(null),
            category.active()
        };
    }

    private static Category read(Row row) throws SQLException {
        return new Category(
                new CategoryId(row.number("id")),
                row.text("name"),
                row.numberIfAny("parent").map(CategoryId::new),
                row.numberIfAny("team").map(TeamId::new),
                row.flag("active"),
                new Version(row.number("version")));
    }
}
