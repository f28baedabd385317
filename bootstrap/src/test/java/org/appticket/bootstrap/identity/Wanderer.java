package org.appticket.bootstrap.identity;

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
import org.appticket.bootstrap.server.RunningServer;

/** Somebody at a browser who goes from site to site one step at a time, and keeps cookies. */
final class Wanderer {
    private final URI api;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(cookies)
            .build();
    private String csrfToken = "";

    Wanderer(RunningServer server) {
        this.api = server.baseUri().resolve("api/v1/");
    }

    HttpResponse<String> get(String path) {
        return go(api.resolve(path));
    }

    HttpResponse<String> go(URI address) {
        return send(HttpRequest.newBuilder(address).header("Sec-Fetch-Site", "cross-site"));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrfToken)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(api.resolve(path))
                .header("X-CSRF-Token", csrfToken)
                .DELETE());
    }

    HttpResponse<String> signIn(String login, String password) {
        JsonObject body = Json.createObjectBuilder()
                .add("login", login)
                .add("password", password)
                .build();
        HttpResponse<String> answer = post("session", body.toString());
        if (answer.statusCode() == 200) {
            csrfToken = json(answer).getString("csrfToken");
        }
        return answer;
    }

    /** Who is signed in here. */
    JsonObject session() {
        JsonObject session = json(get("session"));
        csrfToken = session.getString("csrfToken");
        return session.getJsonObject("user");
    }

    boolean has(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(kept -> kept.getName().equals(cookie));
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body())));
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
