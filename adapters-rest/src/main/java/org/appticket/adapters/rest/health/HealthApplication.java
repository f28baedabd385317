package org.appticket.adapters.rest.health;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.appticket.adapters.rest.failure.RejectionMapper;
import org.appticket.adapters.rest.failure.ServerProperties;
import org.appticket.adapters.rest.failure.UnexpectedErrorMapper;
import org.appticket.adapters.rest.failure.WebErrorMapper;

/** The health checks, outside the API. */
@ApplicationPath("/health")
public final class HealthApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(HealthResource.class, RejectionMapper.class, WebErrorMapper.class, UnexpectedErrorMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return ServerProperties.ALL;
    }
}
