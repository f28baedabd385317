package org.appticket.adapters.rest.health;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;

/** Does something once when a request has been answered, also if another thread answers it, and however that ends. */
public final class WhenAnswered implements AsyncListener {
    private final Runnable work;

    private WhenAnswered(Runnable work) {
        this.work = work;
    }

    /** Called when the rest of the chain is done with the request, by a filter. */
    public static void run(HttpServletRequest request, Runnable work) {
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new WhenAnswered(work));
        } else {
            work.run();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        work.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        // completion follows
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
