package org.appticket.adapters.rest.filter;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpFilter;

/**
 * A filter that works with one thing of the application. The container makes filters itself and hands them nothing, and looking for the
 * way to the application takes longer than all that a filter does; so it is looked for once.
 *
 * @param <T> what it works with
 */
public abstract class FilterWith<T> extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    @SuppressWarnings("NullAway.Init") // the container calls init first
    private transient Instance<T> found;

    protected FilterWith(Class<T> type) {
        this.type = type;
    }

    @Override
    public void init() {
        found = CDI.current().select(type);
    }

    /** What it works with. */
    protected final T tool() {
        return found.get();
    }
}
