package org.appticket.application.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Categories;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.Version;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Lineage;

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
            store.categories().put(id, new Category(id, SHIPPED.get(index), Optional.empty()).saved());
        }
    }

    @Override
    public Category add(Category category) {
        return kept(category);
    }

    @Override
    public Category get(CategoryId id) {
        store.requireInside();
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Category> find(CategoryId id) {
        return store.categories().find(id);
    }

    @Override
    public Lineage getLineage(CategoryId id) {
        store.requireInside();
        return new Lineage(id, above(store, id), levelsBelow(id));
    }

    @Override
    public Category save(Category category) {
        return store.run(() -> {
            Category current = find(category.id()).orElseThrow(NotFound::new);
            Version decidedUpon = category.version();
            current.require(Optional.of(decidedUpon));
            return kept(category);
        });
    }

    @Override
    public Page<Category> list(PageRequest page) {
        return InMemoryList.page(
                store.categories().list(), category -> category.id().value(), page);
    }

    /** What a category refines, the nearest first. */
    public static List<CategoryId> above(InMemoryStore store, CategoryId id) {
        List<CategoryId> above = new ArrayList<>();
        Optional<CategoryId> next = store.categories().find(id).flatMap(Category::parent);
        while (next.isPresent()) {
            above.add(next.get());
            next = store.categories().find(next.get()).flatMap(Category::parent);
        }
        return above;
    }

    private int levelsBelow(CategoryId id) {
        return store.categories().list().stream()
                .map(category -> above(store, category.id()).indexOf(id) + 1)
                .max(Integer::compare)
                .orElse(0);
    }

    private Category kept(Category category) {
        return store.run(() -> {
            if (!store.categories().list(other -> isAlike(other, category)).isEmpty()) {
                throw new Duplicate("name");
            }
            store.categories().put(category.id(), category.saved());
            return category.saved();
        });
    }

    private static boolean isAlike(Category one, Category other) {
        return !one.id().equals(other.id())
                && one.parent().equals(other.parent())
                && InMemoryTeams.key(one.name()).equals(InMemoryTeams.key(other.name()));
    }
}
