package org.appticket.adapters.rest.input;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.appticket.domain.TextRule;

/**
 * A query that stands in a body, as an object whose members are its parameters.
 *
 * @param parameters as they were sent; empty where one is to be taken away
 * @param fields the parameters that have a value, whose faults are those of the body
 */
public record QueryMember(Map<String, Optional<String>> parameters, QueryFields fields) {
    public QueryMember {
        parameters = Map.copyOf(parameters);
    }

    /** Nothing where there is no such member; {@code merging} lets {@code null} take a parameter away. */
    public static Optional<QueryMember> of(JsonFields body, String name, TextRule rule, boolean merging) {
        return body.optional(name, body.part(name)).map(inner -> {
            Map<String, Optional<String>> parameters = new TreeMap<>();
            inner.names().forEach(parameter -> {
                Patch<String> text = inner.text(parameter, rule);
                Optional<String> value = merging ? text.value() : inner.optional(parameter, text);
                if (text.present()) {
                    parameters.put(parameter, value);
                }
            });
            Map<String, String> given = parameters.entrySet().stream()
                    .filter(entry -> entry.getValue().isPresent())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
            return new QueryMember(parameters, QueryFields.within(given, "/" + name + "/", inner.faults()));
        });
    }

    /** One parameter that stands in the body itself. */
    public static QueryFields alone(JsonFields body, String name, String value) {
        return QueryFields.within(Map.of(name, value), "/", body.faults());
    }

    /** Parameters that were held to the rules before, and are again because the rules may have changed since. */
    public static QueryFields kept(Map<String, String> parameters) {
        return QueryFields.within(parameters, "?", new Faults());
    }
}
