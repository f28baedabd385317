package org.appticket.bootstrap.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.appticket.bootstrap.server.RunningServer;

/** One caller of the API. Everything it sends as valid, and everything it is answered, is held to the contract. */
public final class ApiClient {
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final Contract CONTRACT = new Contract();

    private final URI root;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final Map<String, String> always = new LinkedHashMap<>(Map.of("Accept-Language", "en"));

    public ApiClient(RunningServer server) {
        this.root = server.baseUri();
    }

    public ApiClient signedIn(RunningServer.Account account) {
        String body = Json.createObjectBuilder()
                .add("login", account.login())
                .add("password", account.password())
                .build()
                .toString();
        Reply reply = valid("POST", "session", body);
        reply.requireStatus(200);
        always.put("X-CSRF-Token", reply.json().getString("csrfToken"));
        return this;
    }

    /** The same caller with a header on every request; an empty value takes it away. */
    public ApiClient with(String header, String value) {
        if (value.isEmpty()) {
            always.remove(header);
        } else {
            always.put(header, value);
        }
        return this;
    }

    public Reply get(String path) {
        return valid("GET", path, "");
    }

    public Reply post(String path, String body, String... headers) {
        return valid("POST", path, body, headers);
    }

    public Reply patch(String path, String version, String body) {
        return valid("PATCH", path, body, "If-Match", version);
    }

    /** Sends what the contract allows. Single quotes in the body stand for double ones. */
    public Reply valid(String method, String path, String body, String... headers) {
        String json = body.replace('\'', '"');
        HttpRequest request = request(method, path, json.getBytes(UTF_8), headers);
        CONTRACT.requireValid(request, json);
        return answered(request);
    }

    /** Sends what the contract may well forbid; the answer must still be one that it foresees. */
    public Reply invalid(String method, String path, String body, String... headers) {
        return answered(request(method, path, body.replace('\'', '"').getBytes(UTF_8), headers));
    }

    /** Sends anything anywhere; nothing is held to the contract. */
    public Reply unchecked(String method, String path, byte[] body, String... headers) {
        return new Reply(send(request(method, path, body, headers)));
    }

    /** Sends a form; the answer must be one that the contract foresees. */
    public Reply form(String path, Form form, String... headers) {
        HttpRequest request = request("POST", path, form.publisher(), withType(form.type(), headers));
        return answered(request);
    }

    /** Receives bytes. */
    public HttpResponse<InputStream> bytes(String path, String... headers) {
        return send(
                request("GET", path, HttpRequest.BodyPublishers.noBody(), headers),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static String[] withType(String type, String... headers) {
        return Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                .toArray(String[]::new);
    }

    private Reply answered(HttpRequest request) {
        HttpResponse<String> answer = send(request);
        CONTRACT.requireForeseen(request, answer);
        return new Reply(answer);
    }

    private HttpRequest request(String method, String path, byte[] body, String... headers) {
        if (body.length == 0) {
            return request(method, path, HttpRequest.BodyPublishers.noBody(), headers);
        }
        String type = method.equals("PATCH") ? MERGE_PATCH : "application/json";
        return request(method, path, HttpRequest.BodyPublishers.ofByteArray(body), withType(type, headers));
    }

    private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        URI uri = path.startsWith("/") ? root.resolve(path) : root.resolve("api/v1/" + path);
        Map<String, String> all = new LinkedHashMap<>(always);
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        all.values().removeIf(String::isEmpty);
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).method(method, body);
        all.forEach(request::header);
        return request.build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(
                request,
                answer -> answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                        ? new Opening()
                        : BodySubscribers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
