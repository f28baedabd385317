package org.appticket.application.fake.search;

import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TagSearch;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.details.TagStart;
import org.appticket.domain.permission.Sight;

/** Reads the tags off every ticket in memory. */
public final class InMemoryTagSearch implements TagSearch {
    private final InMemoryStore store;

    /** The tags in a store. */
    public InMemoryTagSearch(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Page<String> find(TagStart start, Sight sight, PageRequest page) {
        String last = page.after().map(InMemoryTagSearch::last).orElse("");
        List<String> fetched = store.run(() -> store.tickets().list(ticket -> sight.covers(ticket.standing())).stream()
                .flatMap(ticket -> ticket.details().tags().words().stream())
                .filter(word -> start.fits(word) && word.compareTo(last) > 0)
                .distinct()
                .sorted()
                .limit(page.limit() + 1L)
                .toList());
        return Page.of(fetched, page.limit(), word -> new Cursor(List.of(word)), Optional.empty());
    }

    private static String last(Cursor cursor) {
        if (cursor.values().size() != 1) {
            throw InvalidValue.of("after", Problem.WRONG_FORMAT);
        }
        return cursor.values().get(0);
    }
}
