package org.appticket.application.idempotency;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.port.Salts;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.Refusal;

/**
 * Answers a request that carries an idempotency key: the first time by doing it, then for a day with the first answer.
 * The effect and its answer are kept together or not at all, so that no crash can double or lose one. An attempt that
 * has not been answered within its lease is taken to have died; should it live, it can change nothing any more.
 */
public final class AnswerOnce {

    private final Claims claims;
    private final UnitOfWork unitOfWork;

    /**
     * Over the keys.
     *
     * @param keys where they are kept
     * @param unitOfWork what the effect is done in
     * @param fences where random values come from
     * @param clock what time it is
     */
    public AnswerOnce(IdempotencyKeys keys, UnitOfWork unitOfWork, Salts fences, InstantSource clock) {
        this.claims = new Claims(keys, fences, clock);
        this.unitOfWork = unitOfWork;
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
        return claims.once(command.id(), command.body(), mine -> answer(mine, command));
    }

    private Answer answer(Attempt mine, Command command) {
        try {
            return unitOfWork.run(() -> claims.completed(mine, command.work().get()));
        } catch (Refusal refusal) {
            if (refusal.code() == Refusal.Code.UNAVAILABLE || refusal instanceof IdempotencyKeyInProgress) {
                throw refusal;
            }
            return unitOfWork.run(() -> claims.completed(mine, command.refused().apply(refusal)));
        }
    }
}
