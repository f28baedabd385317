package org.appticket.application.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.port.Salts;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.Refusal;
import org.appticket.domain.history.Digest;

/**
 * Answers a request that carries an idempotency key: the first time by doing it, then for a day with the first answer.
 * The effect and its answer are kept together or not at all, so that no crash can double or lose one. An attempt that
 * has not been answered within its lease is taken to have died; should it live, it can change nothing any more.
 */
public final class AnswerOnce {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final IdempotencyKeys keys;
    private final UnitOfWork unitOfWork;
    private final Salts fences;
    private final InstantSource clock;

    /**
     * Over the keys.
     *
     * @param keys where they are kept
     * @param unitOfWork what the effect is done in
     * @param fences where random values come from
     * @param clock what time it is
     */
    public AnswerOnce(IdempotencyKeys keys, UnitOfWork unitOfWork, Salts fences, InstantSource clock) {
        this.keys = keys;
        this.unitOfWork = unitOfWork;
        this.fences = fences;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param id whose request it is, where to, and its key
     * @param body all that distinguishes it from another request with the same key
     * @param work does it, inside a unit of work, and says what to answer
     * @param refused what to answer to a refusal
     */
    public record Command(Attempt.Id id, String body, Supplier<Answer> work, Function<Refusal, Answer> refused) {}

    /**
     * What is answered.
     *
     * @param answer the first answer
     * @param replayed whether it was given before
     */
    public record Result(Answer answer, boolean replayed) {}

    /**
     * Does it, or answers what was answered before.
     *
     * @param command what is asked for
     * @return the answer
     * @throws IdempotencyKeyReused if the key was used with another body
     * @throws IdempotencyKeyInProgress if the first attempt has not been answered yet
     * @throws org.appticket.domain.Unavailable if something that is needed is away; the key is free again then
     */
    public Result handle(Command command) {
        Attempt mine = attempt(command);
        Optional<Attempt> other = keys.claim(mine);
        if (other.isEmpty() || takesOver(mine, other.get())) {
            return new Result(first(mine, command), false);
        }
        if (!other.get().body().equals(mine.body())) {
            throw new IdempotencyKeyReused();
        }
        return new Result(other.get().answer().orElseThrow(IdempotencyKeyInProgress::new), true);
    }

    private Attempt attempt(Command command) {
        Instant now = clock.instant();
        Digest fence = Digest.ofText(fences.get().bytes(), command.id().key());
        return new Attempt(command.id(), Digest.ofText(command.body()), fence, now, now.plus(LEASE), Optional.empty());
    }

    private boolean takesOver(Attempt mine, Attempt other) {
        boolean forgotten = other.begun().plus(KEPT).isBefore(mine.begun());
        boolean died = other.answer().isEmpty()
                && other.leaseUntil().isBefore(mine.begun())
                && other.body().equals(mine.body());
        return (forgotten || died) && keys.replace(other, mine);
    }

    private Answer first(Attempt mine, Command command) {
        boolean answered = false;
        try {
            Answer answer = answer(mine, command);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                keys.release(mine);
            }
        }
    }

    private Answer answer(Attempt mine, Command command) {
        try {
            return unitOfWork.run(() -> completed(mine, command.work().get()));
        } catch (Refusal refusal) {
            if (refusal.code() == Refusal.Code.UNAVAILABLE || refusal instanceof IdempotencyKeyInProgress) {
                throw refusal;
            }
            return unitOfWork.run(() -> completed(mine, command.refused().apply(refusal)));
        }
    }

    private Answer completed(Attempt mine, Answer answer) {
        if (!keys.complete(mine.answered(answer))) {
            throw new IdempotencyKeyInProgress();
        }
        return answer;
    }
}
