package org.appticket.bootstrap.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** One answer of the API. */
public record Reply(HttpResponse<String> answer) {
    public int status() {
        return answer.statusCode();
    }

    public String body() {
        return answer.body();
    }

    /** Empty if it is not there. */
    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    public JsonObject json() {
        return ApiClient.json(body());
    }

    public long id() {
        return json().getJsonNumber("id").longValueExact();
    }

    public Reply requireStatus(int status) {
        assertEquals(status, status(), () -> answer + "\n" + body());
        return this;
    }

    /** Fails unless it is a problem document of this type in English. */
    public Reply requireProblem(int status, String slug) {
        requireStatus(status);
        String type = slug.isEmpty() ? "about:blank" : "/problems/" + slug;
        assertEquals(type, json().getString("type"), this::body);
        assertEquals(status, json().getInt("status"), this::body);
        assertEquals("application/problem+json", header("Content-Type"));
        assertEquals("en", header("Content-Language"));
        return this;
    }

    /** Every invalid field with its code, in the order of the document. */
    public List<String> errors() {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer") + " " + error.getString("code"))
                .toList();
    }
}
