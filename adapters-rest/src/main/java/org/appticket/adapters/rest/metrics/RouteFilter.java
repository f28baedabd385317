package org.appticket.adapters.rest.metrics;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Notes which resource answers, by the templates of its path. */
@Provider
public final class RouteFilter implements ContainerRequestFilter {
    private final ResourceInfo resource;

    public RouteFilter(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        context.setProperty(
                Route.ATTRIBUTE, "/api/v1" + path(resource.getResourceClass()) + path(resource.getResourceMethod()));
    }

    private static String path(@Nullable AnnotatedElement element) {
        Path path = element == null ? null : element.getAnnotation(Path.class);
        if (path == null || path.value().equals("/")) {
            return "";
        }
        String plain = path.value().replaceAll("\\s*:[^{}]*", "");
        return plain.startsWith("/") ? plain : "/" + plain;
    }
}
