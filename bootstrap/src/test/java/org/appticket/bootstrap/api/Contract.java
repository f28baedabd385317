package org.appticket.bootstrap.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Holds requests and answers to openapi.yaml. */
final class Contract {
    private static final Set<String> SECURITY_IS_TESTED_APART =
            Set.of("validation.request.security.missing", "validation.request.security.invalid");

    private final OpenApiInteractionValidator api =
            OpenApiInteractionValidator.createForInlineApiSpecification(text()).build();

    /** Fails if the contract does not allow the request. */
    void requireValid(HttpRequest request, String body) {
        var simple = new SimpleRequest.Builder(request.method(), request.uri().getPath());
        request.headers().map().forEach((name, values) -> values.forEach(value -> simple.withHeader(name, value)));
        query(request, simple);
        if (!body.isEmpty()) {
            simple.withBody(body);
        }
        require(api.validateRequest(simple.build()), request, body);
    }

    /** Fails if the contract does not foresee the answer. */
    void requireForeseen(HttpRequest request, HttpResponse<String> answer) {
        var simple = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach((name, values) -> values.forEach(value -> simple.withHeader(name, value)));
        if (!answer.body().isEmpty()) {
            simple.withBody(answer.body());
        }
        Request.Method method = Request.Method.valueOf(request.method().toUpperCase(Locale.ROOT));
        require(api.validateResponse(request.uri().getPath(), method, simple.build()), request, answer.body());
    }

    private static void query(HttpRequest request, SimpleRequest.Builder simple) {
        String query = request.uri().getQuery();
        if (query != null) {
            for (String parameter : query.split("&", -1)) {
                String[] parts = parameter.split("=", 2);
                simple.withQueryParam(parts[0], parts[1]);
            }
        }
    }

    private static void require(ValidationReport report, HttpRequest request, String body) {
        String faults = report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !SECURITY_IS_TESTED_APART.contains(message.getKey()))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .reduce("", (one, other) -> one + "\n" + other);
        if (!faults.isEmpty()) {
            throw new AssertionError("not as the contract says: " + request + "\n" + body + faults);
        }
    }

    private static String text() {
        try (InputStream contract = Objects.requireNonNull(Contract.class.getResourceAsStream("/openapi.yaml"))) {
            return new String(contract.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
