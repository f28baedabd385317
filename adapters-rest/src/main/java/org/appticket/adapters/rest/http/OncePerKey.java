package org.appticket.adapters.rest.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
        return exchange.header(HEADER)
                .map(key -> keyed(key, source, work, unkept))
                .orElseGet(() -> exchange.send(unkept.apply(work.get())));
    }

    private Response keyed(String key, String source, Supplier<Answer> work, UnaryOperator<Answer> unkept) {
        if (!KEY.matcher(key).matches()) {
            throw Rejection.invalid(
                    HEADER, InvalidValue.Problem.WRONG_FORMAT, Map.of("expected", "1–255 visible ASCII"));
        }
        var id = new Attempt.Id(exchange.actor().person(), exchange.route(), key);
        AnswerOnce.Result result = answerOnce.handle(new AnswerOnce.Command(
                id,
                source,
                () -> work.get().kept(),
                refusal -> exchange.answer(RefusalProblems.of(refusal, exchange.method()))
                        .kept()));
        Answer answer = Answer.again(result.answer());
        return exchange.send(result.replayed() ? answer.with("Idempotent-Replay", "true") : fresh(answer, unkept));
    }

    private static Answer fresh(Answer answer, UnaryOperator<Answer> unkept) {
        return answer.status() < 300 ? unkept.apply(answer) : answer;
    }
}
