package org.appticket.adapters.rest.health;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.appticket.adapters.rest.failure.RejectionAnswers;
import org.appticket.adapters.rest.failure.ServerProperties;
import org.appticket.adapters.rest.failure.UnexpectedErrorAnswers;
import org.appticket.adapters.rest.failure.WebErrorAnswers;

/** The health checks, outside the API. */
@ApplicationPath("/health")
public final class HealthApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                HealthResource.class, RejectionAnswers.class, WebErrorAnswers.class, UnexpectedErrorAnswers.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return ServerProperties.ALL;
    }
}
