package org.appticket.adapters.rest.telephony;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.adapters.rest.signature.SignedBody;
import org.appticket.application.telephony.AnnounceCall;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.TextRule;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.telephony.DialledNumber;

/** Where a telephone system says that somebody calls. */
@Dependent
@Path("/hooks/telephony")
@Produces(Answer.JSON)
public class TelephonyResource {
    private final Exchange exchange;
    private final HookKeys keys;
    private final AnnounceCall announceCall;

    @Inject
    TelephonyResource(Exchange exchange, HookKeys keys, AnnounceCall announceCall) {
        this.exchange = exchange;
        this.keys = keys;
        this.announceCall = announceCall;
    }

    @POST
    @Consumes(Answer.JSON)
    public Response announce(SignedBody body) {
        requireProof(body);
        JsonFields fields = JsonFields.parse(body.bytes());
        Optional<String> id = fields.required("call", fields.text("call", TextRule.NAME));
        Optional<DialledNumber> from = number(fields, "from");
        Optional<TeamId> team = fields.optional("team", fields.id("team")).map(TeamId::new);
        Optional<PersonId> agent = fields.optional("agent", fields.id("agent")).map(PersonId::new);
        Optional<DialledNumber> to = number(fields, "to");
        fields.check();
        announceCall.handle(new AnnounceCall.Command(id.orElseThrow(), from, new AnnounceCall.Called(team, agent, to)));
        return exchange.send(Answer.noContent());
    }

    private void requireProof(SignedBody body) {
        if (!keys.isOpen()) {
            throw new NotFound();
        }
        boolean proved = exchange.header("webhook-id")
                .flatMap(id -> exchange.header("webhook-timestamp")
                        .flatMap(timestamp -> exchange.header("webhook-signature")
                                .map(signatures -> new HookKeys.Proof(id, timestamp, signatures))))
                .filter(proof -> keys.accept(proof, body.bytes()))
                .isPresent();
        if (!proved) {
            throw Rejection.of(ProblemType.UNAUTHENTICATED);
        }
    }

    private static Optional<DialledNumber> number(JsonFields fields, String name) {
        return fields.optional(
                name,
                fields.checked(
                        name,
                        fields.text(name, TextRule.PHONE),
                        written -> DialledNumber.parse(written)
                                .orElseThrow(() -> InvalidValue.of(
                                        name, Problem.WRONG_FORMAT, Map.of("expected", "+33 6 12 34 56 78")))));
    }
}
