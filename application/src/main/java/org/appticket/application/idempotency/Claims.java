package org.appticket.application.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.port.Salts;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.history.Digest;

/** Which attempt has a key: the first one, until it has answered or has died. */
final class Claims {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final IdempotencyKeys keys;
    private final Salts fences;
    private final InstantSource clock;

    Claims(IdempotencyKeys keys, Salts fences, InstantSource clock) {
        this.keys = keys;
        this.fences = fences;
        this.clock = clock;
    }

    /** Lets the first attempt answer, and gives every other one that answer; the key is free again if it answers nothing. */
    AnswerOnce.Result once(Attempt.Id id, String body, Function<Attempt, Answer> first) {
        Attempt mine = attempt(id, body);
        Optional<Attempt> other = keys.claim(mine);
        if (other.isEmpty() || takesOver(mine, other.get())) {
            return new AnswerOnce.Result(answered(mine, first), false);
        }
        if (!other.get().body().equals(mine.body())) {
            throw new IdempotencyKeyReused();
        }
        return new AnswerOnce.Result(other.get().answer().orElseThrow(IdempotencyKeyInProgress::new), true);
    }

    /** Keeps the answer of the attempt, inside the unit of work that keeps its effect. */
    Answer completed(Attempt mine, Answer answer) {
        if (!keys.complete(mine.answered(answer))) {
            throw new IdempotencyKeyInProgress();
        }
        return answer;
    }

    private Attempt attempt(Attempt.Id id, String body) {
        Instant now = clock.instant();
        Digest fence = Digest.ofText(fences.get().bytes(), id.key());
        return new Attempt(id, Digest.ofText(body), fence, now, now.plus(LEASE), Optional.empty());
    }

    private boolean takesOver(Attempt mine, Attempt other) {
        boolean forgotten = other.begun().plus(KEPT).isBefore(mine.begun());
        boolean died = other.answer().isEmpty()
                && other.leaseUntil().isBefore(mine.begun())
                && other.body().equals(mine.body());
        return (forgotten || died) && keys.replace(other, mine);
    }

    private Answer answered(Attempt mine, Function<Attempt, Answer> first) {
        boolean answered = false;
        try {
            Answer answer = first.apply(mine);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                keys.release(mine);
            }
        }
    }
}
