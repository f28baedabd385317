package org.appticket.adapters.persistence.structure;

import java.sql.SQLException;
import org.appticket.adapters.persistence.sql.KeyDigest;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Categories;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.structure.Category;

/** Categories in a table. */
public final class SqlCategories implements Categories {
    /** The place of categories without a parent. */
    private static final long TOP = 0;

    private final JpaUnitOfWork unitOfWork;

    /** The categories in this store. */
    public SqlCategories(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Category category) {
        Long parent = category.parent().map(CategoryId::value).orElse(null);
        Sql insert = Sql.of(
                "insert into category (id, version, name, name_digest, parent) values (?, 1, ?, ?, ?)",
                category.id().value(),
                category.name(),
                KeyDigest.ofName(parent == null ? TOP : parent, category.name()),
                parent);
        unitOfWork.unique("name", insert);
    }

    @Override
    public Page<Category> list(PageRequest page) {
        Listing<Category> listing = Listing.byNumber(
                "id, name, parent",
                Sql.of("from category where 1 = 1"),
                "id",
                page,
                SqlCategories::read,
                category -> category.id().value());
        return unitOfWork.sql(connection -> listing.page(connection, page));
    }

    private static Category read(Row row) throws SQLException {
        return new Category(
                new CategoryId(row.number("id")),
                row.text("name"),
                row.numberIfAny("parent").map(CategoryId::new));
    }
}
