package org.appticket.adapters.rest.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.RefusalProblems;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.idempotency.AnswerOnce;
import org.appticket.application.view.Attempt;
import org.appticket.domain.InvalidValue;

/** Answers a {@code POST}; one that carries an {@code Idempotency-Key} has its effect once, however often it is sent. */
@Dependent
public final class OncePerKey {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Exchange exchange;
    private final AnswerOnce answerOnce;

    @Inject
    public OncePerKey(Exchange exchange, AnswerOnce answerOnce) {
        this.exchange = exchange;
        this.answerOnce = answerOnce;
    }

    public Response answer(JsonFields body, Supplier<Answer> work) {
        return answer(body, work, UnaryOperator.identity());
    }

    /** For a body that is not JSON: {@code source} is all that tells it from another one. */
    public Response answer(String source, Supplier<Answer> work) {
        return answer(source, work, UnaryOperator.identity());
    }

    /** Adds to the first answer what must not be kept, and so is missing when it is given again. */
    public Response answer(JsonFields body, Supplier<Answer> work, UnaryOperator<Answer> unkept) {
        return answer(body.source(), work, unkept);
    }

    private Response answer(String source, Supplier<Answer> work, UnaryOperator<Answer> unkept) {
        return key(exchange)
                .map(key -> keyed(key, source, work, unkept))
                .orElseGet(() -> exchange.send(unkept.apply(work.get())));
    }

    private Response keyed(String key, String source, Supplier<Answer> work, UnaryOperator<Answer> unkept) {
        Attempt.Id id = id(exchange, key);
        AnswerOnce.Result result = answerOnce.handle(new AnswerOnce.Command(
                id,
                source,
                () -> work.get().kept(),
                refusal -> exchange.answer(RefusalProblems.of(refusal, exchange.method()))
                        .kept()));
        return exchange.send(result.replayed() ? replayed(result) : fresh(Answer.again(result.answer()), unkept));
    }

    static Optional<String> key(Exchange exchange) {
        return exchange.header(HEADER);
    }

    /** Refuses a key that is none. */
    static Attempt.Id id(Exchange exchange, String key) {
        if (!KEY.matcher(key).matches()) {
            throw Rejection.invalid(
                    HEADER, InvalidValue.Problem.WRONG_FORMAT, Map.of("expected", "1–255 visible ASCII"));
        }
        return new Attempt.Id(exchange.actor().person(), exchange.route(), key);
    }

    static Answer replayed(AnswerOnce.Result result) {
        return Answer.again(result.answer()).with("Idempotent-Replay", "true");
    }

    private static Answer fresh(Answer answer, UnaryOperator<Answer> unkept) {
        return answer.status() < 300 ? unkept.apply(answer) : answer;
    }
}
