package org.appticket.bootstrap.api.sms;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Recorder;

/** A gateway for text messages. */
final class Gateway {
    private final Recorder recorder;

    Gateway(Recorder recorder) {
        this.recorder = recorder;
    }

    /** What was taken. */
    record Taken(String authorization, JsonObject message) {
        private static Taken of(Recorder.Taken taken) {
            return new Taken(taken.header("Authorization"), ApiClient.json(taken.body()));
        }

        String to() {
            return message.getString("to");
        }

        String text() {
            return message.getString("text");
        }
    }

    void answer(int other) {
        recorder.answer(other);
    }

    /** What went to that number so far. */
    List<Taken> to(String number) {
        return recorder.taken().stream()
                .map(Taken::of)
                .filter(one -> one.to().equals(number))
                .toList();
    }
}
