package org.appticket.bootstrap.api.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What openapi.yaml describes, to be walked: what is added to it is tested without being told. */
public final class Operations {

    /** What the server answers besides the contract: pages for people to read. */
    public static final List<String> PAGES = List.of("GET /problems/{slug}");

    private static final OpenAPI CONTRACT = contract();

    private Operations() {}

    /**
     * An operation.
     *
     * @param method the method, in capitals
     * @param path the path below {@code /api/v1}, or below the root where the contract says so
     * @param operation what the contract says about it
     * @param parameters all its parameters, also those of its path
     */
    public record One(String method, String path, Operation operation, List<Parameter> parameters) {

        /** As {@code docs/permissions.md} names it. */
        public String endpoint() {
            return method + " " + path;
        }

        /** The path from the root of the server. */
        public String address() {
            return Optional.ofNullable(operation.getServers()).orElse(List.of()).isEmpty() ? "/api/v1" + path : path;
        }

        /** An address it answers at: what stands in braces is the first of the values that the contract allows, or 1. */
        public String someAddress() {
            String somewhere = address();
            for (Parameter parameter : parameters) {
                if ("path".equals(parameter.getIn())) {
                    String value = Optional.ofNullable(parameter.getSchema().getEnum())
                            .map(values -> String.valueOf(values.get(0)))
                            .orElse("1");
                    somewhere = somewhere.replace("{" + parameter.getName() + "}", value);
                }
            }
            return somewhere;
        }

        /** Whether a caller may stay unknown. */
        public boolean isOpen() {
            return Optional.ofNullable(operation.getSecurity())
                    .filter(List::isEmpty)
                    .isPresent();
        }

        /** The names of what can stand behind the question mark. */
        public List<String> queryParameters() {
            return parameters.stream()
                    .filter(parameter -> "query".equals(parameter.getIn()))
                    .map(Parameter::getName)
                    .toList();
        }

        /** What its JSON body must look like, if it takes one. */
        public Optional<Schema<?>> body() {
            return Optional.ofNullable(operation.getRequestBody())
                    .map(body -> body.getContent().values().iterator().next().getSchema());
        }
    }

    /** All operations, in the order of the contract. */
    public static List<One> all() {
        List<One> all = new ArrayList<>();
        CONTRACT.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> all.add(one(path, item, method, operation))));
        return all;
    }

    /** The path from the root of the server, for an endpoint whose path has nothing in braces any more. */
    public static String addressOf(String endpoint, String path) {
        One one = all().stream()
                .filter(each -> each.endpoint().equals(endpoint))
                .findFirst()
                .orElseThrow();
        return one.address().substring(0, one.address().length() - one.path().length()) + path;
    }

    private static One one(String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        if (operation.getServers() == null) {
            operation.setServers(item.getServers());
        }
        List<Parameter> parameters = new ArrayList<>();
        for (List<Parameter> some : List.of(known(item.getParameters()), known(operation.getParameters()))) {
            parameters.addAll(some);
        }
        return new One(method.name(), path, operation, List.copyOf(parameters));
    }

    private static List<Parameter> known(@Nullable List<Parameter> parameters) {
        return parameters == null ? List.of() : parameters;
    }

    private static OpenAPI contract() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        try (InputStream stream = Objects.requireNonNull(Operations.class.getResourceAsStream("/openapi.yaml"))) {
            return new OpenAPIV3Parser()
                    .readContents(new String(stream.readAllBytes(), UTF_8), List.of(), options)
                    .getOpenAPI();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
