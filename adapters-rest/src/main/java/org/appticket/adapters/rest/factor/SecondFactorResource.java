package org.appticket.adapters.rest.factor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.gate.Known;
import org.appticket.adapters.rest.http.Answer;
import org.appticket.adapters.rest.http.Exchange;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.factor.ConfirmSecondFactor;
import org.appticket.application.factor.ProposeSecondFactor;
import org.appticket.application.factor.RemoveSecondFactor;
import org.appticket.application.factor.ShowSecondFactor;
import org.appticket.application.passkey.RelyingParty;
import org.appticket.domain.access.Password;
import org.appticket.domain.factor.RecoveryCode;

/** My authenticator. */
@Dependent
@Known
@Path("/me/second-factor")
@Produces(Answer.JSON)
public class SecondFactorResource {
    static final int LONGEST_CODE = 40;

    private final Exchange exchange;
    private final RelyingParty here;
    private final ShowSecondFactor showSecondFactor;
    private final ProposeSecondFactor proposeSecondFactor;
    private final ConfirmSecondFactor confirmSecondFactor;
    private final RemoveSecondFactor removeSecondFactor;

    @Inject
    SecondFactorResource(Exchange exchange, RelyingParty here, UseCases useCases) {
        this.exchange = exchange;
        this.here = here;
        this.showSecondFactor = useCases.show;
        this.proposeSecondFactor = useCases.propose;
        this.confirmSecondFactor = useCases.confirm;
        this.removeSecondFactor = useCases.remove;
    }

    /** What can be done with it. */
    @Dependent
    static class UseCases {
        private final ShowSecondFactor show;
        private final ProposeSecondFactor propose;
        private final ConfirmSecondFactor confirm;
        private final RemoveSecondFactor remove;

        @Inject
        UseCases(
                ShowSecondFactor show,
                ProposeSecondFactor propose,
                ConfirmSecondFactor confirm,
                RemoveSecondFactor remove) {
            this.show = show;
            this.propose = propose;
            this.confirm = confirm;
            this.remove = remove;
        }
    }

    /** A key that waits for its first code. */
    private record ProposedBody(String secret, String uri) {}

    /** What setting it up gives. */
    private record ConfirmedBody(List<String> recoveryCodes, String csrfToken) {}

    @GET
    public Response show() {
        exchange.withoutQuery();
        ShowSecondFactor.Result found = showSecondFactor.handle(new ShowSecondFactor.Query(exchange.caller()));
        return exchange.send(Answer.ok(SecondFactorBody.of(found)).tagged());
    }

    @POST
    @Consumes(Answer.JSON)
    public Response propose(JsonFields body) {
        Optional<Password> password = password(body);
        Optional<String> code = code(body);
        body.check();
        ProposeSecondFactor.Result proposed = proposeSecondFactor.handle(
                new ProposeSecondFactor.Command(exchange.caller(), password, code, exchange.visit()));
        String account = proposed.person().login().value() + "@" + here.id();
        return exchange.send(Answer.ok(
                new ProposedBody(proposed.key().base32(), proposed.key().uri(here.name(), account))));
    }

    @PUT
    @Consumes(Answer.JSON)
    public Response confirm(JsonFields body) {
        Optional<String> code = body.required("code", body.secret("code", LONGEST_CODE));
        body.check();
        ConfirmSecondFactor.Result confirmed =
                confirmSecondFactor.handle(new ConfirmSecondFactor.Command(exchange.caller(), code.orElseThrow()));
        exchange.sessionHolder().keep(confirmed.session().session());
        return exchange.send(Answer.ok(new ConfirmedBody(
                texts(confirmed.recoveryCodes()),
                confirmed.session().csrfToken().text())));
    }

    @DELETE
    public Response remove() {
        Started session = removeSecondFactor.handle(new RemoveSecondFactor.Command(exchange.caller()));
        exchange.sessionHolder().keep(session.session());
        return exchange.send(Answer.noContent());
    }

    static Optional<Password> password(JsonFields body) {
        return body.optional("password", body.secret("password", Password.MAX_BYTES))
                .map(Password::of);
    }

    static Optional<String> code(JsonFields body) {
        return body.optional("code", body.secret("code", LONGEST_CODE));
    }

    static List<String> texts(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::text).toList();
    }
}
