package org.appticket.adapters.rest.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.adapters.rest.problem.RefusalProblems;
import org.appticket.application.idempotency.AnswerInParts;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.view.Attempt;
import org.appticket.domain.Refusal;

/**
 * Answers a {@code POST} that is about many things, each of which is done and answered by itself; one that carries an
 * {@code Idempotency-Key} does each of them once, however often it is sent.
 */
@Dependent
public final class OncePerPart {
    private final Exchange exchange;
    private final AnswerInParts answerInParts;

    @Inject
    public OncePerPart(Exchange exchange, AnswerInParts answerInParts) {
        this.exchange = exchange;
        this.answerInParts = answerInParts;
    }

    /**
     * One of many things.
     *
     * @param name what tells it from the others
     * @param work does it
     * @param shown what is shown of it: the answer of the work, or a problem
     */
    public record Part(String name, Supplier<Answer> work, Function<Answer, Record> shown) {
        private Answer done() {
            return Answer.ok(shown.apply(work.get()));
        }

        private Answer refused(Answer problem) {
            return Answer.ok(shown.apply(problem));
        }
    }

    /** All parts on the wire. */
    private record Body(List<Object> items) {}

    public Response answer(JsonFields body, List<Part> parts) {
        return OncePerKey.key(exchange)
                .map(key -> keyed(OncePerKey.id(exchange, key), body, parts))
                .orElseGet(() -> exchange.send(whole(unkeyed(parts))));
    }

    private Response keyed(Attempt.Id id, JsonFields body, List<Part> parts) {
        AnswerOnce.Result result = answerInParts.handle(new AnswerInParts.Command(
                id,
                body.source(),
                parts.stream().map(this::kept).toList(),
                answers -> whole(answers.stream().map(Answer::again).toList()).kept()));
        return exchange.send(result.replayed() ? OncePerKey.replayed(result) : Answer.again(result.answer()));
    }

    private AnswerInParts.Part kept(Part part) {
        return new AnswerInParts.Part(
                part.name(),
                () -> part.done().kept(),
                refusal -> part.refused(problem(refusal)).kept());
    }

    /** Once the database is away the rest is not tried: each of them might take as long. */
    private List<Answer> unkeyed(List<Part> parts) {
        List<Answer> answers = new ArrayList<>();
        Optional<Refusal> away = Optional.empty();
        for (Part part : parts) {
            try {
                away.ifPresent(refusal -> {
                    throw refusal;
                });
                answers.add(part.done());
            } catch (Refusal refusal) {
                answers.add(part.refused(problem(refusal)));
                away = Optional.of(refusal).filter(known -> known.code() == Refusal.Code.UNAVAILABLE);
            }
        }
        return answers;
    }

    private Answer problem(Refusal refusal) {
        return exchange.answer(RefusalProblems.of(refusal, exchange.method()));
    }

    private static Answer whole(List<Answer> parts) {
        return Answer.ok(new Body(parts.stream()
                .map(part -> (Object) RecordJson.parsed(part.body()))
                .toList()));
    }
}
