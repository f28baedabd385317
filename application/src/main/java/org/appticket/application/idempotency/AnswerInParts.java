package org.appticket.application.idempotency;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.port.Salts;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.view.Attempt;
import org.appticket.application.view.Attempt.Answer;
import org.appticket.domain.Refusal;

/**
 * Answers a request that carries an idempotency key and is about many things, each in a unit of work of its own. The effect
 * of each part is kept together with its answer; should the request be cut off in the middle, the parts that were done are
 * not done again when it is repeated, and the others are (rule BLK-2 in {@code docs/rules.md}).
 */
public final class AnswerInParts {

    private final Claims claims;
    private final UnitOfWork unitOfWork;
    private final AnswerOnce answerOnce;

    /**
     * Over the keys.
     *
     * @param keys where they are kept
     * @param unitOfWork what each effect is done in
     * @param fences where random values come from
     * @param clock what time it is
     */
    public AnswerInParts(IdempotencyKeys keys, UnitOfWork unitOfWork, Salts fences, InstantSource clock) {
        this.claims = new Claims(keys, fences, clock);
        this.unitOfWork = unitOfWork;
        this.answerOnce = new AnswerOnce(keys, unitOfWork, fences, clock);
    }

    /**
     * A part of what is asked for.
     *
     * @param name what tells it from the other parts; with the route at most 200 characters
     * @param work does it, inside a unit of work, and says what to answer
     * @param refused what to answer to a refusal of this part
     */
    public record Part(String name, Supplier<Answer> work, Function<Refusal, Answer> refused) {}

    /**
     * What is asked for.
     *
     * @param id whose request it is, where to, and its key
     * @param body all that distinguishes it from another request with the same key
     * @param parts what to do, in order
     * @param whole makes one answer of those of the parts
     */
    public record Command(Attempt.Id id, String body, List<Part> parts, Function<List<Answer>, Answer> whole) {
        /** Copies the parts. */
        public Command {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Does it, or answers what was answered before.
     *
     * @param command what is asked for
     * @return the answer
     * @throws IdempotencyKeyReused if the key was used with another body
     * @throws IdempotencyKeyInProgress if the first attempt has not been answered yet
     * @throws org.appticket.domain.Unavailable if something that is needed is away; what was not done can be repeated then
     */
    public AnswerOnce.Result handle(Command command) {
        return claims.once(command.id(), command.body(), mine -> {
            List<Answer> answers =
                    command.parts().stream().map(part -> once(part, command)).toList();
            return unitOfWork.run(() -> claims.completed(mine, command.whole().apply(answers)));
        });
    }

    private Answer once(Part part, Command command) {
        Attempt.Id whole = command.id();
        Attempt.Id id = new Attempt.Id(whole.actor(), whole.route() + " " + part.name(), whole.key());
        return answerOnce
                .handle(new AnswerOnce.Command(id, command.body(), part.work(), part.refused()))
                .answer();
    }
}
