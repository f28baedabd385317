package org.appticket.application.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;

/** Whole lists, read page by page. */
public final class Listed {
    private static final int MOST_PAGES = 10_000;

    private Listed() {}

    /** Everything in a list, by the largest pages. */
    public static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        return by(PageRequest.MAX_LIMIT, list);
    }

    /** Everything in a list, by pages of this size, each of which is as full as it can be. */
    public static <T> List<T> by(int limit, Function<PageRequest, Page<T>> list) {
        return by(limit, list, page -> {});
    }

    /** Everything in a list, while something happens after each page. */
    public static <T> List<T> by(int limit, Function<PageRequest, Page<T>> list, Consumer<Page<T>> meanwhile) {
        List<T> all = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Page<T> page = list.apply(new PageRequest(limit, next, false));
            all.addAll(page.items());
            if (page.items().size() > limit
                    || (page.next().isPresent() && page.items().size() < limit)) {
                throw new AssertionError("a page of " + page.items().size() + " where " + limit + " were asked for");
            }
            if (page.next().isEmpty()) {
                return all;
            }
            meanwhile.accept(page);
            next = page.next();
        }
        throw new AssertionError("a list without end");
    }
}
