package org.appticket.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Brings the application up when the server has deployed it, and tells the launcher how that went. */
@ApplicationScoped
class Startup {

    // The launcher reads these two; its classes are out of sight here.
    private static final String READY = "org.appticket.start.ready";

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object event) {
        System.setProperty(READY, "true");
    }
}
