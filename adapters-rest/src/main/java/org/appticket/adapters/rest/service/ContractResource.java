package org.appticket.adapters.rest.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;

/** The document that says what this API does. */
@Dependent
@Path("/openapi.yaml")
@Produces(ContractResource.YAML)
public class ContractResource {
    static final String YAML = "application/yaml";

    private static final Answer CONTRACT = new Answer(200, Map.of(HttpHeaders.CONTENT_TYPE, YAML), text()).tagged();

    private final Exchange exchange;

    @Inject
    ContractResource(Exchange exchange) {
        this.exchange = exchange;
    }

    @GET
    public Response show() {
        exchange.withoutQuery();
        return exchange.send(CONTRACT);
    }

    private static String text() {
        try (InputStream contract = Objects.requireNonNull(
                ContractResource.class.getResourceAsStream("/openapi.yaml"), "the contract is not packed")) {
            return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
