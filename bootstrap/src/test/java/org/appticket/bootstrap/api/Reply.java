package org.appticket.bootstrap.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** One answer of the API. */
record Reply(HttpResponse<String> answer) {
    int status() {
        return answer.statusCode();
    }

    String body() {
        return answer.body();
    }

    /** Empty if it is not there. */
    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    JsonObject json() {
        return ApiClient.json(body());
    }

    long id() {
        return json().getJsonNumber("id").longValueExact();
    }

    Reply requireStatus(int status) {
        assertEquals(status, status(), () -> answer + "\n" + body());
        return this;
    }

    /** Fails unless it is a problem document of this type in English. */
    Reply requireProblem(int status, String slug) {
        requireStatus(status);
        String type = slug.isEmpty() ? "about:blank" : "/problems/" + slug;
        assertEquals(type, json().getString("type"), this::body);
        assertEquals(status, json().getInt("status"), this::body);
        assertEquals("application/problem+json", header("Content-Type"));
        assertEquals("en", header("Content-Language"));
        return this;
    }

    /** Every invalid field with its code, in the order of the document. */
    List<String> errors() {
        return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer") + " " + error.getString("code"))
                .toList();
    }
}
