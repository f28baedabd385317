package org.appticket.bootstrap.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.bootstrap.operation.DemoAccount;

/** Somebody of the demo at the API, as any program would be. Single quotes in bodies stand for double ones. */
final class DemoCaller {
    private static final String BOUNDARY = "a-file-of-the-demo";

    private final URI api;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String token;
    private final long id;

    /** Signs in. */
    DemoCaller(String origin, DemoAccount account) throws IOException {
        this.api = URI.create(origin + "/api/v1/");
        String session = send(
                "POST",
                "session",
                json("{'login':'" + account.login() + "','password':'" + account.password() + "'}"),
                "Content-Type",
                "application/json");
        this.token = text("\"csrfToken\":\"([^\"]+)\"", session);
        this.id = number(session);
    }

    /** Their number. */
    long id() {
        return id;
    }

    String get(String path) throws IOException {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** The number of the team of this name. */
    long team(String name) throws IOException {
        return matched("\\{\"id\":(\\d+),\"name\":\"" + Pattern.quote(name) + "\"", get("teams?limit=100"));
    }

    /** The number of the one ticket that has this tag. */
    long tagged(String tag) throws IOException {
        return matched("\"items\":\\[\\{\"id\":(\\d+)", get("tickets?limit=1&tag=" + tag));
    }

    /** Sends it, and answers the number of what was made. */
    long post(String path, String body) throws IOException {
        return number(send("POST", path, json(body), "Content-Type", "application/json", "X-CSRF-Token", token));
    }

    void attach(long ticket, String name, byte[] content) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        send(
                "POST",
                "tickets/" + ticket + "/attachments",
                BodyPublishers.ofByteArray(form.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY,
                "X-CSRF-Token",
                token);
    }

    private String send(String method, String path, BodyPublisher body, String... headers) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(api.resolve(path)).method(method, body).header("Accept-Language", "en");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(
                        method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while " + method + " " + path + " was answered", stopped);
        }
    }

    private static BodyPublisher json(String body) {
        return BodyPublishers.ofString(body.replace('\'', '"'));
    }

    private static long number(String json) throws IOException {
        return json.isEmpty() ? 0 : matched("\"id\":(\\d+)", json);
    }

    private static long matched(String pattern, String json) throws IOException {
        return Long.parseLong(text(pattern, json));
    }

    private static String text(String pattern, String json) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(json);
        if (!found.find()) {
            throw new IOException("not in the answer: " + pattern + " in " + json);
        }
        return found.group(1);
    }
}
