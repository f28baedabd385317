package org.appticket.bootstrap.api.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Patience;

/** Somebody who follows events. */
public final class Listener implements AutoCloseable {
    private final InputStream answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private Listener(InputStream answer) {
        this.answer = answer;
    }

    /** Begins, and returns once the stream has begun. */
    public static Listener of(ApiClient client, String... headers) {
        HttpResponse<InputStream> answer = client.bytes("events", headers);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/event-stream;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        Listener listener = new Listener(answer.body());
        Thread reading = new Thread(listener::read, "listener");
        reading.setDaemon(true);
        reading.start();
        Patience.await(() -> listener.beats() > 0);
        return listener;
    }

    /** What was told, as kind, ticket and sequence. */
    List<String> told() {
        return lines.stream()
                .filter(line -> line.startsWith("data: {\"ticket\"") && line.contains("\"kind\""))
                .map(line -> ApiClient.json(line.substring("data: ".length())))
                .map(data -> data.getString("kind") + " " + data.getInt("ticket") + " " + data.getInt("sequence"))
                .toList();
    }

    /** Who was said to do what at a ticket, as number and doing. */
    List<String> present() {
        return lines.stream()
                .filter(line -> line.startsWith("data: {\"ticket\"") && line.contains("\"person\""))
                .map(line -> ApiClient.json(line.substring("data: ".length())))
                .map(data -> data.getJsonObject("person").getInt("id") + " " + data.getString("doing"))
                .toList();
    }

    /** Who was said to call. */
    public List<JsonObject> calls() {
        return lines.stream()
                .filter(line -> line.startsWith("data: {\"call\""))
                .map(line -> ApiClient.json(line.substring("data: ".length())))
                .toList();
    }

    long beats() {
        return lines.stream().filter(line -> line.startsWith(":")).count();
    }

    boolean has(String line) {
        return lines.contains(line);
    }

    /** The id of what was told last. */
    String lastId() {
        return lines.stream()
                .filter(line -> line.startsWith("id: "))
                .reduce("", (first, second) -> second)
                .substring("id: ".length());
    }

    boolean isEnded() {
        return ended;
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(answer, UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException gone) {
            lines.add("");
        } finally {
            ended = true;
        }
    }

    @Override
    public void close() throws IOException {
        answer.close();
    }
}
