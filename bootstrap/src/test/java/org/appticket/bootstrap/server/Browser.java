package org.appticket.bootstrap.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A person at a browser: keeps cookies, and shows the CSRF token once signed in. */
public final class Browser {

    private final URI api;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String csrfToken = "";

    public Browser(RunningServer server) {
        this.api = server.baseUri().resolve("api/v1/");
    }

    public Browser signIn(RunningServer.Account account) {
        String body = Json.createObjectBuilder()
                .add("login", account.login())
                .add("password", account.password())
                .build()
                .toString();
        HttpResponse<String> answer = post("session", body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("cannot sign in: " + answer.body());
        }
        csrfToken = json(answer).getString("csrfToken");
        return this;
    }

    /** Asks below {@code /api/v1/}. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(api.resolve(path)).GET());
    }

    /** Asks below {@code /api/v1/}. */
    public HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.timeout(Duration.ofSeconds(60));
        if (!csrfToken.isEmpty()) {
            request.header("X-CSRF-Token", csrfToken);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
