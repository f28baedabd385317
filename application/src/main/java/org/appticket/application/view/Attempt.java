package org.appticket.application.view;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * A request that carries an idempotency key, and its answer once it has one.
 *
 * @param id whose request it is, where to, and its key
 * @param body the digest of what was asked for
 * @param fence what tells this attempt from another one with the same key
 * @param begun when it began
 * @param leaseUntil until when it may go on without an answer before another attempt may take its place
 * @param answer what was answered
 */
public record Attempt(Id id, Digest body, Digest fence, Instant begun, Instant leaseUntil, Optional<Answer> answer) {

    /**
     * What makes two requests the same.
     *
     * @param actor who asks
     * @param route method and path, at most 200 characters
     * @param key the key, 1 to 255 visible ASCII characters
     */
    public record Id(PersonId actor, String route, String key) {}

    /**
     * What was answered, in the words of the technology that answers.
     *
     * @param status the status
     * @param headers the headers that belong to the answer, each at most 500 characters
     * @param body the body, possibly empty
     */
    public record Answer(int status, Map<String, String> headers, String body) {
        /** Copies the headers. */
        public Answer {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * This attempt, answered.
     *
     * @param given what was answered
     * @return the attempt with its answer
     */
    public Attempt answered(Answer given) {
        return new Attempt(id, body, fence, begun, leaseUntil, Optional.of(given));
    }
}
