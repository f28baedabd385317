package org.appticket.application.fake.savedview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.savedview.SavedViews;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.ViewId;
import org.appticket.domain.savedview.SavedView;
import org.appticket.domain.savedview.ViewOwner;

/** Saved views in memory. */
public final class InMemorySavedViews implements SavedViews {
    private static final Comparator<SavedView> BY_PLACE = Comparator.<SavedView>comparingInt(
                    view -> view.content().position())
            .thenComparing(SavedView::id);

    private final InMemoryStore store;
    private final InMemoryTable<ViewId, SavedView> views;

    /** The views of a store. */
    public InMemorySavedViews(InMemoryStore store) {
        this.store = store;
        this.views = new InMemoryTable<>(store);
    }

    @Override
    public void add(SavedView view) {
        store.requireInside();
        put(view);
    }

    @Override
    public void save(SavedView view) {
        store.requireInside();
        requireCurrent(view);
        put(view);
    }

    @Override
    public void remove(SavedView view) {
        store.requireInside();
        requireCurrent(view);
        views.remove(view.id());
    }

    @Override
    public Optional<SavedView> find(ViewId id) {
        return views.find(id);
    }

    @Override
    public Extent extent(ViewOwner owner) {
        List<SavedView> shared = views.list(view -> view.owner().sharesWith(owner));
        int next = shared.stream()
                .mapToInt(view -> view.content().position() + 1)
                .max()
                .orElse(0);
        return new Extent(shared.size(), next);
    }

    @Override
    public Page<SavedView> list(PersonId person, Set<TeamId> teams, PageRequest page) {
        List<SavedView> all = views
                .list(view -> view.owner()
                        .team()
                        .map(teams::contains)
                        .orElseGet(() -> view.owner().sharesWith(ViewOwner.of(person))))
                .stream()
                .sorted(BY_PLACE)
                .toList();
        List<SavedView> fetched = all.stream()
                .filter(view ->
                        page.after().map(cursor -> isAfter(view, cursor)).orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        Optional<Page.Total> total = page.counted() ? Optional.of(Page.Total.of(all.size())) : Optional.empty();
        return Page.of(fetched, page.limit(), InMemorySavedViews::cursor, total);
    }

    private void put(SavedView view) {
        boolean taken = views.list().stream()
                .filter(other -> !other.id().equals(view.id()) && other.owner().sharesWith(view.owner()))
                .anyMatch(other -> key(other).equals(key(view)));
        if (taken) {
            throw new Duplicate("name");
        }
        views.put(
                view.id(),
                new SavedView(
                        view.id(), view.owner(), view.content(), view.version().next()));
    }

    private void requireCurrent(SavedView view) {
        SavedView kept = views.find(view.id()).orElseThrow(NotFound::new);
        if (!kept.version().equals(view.version())) {
            throw new Stale(kept.version());
        }
    }

    private static String key(SavedView view) {
        return view.content().name().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static Cursor cursor(SavedView view) {
        return new Cursor(
                List.of(Integer.toString(view.content().position()), view.id().toString()));
    }

    private static boolean isAfter(SavedView view, Cursor cursor) {
        try {
            int place = Integer.parseInt(cursor.values().get(0));
            long number = Long.parseLong(cursor.values().get(1));
            int position = view.content().position();
            return position > place || (position == place && view.id().value() > number);
        } catch (NumberFormatException | IndexOutOfBoundsException foreign) {
            throw InvalidValue.of("after", Problem.WRONG_FORMAT);
        }
    }
}
