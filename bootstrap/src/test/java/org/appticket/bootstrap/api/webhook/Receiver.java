package org.appticket.bootstrap.api.webhook;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Recorder;

/** Another system that is told by webhooks. */
final class Receiver implements AutoCloseable {
    private final Recorder recorder = new Recorder();

    /** What was taken. */
    record Taken(String id, String timestamp, String signature, String body) {
        private static Taken of(Recorder.Taken taken) {
            return new Taken(
                    taken.header("webhook-id"),
                    taken.header("webhook-timestamp"),
                    taken.header("webhook-signature"),
                    taken.body());
        }

        JsonObject json() {
            return ApiClient.json(body);
        }

        String type() {
            return json().getString("type");
        }
    }

    void answer(int other) {
        recorder.answer(other);
    }

    String address() {
        return recorder.address("/in?key=1");
    }

    /** What was taken so far. */
    List<Taken> taken() {
        return recorder.taken().stream().map(Taken::of).toList();
    }

    @Override
    public void close() {
        recorder.close();
    }
}
