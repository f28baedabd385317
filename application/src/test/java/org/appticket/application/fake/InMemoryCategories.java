package org.appticket.application.fake;

import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Categories;
import org.appticket.domain.Duplicate;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.structure.Category;

/** Categories in memory, those that ship with the product among them. */
public final class InMemoryCategories implements Categories {
    /** What ships, as numbers 1 to 5. */
    static final List<String> SHIPPED = List.of("hardware", "software", "network", "access", "other");

    private final InMemoryStore store;

    /** The categories of a store, which gets those that ship. */
    public InMemoryCategories(InMemoryStore store) {
        this.store = store;
        for (int index = 0; index < SHIPPED.size(); index++) {
            CategoryId id = new CategoryId(index + 1L);
            store.categories().put(id, new Category(id, SHIPPED.get(index), Optional.empty()));
        }
    }

    @Override
    public void add(Category category) {
        store.run(() -> {
            if (!store.categories().list(other -> isAlike(other, category)).isEmpty()) {
                throw new Duplicate("name");
            }
            return store.categories().put(category.id(), category);
        });
    }

    @Override
    public Page<Category> list(PageRequest page) {
        return InMemoryList.page(
                store.categories().list(), category -> category.id().value(), page);
    }

    private static boolean isAlike(Category one, Category other) {
        return one.parent().equals(other.parent())
                && InMemoryTeams.key(one.name()).equals(InMemoryTeams.key(other.name()));
    }
}
