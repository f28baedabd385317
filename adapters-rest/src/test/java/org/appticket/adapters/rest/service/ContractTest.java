package org.appticket.adapters.rest.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.rest.gate.Known;
import org.appticket.adapters.rest.gate.SignedIn;
import org.appticket.adapters.rest.health.HealthApplication;
import org.appticket.adapters.rest.health.HealthResource;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.FieldError;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static final OpenAPI CONTRACT = contract();

    @Test
    void the_contract_describes_exactly_what_there_is() {
        Set<String> described = new TreeSet<>();
        CONTRACT.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> described.add(method + " " + path)));

        assertEquals(new TreeSet<>(endpoints().keySet()), described);
        assertTrue(described.size() > 30, described::toString);
    }

    @Test
    void whoever_may_stay_unknown_may_do_so_by_the_contract_too() {
        endpoints().forEach((endpoint, method) -> {
            boolean open = Optional.ofNullable(operation(endpoint).getSecurity())
                    .filter(List::isEmpty)
                    .isPresent();
            boolean guarded = isGuarded(method, SignedIn.class) || isGuarded(method, Known.class);
            assertEquals(!open, guarded, endpoint);
        });
    }

    @Test
    void every_operation_names_the_failures_that_are_always_possible() {
        endpoints().forEach((endpoint, method) -> {
            Set<String> needed = new TreeSet<>(Set.of("400", "500"));
            if (reads(method)) {
                needed.addAll(Set.of("413", "415", "422"));
            }
            if (endpoint.startsWith("PATCH") || endpoint.equals("DELETE /tickets/{id}/comments/{comment}")) {
                needed.addAll(Set.of("412", "428"));
            }
            Set<String> named = operation(endpoint).getResponses().keySet();
            assertTrue(named.containsAll(needed), endpoint + " lacks some of " + needed);
        });
    }

    @Test
    void every_code_of_a_field_is_in_the_contract() {
        Schema<?> error = in(CONTRACT.getComponents().getSchemas(), "FieldError");
        List<?> described = in(error.getProperties(), "code").getEnum();
        Set<String> codes = Arrays.stream(InvalidValue.Problem.values())
                .map(problem -> FieldError.of("", problem).code())
                .collect(Collectors.toSet());

        assertEquals(codes, described.stream().map(String::valueOf).collect(Collectors.toSet()));
    }

    private static boolean reads(Method method) {
        return List.of(method.getParameterTypes()).contains(JsonFields.class);
    }

    private static Operation operation(String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        PathItem item = in(CONTRACT.getPaths(), parts[1]);
        return in(item.readOperationsMap(), PathItem.HttpMethod.valueOf(parts[0]));
    }

    private static <K, V> V in(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> key + " is missing");
    }

    private static Map<String, Method> endpoints() {
        Map<String, Method> endpoints = new TreeMap<>();
        RestApplication.RESOURCES.forEach(resource -> addTo(endpoints, "", resource));
        String health =
                HealthApplication.class.getAnnotation(ApplicationPath.class).value();
        addTo(endpoints, health, HealthResource.class);
        return endpoints;
    }

    private static void addTo(Map<String, Method> endpoints, String prefix, Class<?> resource) {
        for (Method method : resource.getDeclaredMethods()) {
            verb(method)
                    .ifPresent(
                            verb -> endpoints.put(verb + " " + prefix + joined(path(resource), path(method)), method));
        }
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String joined(String base, String rest) {
        String one = base.equals("/") ? "" : base;
        return rest.isEmpty() ? one : one + "/" + rest;
    }

    private static OpenAPI contract() {
        try (var stream = ContractTest.class.getResourceAsStream("/openapi.yaml")) {
            return new OpenAPIV3Parser()
                    .readContents(new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8))
                    .getOpenAPI();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isGuarded(Method method, Class<? extends Annotation> guard) {
        return method.isAnnotationPresent(guard) || method.getDeclaringClass().isAnnotationPresent(guard);
    }
}
